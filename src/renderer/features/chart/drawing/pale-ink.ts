/**
 * An ink as it looks when it covers two fifths of the paper. It is no transparent ink: of a bar that has an edge the
 * drawing that is saved paints the whole in the edge's ink first.
 */
export function paleInk(ink: string, paper: string): string {
  const [inks, papers] = [parts(ink), parts(paper)]
  const mixed = inks.map((part, at) => Math.round(part * 0.4 + (papers[at] ?? 0) * 0.6))
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** #1d55a5 as 29, 85, 165. */
function parts(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
