import { loadable } from '../ui/loadable.tsx'
import type { WorkshopPageProps } from './props.ts'

/** The page after joining: fetched while a person still reads the page before it. */
export const participantPage = loadable<WorkshopPageProps>(() => import('./Participant.tsx'))
