/** Strokes on a 24 × 24 grid. Drawn here and not taken from the icon set: its runtime would weigh more than these on the phone. */
const STROKES = {
  sending: 'M12 3a9 9 0 1 0 9 9M12 7v5l3 2',
  saved: 'M4 12.5l5.5 5.5L20 7',
  pending: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  hidden: 'M3 12c4-7 14-7 18 0-4 7-14 7-18 0M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M4 20L20 4',
  refused: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5v5M12 16v.5',
  edit: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4',
  withdraw: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
} as const

export function StateIcon(props: { readonly name: keyof typeof STROKES; readonly size: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={props.size}
      height={props.size}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={STROKES[props.name]} />
    </svg>
  )
}
