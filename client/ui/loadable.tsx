import { type ComponentType, lazy, useState } from 'react'

type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>

export interface Loadable<P> {
  /** Inside a `Suspense`, as with `lazy`. */
  readonly Component: ComponentType<P>
  /** Starts loading; what goes wrong is met again when it is rendered. */
  preload(): void
}

/**
 * Like `lazy`, but what was loaded before is there at once. `lazy` suspends even then, and React holds back what
 * follows a fallback for 300 ms, so that two of them cost a phone more than half a second.
 */
export function loadable<P extends object>(load: Load<P>): Loadable<P> {
  let loaded: ComponentType<P> | undefined
  const fetched: Load<P> = async () => {
    const module = await load()
    loaded = module.default
    return module
  }
  const Later = lazy(fetched)
  return {
    Component(props) {
      // Kept for the life of this place in the page: another type would lose its state.
      const [{ Shown }] = useState(() => ({ Shown: loaded ?? Later }))
      return <Shown {...props} />
    },
    preload() {
      if (!loaded) fetched().catch(() => undefined)
    },
  }
}
