import { parseArgs } from 'node:util'
import { benchComparing } from './comparing.ts'
import { benchExporting } from './exporting.ts'
import { benchImporting } from './importing.ts'
import { benchMatching } from './matching.ts'
import { type Measured, ratioOf } from './measure.ts'
import { benchReading } from './reading.ts'
import { benchScrolling } from './scrolling.ts'
import { benchSearching } from './searching.ts'
import { benchStarting } from './starting.ts'
import { benchStoring } from './storing.ts'

/*
 * npm run bench [-- --json] [-- --full] [-- --only reading,storing]: each part beside its peer in the same run.
 * --full adds the desk of ten million claims, which takes a minute or two to fill.
 */

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, full: { type: 'boolean' }, only: { type: 'string' } }
})

const parts: Readonly<Record<string, () => Promise<Measured[]>>> = {
  reading: benchReading,
  storing: benchStoring,
  importing: benchImporting,
  matching: benchMatching,
  searching: benchSearching,
  comparing: () => benchComparing(values.full ? [1e5, 1e6, 1e7] : [1e5, 1e6]),
  scrolling: benchScrolling,
  exporting: benchExporting,
  starting: benchStarting
}

const chosen = values.only?.split(',') ?? Object.keys(parts)
const results: Measured[] = []
for (const name of chosen) {
  const part = parts[name]
  if (part === undefined) throw new Error(`--only knows ${Object.keys(parts).join(', ')}`)
  results.push(...(await part()))
}

if (values.json)
  console.log(
    JSON.stringify(
      results.map((one) => ({ ...one, ratio: ratioOf(one) })),
      null,
      2
    )
  )
else printTable(results)

function printTable(lines: readonly Measured[]): void {
  const rows = [['', 'size', 'ours', 'peer', '', 'ratio', 'wanted', '']]
  for (const line of lines) {
    const ratio = ratioOf(line)
    const shown = (value: number | null) => (value === null ? '' : `${value.toFixed(value < 10 ? 1 : 0)} ${line.unit}`)
    rows.push([
      line.what,
      line.size,
      shown(line.ours),
      shown(line.peer),
      line.peerName,
      ratio === null ? '' : ratio.toFixed(2),
      line.wanted,
      line.met ? 'met' : 'NOT MET'
    ])
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of rows)
    console.log(
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
}
