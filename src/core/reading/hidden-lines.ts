import { columnName, type Grid } from './grid.ts'
import type { Remark, TableReading } from './reading.ts'

/** So many rows or columns, or stretches of them, are named. */
const mostNamed = 8

/** Says which hidden rows and columns figures were read from, and how many: who looks at the sheet does not see them. */
export function hiddenLines(grid: Grid, tables: readonly TableReading[]): Remark[] {
  const remarks: Remark[] = []
  for (const line of ['row', 'column'] as const) {
    const hidden = line === 'row' ? grid.hiddenRows : grid.hiddenColumns
    if (hidden.size === 0) continue
    const found = new Set<number>()
    let figures = 0
    for (const { observations } of tables) {
      for (const observation of observations) {
        if (!hidden.has(observation[line])) continue
        found.add(observation[line])
        figures++
      }
    }
    if (figures === 0) continue
    const which = named([...found], line === 'row' ? (row) => String(row + 1) : columnName)
    remarks.push({ code: `hidden-${line}s-read`, params: { sheet: grid.name, count: found.size, which, figures } })
  }
  return remarks
}

/** `3–5、8`: those that stand beside each other as one. */
function named(lines: number[], nameOf: (line: number) => string): string {
  const stretches: { readonly from: number; to: number }[] = []
  for (const line of lines.sort((one, other) => one - other)) {
    const last = stretches.at(-1)
    if (last?.to === line - 1) last.to = line
    else stretches.push({ from: line, to: line })
  }
  const texts = stretches
    .slice(0, mostNamed)
    .map(({ from, to }) => (from === to ? nameOf(from) : `${nameOf(from)}–${nameOf(to)}`))
  return stretches.length > texts.length ? `${texts.join('、')}…` : texts.join('、')
}
