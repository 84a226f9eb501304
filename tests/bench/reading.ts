import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as XLSX from 'xlsx'
import { readFile } from '#desk/workbook/read-file.ts'
import { type FileToRead, fileOf, type KindName, kinds, type SizeOfFile } from './files-to-read.ts'
import { type Measured, quickest } from './measure.ts'

/**
 * The whole reader, from bytes to observations, against SheetJS's parse alone of the same bytes, each one's memory in a
 * process of its own; and twice the rows of some against the rows once, to see what grows faster than they do.
 */
export async function benchReading(): Promise<Measured[]> {
  const results: Measured[] = []
  for (const shape of shapes) {
    const { kind, rows, columns, rounds } = shape
    const { name, figures, isBound } = kinds[kind]
    const file = await fileOf(shape)
    const size = `${rows.toLocaleString('en-US')} × ${columns}${name}`
    const observations = readWhole(file)
    if (observations < figures(rows, columns) * 0.9) throw new Error(`only ${observations} of ${size} were read`)
    const { ours, peer } = await quickest(rounds, { ours: () => readWhole(file), peer: () => parse(file) })
    const isReturn = rows === 60
    results.push({
      what: 'reading',
      size,
      ours,
      peer,
      peerName: 'SheetJS parse',
      unit: 'ms',
      ...(isBound
        ? {
            wanted: isReturn ? 'under 50 ms beyond the parse' : '≤ 2 × parse',
            met: isReturn ? ours - peer < 50 : ours <= 2 * peer
          }
        : { wanted: '–', met: true })
    })
    results.push({
      what: 'memory, reading',
      size,
      ours: memoryOf('ours', shape),
      peer: memoryOf('peer', shape),
      peerName: 'SheetJS parse',
      unit: 'MB',
      wanted: '–',
      met: true
    })
  }
  for (const shape of growing) results.push(await benchGrowth(shape))
  return results
}

async function benchGrowth({ kind, rows, columns, rounds }: Shape): Promise<Measured> {
  const [twice, once] = [await fileOf({ kind, rows: 2 * rows, columns }), await fileOf({ kind, rows, columns })]
  const { ours, peer } = await quickest(rounds, { ours: () => readWhole(twice), peer: () => readWhole(once) })
  const size = `${(2 * rows).toLocaleString('en-US')} × ${columns}${kinds[kind].name}`
  const wanted = `≤ ${MOST_GROWTH} × half of it`
  const line = { what: 'reading twice the rows', size, ours, peer, peerName: 'half of it', unit: 'ms' } as const
  return { ...line, wanted, met: ours <= MOST_GROWTH * peer }
}

/** What grows with its rows alone takes twice the time, and somewhat more or less for the memory between. */
const MOST_GROWTH = 2.6

interface Shape extends SizeOfFile {
  readonly rounds: number
}

const shapes: readonly Shape[] = [
  { kind: 'sheet', rows: 60, columns: 12, rounds: 15 },
  { kind: 'sheet', rows: 100_000, columns: 14, rounds: 3 },
  { kind: 'sheet', rows: 20_000, columns: 60, rounds: 2 },
  { kind: 'csv', rows: 100_000, columns: 14, rounds: 2 },
  { kind: 'records', rows: 100_000, columns: 5, rounds: 2 },
  { kind: 'sheets', rows: 12_000, columns: 12, rounds: 3 },
  { kind: 'stacked', rows: 5000, columns: 14, rounds: 3 },
  { kind: 'villages', rows: 50_000, columns: 8, rounds: 2 },
  { kind: 'plans', rows: 5000, columns: 6, rounds: 3 }
]

const growing: readonly Shape[] = [
  { kind: 'sheet', rows: 3000, columns: 14, rounds: 5 },
  { kind: 'stacked', rows: 1000, columns: 14, rounds: 5 },
  { kind: 'villages', rows: 3000, columns: 8, rounds: 5 },
  { kind: 'plans', rows: 3000, columns: 6, rounds: 5 },
  { kind: 'growth', rows: 3000, columns: 8, rounds: 5 }
]

/** How many observations were read. */
function readWhole(file: FileToRead): number {
  const tables = readFile(file).sheets.flatMap(({ reading }) => reading.tables)
  return tables.reduce((sum, { observations }) => sum + observations.length, 0)
}

function parse({ bytes, fileName }: FileToRead): XLSX.WorkBook {
  // It takes text without a mark for one of Windows' code pages.
  const text = fileName.endsWith('.csv') ? { codepage: 65001 } : {}
  return XLSX.read(bytes, { type: 'buffer', dense: true, cellNF: true, ...text })
}

/** Megabytes that a process of its own took at most for reading it once. */
function memoryOf(what: 'ours' | 'peer', { kind, rows, columns }: SizeOfFile): number {
  const words = [fileURLToPath(import.meta.url), what, kind, String(rows), String(columns)]
  return Number(execFileSync(process.execPath, words, { encoding: 'utf8' }))
}

const [, program, what, kind, rows, columns] = process.argv
if (program === fileURLToPath(import.meta.url)) {
  const file = await fileOf({ kind: kind as KindName, rows: Number(rows), columns: Number(columns) })
  if (what === 'ours') readWhole(file)
  else parse(file)
  console.log(process.resourceUsage().maxRSS / 1000)
}
