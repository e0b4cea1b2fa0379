/** What the page of a workshop gets of its address. */
export interface WorkshopPageProps {
  readonly workshopId: string
}
