export interface SparklinePaths {
  /** Points of each unbroken run, as SVG writes them. */
  readonly lines: readonly string[]
  /** Where the last value stands; null where it is missing. */
  readonly last: { readonly x: number; readonly y: number } | null
}

/** Values evenly across, the least at the bottom; a missing value breaks the line. */
export function sparklinePaths(
  values: readonly (number | null)[],
  box: { readonly width: number; readonly height: number; readonly margin: number }
): SparklinePaths {
  const known = values.filter((value) => value !== null)
  const least = Math.min(...known)
  const span = Math.max(...known) - least
  const step = values.length < 2 ? 0 : (box.width - 2 * box.margin) / (values.length - 1)
  const place = (value: number, index: number): { x: number; y: number } => ({
    x: round(box.margin + index * step),
    // A flat series runs through the middle.
    y: round(box.height - box.margin - (span === 0 ? 0.5 : (value - least) / span) * (box.height - 2 * box.margin))
  })
  const lines: string[] = []
  let run: string[] = []
  values.forEach((value, index) => {
    if (value === null) {
      if (run.length > 1) lines.push(run.join(' '))
      run = []
    } else {
      const { x, y } = place(value, index)
      run.push(`${x},${y}`)
    }
  })
  if (run.length > 1) lines.push(run.join(' '))
  const lastValue = values.at(-1) ?? null
  return { lines, last: lastValue === null ? null : place(lastValue, values.length - 1) }
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
