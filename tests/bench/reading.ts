import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as XLSX from 'xlsx'
import { readFile } from '#desk/workbook/read-file.ts'
import { type Measured, quickest, seeded } from './measure.ts'

/** The whole reader, from bytes to observations, against SheetJS's parse alone; each one's memory in a process of its own. */
export async function benchReading(): Promise<Measured[]> {
  const results: Measured[] = []
  for (const { rows, columns, rounds } of [
    { rows: 60, columns: 12, rounds: 15 },
    { rows: 100_000, columns: 14, rounds: 3 }
  ]) {
    const bytes = await returnOf(rows, columns)
    const size = `${rows.toLocaleString('en-US')} × ${columns}`
    const isReturn = rows === 60
    const observations = readWhole(bytes)
    if (observations < rows * (columns - 2) * 0.9) throw new Error(`only ${observations} of ${size} were read`)
    const { ours, peer } = await quickest(rounds, { ours: () => readWhole(bytes), peer: () => parse(bytes) })
    results.push({
      what: 'reading',
      size,
      ours,
      peer,
      peerName: 'SheetJS parse',
      unit: 'ms',
      wanted: isReturn ? 'under 50 ms beyond the parse' : '≤ 2 × parse',
      met: isReturn ? ours - peer < 50 : ours <= 2 * peer
    })
    results.push({
      what: 'memory, reading',
      size,
      ours: memoryOf('ours', rows, columns),
      peer: memoryOf('peer', rows, columns),
      peerName: 'SheetJS parse',
      unit: 'MB',
      wanted: '–',
      met: true
    })
  }
  return results
}

/** Observations of the file's first table. */
function readWhole(bytes: Buffer): number {
  return readFile({ bytes, fileName: '报表.xlsx' }).sheets[0]?.reading.tables[0]?.observations.length ?? 0
}

function parse(bytes: Buffer): XLSX.WorkBook {
  return XLSX.read(bytes, { type: 'buffer', dense: true, cellNF: true })
}

/** Megabytes that a process of its own took at most for reading it once. */
function memoryOf(what: 'ours' | 'peer', rows: number, columns: number): number {
  const words = [fileURLToPath(import.meta.url), what, String(rows), String(columns)]
  return Number(execFileSync(process.execPath, words, { encoding: 'utf8' }))
}

/** A return as departments send it: names, a unit column, years across. */
async function returnOf(rows: number, columns: number): Promise<Buffer> {
  const { Workbook } = await import('wasm-xlsxwriter')
  const random = seeded(rows)
  const book = new Workbook()
  const sheet = book.addWorksheet()
  sheet.writeString(0, 0, '主要经济指标')
  sheet.writeString(1, 0, '指标')
  sheet.writeString(1, 1, '单位')
  for (let column = 2; column < columns; column += 1) sheet.writeString(1, column, `${2010 + column}年`)
  for (let row = 0; row < rows; row += 1) {
    sheet.writeString(row + 2, 0, `${names[row % names.length]}${row}`)
    sheet.writeString(row + 2, 1, '万元')
    for (let column = 2; column < columns; column += 1) {
      sheet.writeNumber(row + 2, column, Math.round(random() * 1e8) / 100)
    }
  }
  const bytes = Buffer.from(book.saveToBufferSync())
  book.free()
  return bytes
}

const names = ['工业增加值', '财政收入', '固定资产投资', '消费品零售额', '存款余额', '农业产值']

const [, program, what, rows, columns] = process.argv
if (program === fileURLToPath(import.meta.url)) {
  const bytes = await returnOf(Number(rows), Number(columns))
  if (what === 'ours') readWhole(bytes)
  else parse(bytes)
  console.log(process.resourceUsage().maxRSS / 1000)
}
