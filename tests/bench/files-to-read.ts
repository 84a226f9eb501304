import { seeded } from './measure.ts'

export interface SizeOfFile {
  readonly kind: KindName
  readonly rows: number
  readonly columns: number
}

export interface FileToRead {
  readonly bytes: Buffer
  readonly fileName: string
}

interface Kind {
  readonly name: string
  /** By sheet. */
  readonly lines: (rows: number, columns: number) => readonly (readonly Line[])[]
  /** How many there are to read. */
  readonly figures: (rows: number, columns: number) => number
  /** Its time has a bound. */
  readonly isBound?: true
}

/** What is sent to be read, by its form. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  /** A return as departments send it, and the same as text. */
  sheet: { name: '', lines: sheetOf(returnLines), figures: ofReturn, isBound: true },
  csv: { name: ' .csv', lines: sheetOf(returnLines), figures: ofReturn },
  /** One observation a row, as databases are exported. */
  records: { name: ' records', lines: sheetOf(records), figures: (rows) => rows },
  /** Returns of 60 rows, one a sheet. */
  sheets: {
    name: ' in sheets',
    lines: (rows, columns) => Array.from({ length: rows / 60 }, () => returnLines(60, columns)),
    figures: ofReturn
  },
  /** Returns of 20 rows above one another. */
  stacked: {
    name: ' stacked',
    lines: sheetOf((rows, columns) => parts(rows / 20).flatMap(() => [...returnLines(20, columns), []])),
    figures: ofReturn
  },
  villages: { name: ' villages', lines: sheetOf(villages), figures: ofReturn },
  /** What is planned, what is done and the rate of each place. */
  plans: { name: ' plans', lines: sheetOf(plans), figures: (rows, columns) => rows * (columns - 1) },
  /** Two years of each thing and its growth, one above the other. */
  growth: { name: ' growth in rows', lines: sheetOf(growthInRows), figures: ofReturn }
}

export type KindName = 'sheet' | 'csv' | 'records' | 'sheets' | 'stacked' | 'villages' | 'plans' | 'growth'

export async function fileOf({ kind, rows, columns }: SizeOfFile): Promise<FileToRead> {
  const sheets = kinds[kind].lines(rows, columns)
  if (kind !== 'csv') return { bytes: await workbookOf(sheets), fileName: '报表.xlsx' }
  const lines = sheets.flat().map((line) => `${line.join(',')}\r\n`)
  return { bytes: Buffer.from(lines.join('')), fileName: '报表.csv' }
}

type Line = readonly (string | number)[]

function sheetOf(lines: (rows: number, columns: number) => readonly Line[]): Kind['lines'] {
  return (rows, columns) => [lines(rows, columns)]
}

function ofReturn(rows: number, columns: number): number {
  return rows * (columns - 2)
}

function parts(count: number): readonly number[] {
  return Array.from({ length: count }, (_, part) => part)
}

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

/** Villages under their towns, and what there is in each. */
function villages(rows: number, columns: number): Line[] {
  const random = seeded(rows)
  const heads = ['总户数（户）', '总人口（人）', '耕地面积（亩）', '粮食产量（吨）', '集体收入（万元）', '劳动力（人）']
  return [
    ['2023年各村基本情况'],
    ['乡镇', '村名', ...heads.slice(0, columns - 2)],
    ...parts(rows).map((row) => [
      `${letters(Math.floor(row / 100))}镇`,
      `${letters(row)}村`,
      ...parts(columns - 2).map(() => Math.round(random() * 5000))
    ])
  ]
}

/** As many different names as anybody asks for, of three letters each. */
function letters(number: number): string {
  const [first, second] = [Math.floor(number / 400), Math.floor(number / 20) % 20]
  return `${String.fromCharCode(0x4e1c + first)}${LETTERS[second]}${LETTERS[number % 20]}`
}

const LETTERS = '河山沟湾庄家坪桥塘岭口头前后边里阳阴坝店'

function plans(rows: number): Line[] {
  const random = seeded(rows)
  return [
    ['2024年各村招商引资完成情况'],
    ['村（社区）', '年度目标（万元）', '当月到位资金（万元）', '累计到位资金（万元）', '完成率（%）', '排名'],
    ...parts(rows).map((row) => {
      const [planned, done] = [1000 + Math.round(random() * 9000), Math.round(random() * 9000)]
      const rate = Math.round((1000 * done) / planned) / 10
      return [`${letters(row)}村`, planned, Math.round(done / 5), done, rate, row + 1]
    })
  ]
}

function growthInRows(rows: number, columns: number): Line[] {
  const random = seeded(rows)
  return [
    ['各镇主要经济指标'],
    ['指标', '单位', ...parts(columns - 2).map((at) => `${letters(at)}镇`)],
    ...parts(rows / 3).flatMap((part) => {
      const years = [0, 1].map(() => parts(columns - 2).map(() => 100 + Math.round(random() * 1e4)))
      const [then = [], now = []] = years
      const growth = now.map((value, at) => Math.round(1000 * (value / (then[at] ?? 1) - 1)) / 10)
      return [
        [`2022年${letters(part)}产值`, '万元', ...then],
        [`2023年${letters(part)}产值`, '万元', ...now],
        ['增长', '%', ...growth]
      ]
    })
  ]
}

async function workbookOf(sheets: readonly (readonly Line[])[]): Promise<Buffer> {
  const { Workbook } = await import('wasm-xlsxwriter')
  const book = new Workbook()
  for (const lines of sheets) {
    const sheet = book.addWorksheet()
    for (const [row, line] of lines.entries()) {
      for (const [column, value] of line.entries()) {
        if (typeof value === 'number') sheet.writeNumber(row, column, value)
        else sheet.writeString(row, column, value)
      }
    }
  }
  const bytes = Buffer.from(book.saveToBufferSync())
  book.free()
  return bytes
}

const names = ['工业增加值', '财政收入', '固定资产投资', '消费品零售额', '存款余额', '农业产值']
