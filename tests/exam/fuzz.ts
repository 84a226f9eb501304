import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as XLSX from 'xlsx'
import { DeskError } from '#contract/error.ts'
import type { FileReading } from '#desk/workbook/read-file.ts'
import { ReadingPool } from '#desk/workbook/threads/reading-pool.ts'
import { mutate } from '../support/mutate.ts'
import { Random } from '../support/random.ts'

/**
 * `npm run fuzz -- [MINUTES] [SEED]`: damages spreadsheets in thousands of ways and reads them in workers with limits.
 * A file may be read or refused with its reason; a crash, a hang, an unbounded appetite or figures that vanish without
 * a word are findings: kept in out/fuzz, and the exit status says so.
 */
const minutes = Number(process.argv[2] ?? 2)
const seed = Number(process.argv[3] ?? 1)
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('Usage: npm run fuzz -- [MINUTES] [SEED]')
  process.exit(2)
}
const folder = fileURLToPath(new URL('../../out/fuzz/', import.meta.url))
const samples = fileURLToPath(new URL('../../../shared/samples/', import.meta.url))
const worker = new URL('../../src/main/desk/workbook/threads/reading-worker.ts', import.meta.url)

const seconds = 20
const timeLimit = { least: seconds, perMegabyte: 0, most: seconds }
const pool = new ReadingPool({ worker, size: 2, timeLimit, memoryMegabytes: 1024 })
const random = new Random(seed)
const originals = [...realFiles(), ...generatedFiles()]
const outcomes = new Map<string, number>()
let findings = 0
let slowest = { milliseconds: 0, how: '' }

const end = Date.now() + minutes * 60_000
let number = 0
mkdirSync(folder, { recursive: true })
await Promise.all([run('a'), run('b')])
await pool.close()
report()

async function run(lane: string): Promise<void> {
  while (Date.now() < end) await fuzzOne(number++, lane)
}

async function fuzzOne(index: number, lane: string): Promise<void> {
  const original = random.pick(originals)
  const mutant = mutate(original.bytes, random)
  const what = `${original.name} ${mutant.how}`
  // What ends the whole process, and no worker alone, lies here afterwards.
  const underWay = join(folder, `under-way-${lane}-${original.name}`)
  writeFileSync(underWay, mutant.bytes)
  const started = Date.now()
  const outcome = await pool
    .read({ bytes: mutant.bytes, fileName: original.name })
    .then(silenceOf, (error: unknown) => failureOf(error))
  rmSync(underWay)
  const milliseconds = Date.now() - started
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, how: what }
  outcomes.set(outcome.kind, (outcomes.get(outcome.kind) ?? 0) + 1)
  if (outcome.detail === null) return
  findings++
  const file = join(folder, `${seed}-${index}-${original.name}`)
  writeFileSync(file, mutant.bytes)
  console.log(`FOUND ${outcome.kind}: ${what}\n  ${file}\n  ${outcome.detail}`)
}

interface Outcome {
  readonly kind: string
  /** What to look at; null where nothing is wrong. */
  readonly detail: string | null
}

/** Read: every figure must be observed, refused, asked about or part of a label or note; none may vanish. */
function silenceOf(reading: FileReading): Outcome {
  for (const { name, reading: sheet, picture } of reading.sheets) {
    const figures = picture.lines
      .join('\u001f')
      .split('\u001f')
      .filter((text) => /^-?\d+\.\d+$/.test(text)).length
    const said =
      sheet.refused.length +
      sheet.tables.reduce((sum, table) => sum + table.observations.length + table.questions.length, 0)
    if (figures >= 6 && said === 0)
      return { kind: 'silent', detail: `sheet ${name}: ${figures} figures, nothing read, nothing refused` }
  }
  return { kind: 'read', detail: null }
}

function failureOf(error: unknown): Outcome {
  if (!(error instanceof DeskError))
    return { kind: 'not-a-desk-error', detail: String(error instanceof Error ? error.stack : error) }
  const { code, params } = error.data
  if (code === 'reading-too-long') return { kind: 'hang', detail: `over ${seconds} s` }
  if (code === 'reading-failed') {
    return { kind: 'crash', detail: String(error.cause).split('\n').slice(0, 6).join('\n  ') }
  }
  if (code === 'file-too-large' && 'memory' in params) return { kind: 'memory', detail: 'over 1 GB' }
  return { kind: code, detail: null }
}

function realFiles(): { name: string; bytes: Buffer }[] {
  if (!existsSync(samples)) return []
  return readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:xlsx|xls|xlsb|ods|csv)$/.test(path))
    .map((path) => ({ name: basename(path), bytes: readFileSync(join(samples, path)) }))
    .filter(({ bytes }) => bytes.length < 100_000)
}

function generatedFiles(): { name: string; bytes: Buffer }[] {
  const rows = [
    ['表1-1 主要经济指标', null, null, null],
    ['单位：万元', null, null, null],
    ['指标', '2022年', '2023年', '增长%'],
    ['地区生产总值', 1893.25, 2026.5, 5.2],
    ['  其中：第一产业', 302.5, '—', -3.1],
    ['  　　第二产业', 700.25, 810.75, '△1.2'],
    ['注：2023年为初步数。', null, null, null]
  ]
  const book = XLSX.utils.book_new()
  const sheet = XLSX.utils.aoa_to_sheet(rows)
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }]
  XLSX.utils.book_append_sheet(book, sheet, '表一')
  return (['xlsx', 'xlsb', 'biff8', 'ods', 'fods', 'xlml', 'html', 'csv'] as const).map((bookType) => ({
    name: `generated.${bookType}`,
    bytes: XLSX.write(book, { type: 'buffer', bookType })
  }))
}

function report(): void {
  const counts = [...outcomes].sort((a, b) => b[1] - a[1])
  for (const [kind, count] of counts) console.log(`${String(count).padStart(7)}  ${kind}`)
  console.log(`slowest ${slowest.milliseconds} ms: ${slowest.how}`)
  console.log(`${number} files in ${minutes} min with seed ${seed}: ${findings} findings`)
  process.exitCode = findings === 0 ? 0 : 1
}
