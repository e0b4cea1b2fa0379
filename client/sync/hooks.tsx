import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { JsonObject } from '#shared/activities/kind.ts'
import type { Ack } from '#shared/protocol/socket.ts'
import type { MineView, ModeratorView, ParticipantView, StageView } from '#shared/protocol/views.ts'
import type { Credentials, Status } from './connection.ts'
import type { Entries, Submission } from './outbox-state.ts'
import { createSession, type Session, type Step } from './session.ts'

const SessionContext = createContext<Session | undefined>(undefined)

/** Connects everything below it to a workshop. Give it a `key` of what it was made from (id, room): it does not follow changed props. */
export function SessionProvider(props: {
  readonly credentials: Credentials
  readonly participantId?: string
  readonly children: ReactNode
}) {
  const [session] = useState(() => createSession(props.credentials, props.participantId))
  useEffect(() => {
    session.open()
    return session.close
  }, [session])
  return <SessionContext value={session}>{props.children}</SessionContext>
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession outside a SessionProvider')
  return session
}

function usePicked<T>(select: (view: JsonObject) => T): T | undefined {
  const { store } = useSession()
  return useSyncExternalStore(store.subscribe, () => {
    const { view } = store.get()
    return view === undefined ? undefined : select(view)
  })
}

/**
 * A part of the participant's view; undefined before the first one came. `select` picks what is there and never builds
 * objects: a component renders again only when what it picked has changed. The other two follow the same rules.
 */
export function useParticipantView<T>(select: (view: ParticipantView) => T): T | undefined {
  return usePicked((view) => select(view as ParticipantView))
}

/** A part of the stage's view. */
export function useStageView<T>(select: (view: StageView) => T): T | undefined {
  return usePicked((view) => select(view as StageView))
}

/** A part of the moderator's view. */
export function useModeratorView<T>(select: (view: ModeratorView) => T): T | undefined {
  return usePicked((view) => select(view as ModeratorView))
}

/** A part of what belongs to this participant alone; same rules as the views'. */
export function useMine<T>(select: (mine: MineView) => T): T | undefined {
  const { store } = useSession()
  return useSyncExternalStore(store.subscribe, () => {
    const { mine } = store.get()
    return mine === undefined ? undefined : select(mine as MineView)
  })
}

/** How many are connected at the moment; undefined while unknown. */
export function useOnline(): number | undefined {
  const { store } = useSession()
  return useSyncExternalStore(store.subscribe, () => store.get().online)
}

export function useStatus(): Status {
  const session = useSession()
  return useSyncExternalStore(session.onStatus, session.status)
}

/** Sends a step; the answer says what became of it. */
export function useSend(): (step: Step) => Promise<Ack> {
  return useSession().send
}

export interface ActivityOutbox {
  /** Not yet in `mine`: being sent, refused, or saved a moment ago. Oldest first. */
  readonly entries: Entries
  /** Stores and sends; `slot` for absolute messages (a ballot), where a newer one replaces older ones. */
  submit(command: Omit<Submission, 'activityId'>, slot?: string): void
  retry(id: string): void
  discard(id: string): void
}

const NO_ENTRIES: Entries = []
const nothing = (): (() => void) => () => undefined

/** The outbox as one activity sees it. Only below a participant's `SessionProvider`. */
export function useOutbox(activityId: string): ActivityOutbox {
  const { outbox, store } = useSession()
  const entries = useSyncExternalStore(outbox?.subscribe ?? nothing, outbox?.entries ?? (() => NO_ENTRIES))
  const mineSeq = useSyncExternalStore(store.subscribe, () => store.get().mineSeq)
  const submit = useCallback(
    (command: Omit<Submission, 'activityId'>, slot?: string) => {
      outbox?.submit({ ...command, activityId } as Submission, slot)
    },
    [outbox, activityId],
  )
  return useMemo(
    () => ({
      entries: entries.filter(
        (each) =>
          each.submission.activityId === activityId &&
          !(each.state === 'saved' && (each.seq ?? 0) <= (mineSeq ?? 0)),
      ),
      submit,
      retry: (id) => outbox?.retry(id),
      discard: (id) => outbox?.discard(id),
    }),
    [entries, mineSeq, activityId, submit, outbox],
  )
}

/** Refused entries of every activity: text that must not get lost when its activity is over. */
export function useRefused(): Entries {
  const { outbox } = useSession()
  const entries = useSyncExternalStore(outbox?.subscribe ?? nothing, outbox?.entries ?? (() => NO_ENTRIES))
  return useMemo(() => entries.filter((each) => each.state === 'refused'), [entries])
}

/** ms until `endsAt` (server time), never negative, renewed as the shown second changes; undefined without an end. */
export function useCountdown(endsAt: number | undefined): number | undefined {
  const { clock } = useSession()
  const [left, setLeft] = useState(() => (endsAt === undefined ? undefined : remaining(endsAt, clock.now())))
  useEffect(() => {
    if (endsAt === undefined) {
      setLeft(undefined)
      return undefined
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const tick = (): void => {
      const ms = remaining(endsAt, clock.now())
      setLeft(ms)
      if (ms > 0) timer = setTimeout(tick, (ms % 1000) + 5)
    }
    tick()
    return () => clearTimeout(timer)
  }, [clock, endsAt])
  return left
}

function remaining(endsAt: number, now: number): number {
  return Math.max(0, endsAt - now)
}
