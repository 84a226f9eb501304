import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as XLSX from 'xlsx'
import { readFile } from '#desk/workbook/read-file.ts'
import { type Measured, quickest, seeded } from './measure.ts'

/**
 * The whole reader, from bytes to observations, against SheetJS's parse alone of the same bytes; each one's memory in a
 * process of its own.
 */
export async function benchReading(): Promise<Measured[]> {
  const results: Measured[] = []
  for (const { kind, rows, columns, rounds } of files) {
    const file = await fileOf(kind, rows, columns)
    const size = `${rows.toLocaleString('en-US')} × ${columns}${kinds[kind]}`
    const observations = readWhole(file)
    const figures = kind === 'records' ? rows : rows * (columns - 2)
    if (observations < figures * 0.9) throw new Error(`only ${observations} of ${size} were read`)
    const { ours, peer } = await quickest(rounds, { ours: () => readWhole(file), peer: () => parse(file) })
    const isReturn = rows === 60
    results.push({
      what: 'reading',
      size,
      ours,
      peer,
      peerName: 'SheetJS parse',
      unit: 'ms',
      ...(kind === 'sheet'
        ? {
            wanted: isReturn ? 'under 50 ms beyond the parse' : '≤ 2 × parse',
            met: isReturn ? ours - peer < 50 : ours <= 2 * peer
          }
        : { wanted: '–', met: true })
    })
    results.push({
      what: 'memory, reading',
      size,
      ours: memoryOf('ours', kind, rows, columns),
      peer: memoryOf('peer', kind, rows, columns),
      peerName: 'SheetJS parse',
      unit: 'MB',
      wanted: '–',
      met: true
    })
  }
  return results
}

/** A return as departments send it, the same as text, and one observation a row, as databases are exported. */
const kinds = { sheet: '', csv: ' .csv', records: ' records' }
type Kind = keyof typeof kinds

const files: readonly {
  readonly kind: Kind
  readonly rows: number
  readonly columns: number
  readonly rounds: number
}[] = [
  { kind: 'sheet', rows: 60, columns: 12, rounds: 15 },
  { kind: 'sheet', rows: 100_000, columns: 14, rounds: 3 },
  { kind: 'csv', rows: 100_000, columns: 14, rounds: 2 },
  { kind: 'records', rows: 100_000, columns: 5, rounds: 2 }
]

interface FileToRead {
  readonly bytes: Buffer
  readonly fileName: string
}

/** Observations of the file's first table. */
function readWhole(file: FileToRead): number {
  return readFile(file).sheets[0]?.reading.tables[0]?.observations.length ?? 0
}

function parse({ bytes, fileName }: FileToRead): XLSX.WorkBook {
  // It takes text without a mark for one of Windows' code pages.
  const text = fileName.endsWith('.csv') ? { codepage: 65001 } : {}
  return XLSX.read(bytes, { type: 'buffer', dense: true, cellNF: true, ...text })
}

/** Megabytes that a process of its own took at most for reading it once. */
function memoryOf(what: 'ours' | 'peer', kind: Kind, rows: number, columns: number): number {
  const words = [fileURLToPath(import.meta.url), what, kind, String(rows), String(columns)]
  return Number(execFileSync(process.execPath, words, { encoding: 'utf8' }))
}

async function fileOf(kind: Kind, rows: number, columns: number): Promise<FileToRead> {
  const lines = kind === 'records' ? records(rows) : returnLines(rows, columns)
  if (kind !== 'csv') return { bytes: await workbookOf(lines), fileName: '报表.xlsx' }
  return { bytes: Buffer.from(lines.map((line) => `${line.join(',')}\r\n`).join('')), fileName: '报表.csv' }
}

type Line = readonly (string | number)[]

/** Names, a unit column, years across. */
function returnLines(rows: number, columns: number): Line[] {
  const random = seeded(rows)
  const years = Array.from({ length: columns - 2 }, (_, at) => `${2012 + at}年`)
  return [
    ['主要经济指标'],
    ['指标', '单位', ...years],
    ...Array.from({ length: rows }, (_, row) => [
      `${names[row % names.length]}${row}`,
      '万元',
      ...years.map(() => Math.round(random() * 1e8) / 100)
    ])
  ]
}

/** Indicators in each of ten years. */
function records(rows: number): Line[] {
  const random = seeded(rows)
  return [
    ['年份', '地区', '指标', '数值', '单位'],
    ...Array.from({ length: rows }, (_, row) => {
      const indicator = Math.floor(row / 10)
      const value = Math.round(random() * 1e8) / 100
      return [2014 + (row % 10), '云岭县', `${names[indicator % names.length]}${indicator}`, value, '万元']
    })
  ]
}

async function workbookOf(lines: readonly Line[]): Promise<Buffer> {
  const { Workbook } = await import('wasm-xlsxwriter')
  const book = new Workbook()
  const sheet = book.addWorksheet()
  for (const [row, line] of lines.entries()) {
    for (const [column, value] of line.entries()) {
      if (typeof value === 'number') sheet.writeNumber(row, column, value)
      else sheet.writeString(row, column, value)
    }
  }
  const bytes = Buffer.from(book.saveToBufferSync())
  book.free()
  return bytes
}

const names = ['工业增加值', '财政收入', '固定资产投资', '消费品零售额', '存款余额', '农业产值']

const [, program, what, kind, rows, columns] = process.argv
if (program === fileURLToPath(import.meta.url)) {
  const file = await fileOf(kind as Kind, Number(rows), Number(columns))
  if (what === 'ours') readWhole(file)
  else parse(file)
  console.log(process.resourceUsage().maxRSS / 1000)
}
