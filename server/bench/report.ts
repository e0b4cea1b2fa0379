/** A number against its target. */
export interface Verdict {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly most?: number
  readonly least?: number
}

export function holds({ value, most, least }: Verdict): boolean {
  return value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY)
}

/** One line for each measure: ours, and beside it its peer's. */
export function printMeasures(
  ours: Record<string, number>,
  peer: Record<string, number>,
  peerName: string,
  ourName = 'ours',
): void {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(peer)])]
  const width = Math.max(...names.map((name) => name.length))
  console.log(`${''.padEnd(width)}  ${ourName.padStart(10)}  ${peerName.padStart(10)}`)
  for (const name of names) console.log(`${name.padEnd(width)}  ${cell(ours[name])}  ${cell(peer[name])}`)
}

const cell = (value: number | undefined): string => (value === undefined ? '–' : number(value)).padStart(10)

export function number(value: number): string {
  if (!Number.isFinite(value)) return 'none'
  return value.toFixed(Math.abs(value) >= 1000 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 3)
}

/** One line for each target, and whether it was reached. */
export function printVerdicts(verdicts: readonly Verdict[]): void {
  for (const verdict of verdicts) {
    const { what, value, unit, most, least } = verdict
    const target = most === undefined ? `≥ ${least}` : `≤ ${most}`
    console.log(
      `${holds(verdict) ? 'ok    ' : 'missed'}  ${what}: ${number(value)}${unit} (target ${target}${unit})`,
    )
  }
}
