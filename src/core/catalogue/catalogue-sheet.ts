import type { Language } from '../language.ts'
import type { Indicator } from './indicator.ts'

/** What of an indicator stands in a column of the catalogue as a spreadsheet; the order of the rows is its order. */
export type SheetField = Exclude<keyof Indicator, 'order'>

const heads: readonly (readonly [SheetField, string, string])[] = [
  ['id', '编号', 'Id'],
  ['name', '名称', 'Name'],
  ['nameEn', '英文名称', 'English name'],
  ['aliases', '别名', 'Aliases'],
  ['unit', '单位', 'Unit'],
  ['decimals', '小数位', 'Decimals'],
  ['kind', '类型', 'Kind'],
  ['priceBasis', '价格', 'Prices'],
  ['direction', '方向', 'Better when'],
  ['aggregation', '汇总', 'Totals by'],
  ['chapter', '章节', 'Chapter'],
  ['parent', '属于', 'Part of'],
  ['department', '责任部门', 'Department']
]

const words: Readonly<Partial<Record<SheetField, Readonly<Record<string, readonly [string, string]>>>>> = {
  kind: {
    flow: ['时期数', 'Flow'],
    stock: ['时点数', 'Stock'],
    rate: ['相对数', 'Rate'],
    index: ['指数', 'Index'],
    rank: ['位次', 'Rank'],
    text: ['文字', 'Text']
  },
  priceBasis: { current: ['现价', 'Current'], constant: ['可比价', 'Constant'], none: ['不涉及', 'None'] },
  direction: { higher: ['越高越好', 'Higher'], lower: ['越低越好', 'Lower'], neutral: ['中性', 'Neutral'] },
  aggregation: {
    sum: ['相加', 'Sum'],
    last: ['取期末', 'Last'],
    average: ['平均', 'Average'],
    never: ['不可汇总', 'Never']
  }
}

/** Between aliases: names hold commas and 、 themselves. */
export const BETWEEN = '；'

/** The catalogue as rows of texts, the heads first. */
export function catalogueRows(indicators: Iterable<Indicator>, language: Language): string[][] {
  const at = language === 'zh-CN' ? 0 : 1
  return [
    heads.map((head) => head[at + 1] as string),
    ...[...indicators].map((indicator) =>
      heads.map(([field]) => {
        return fieldText(field, indicator[field], language)
      })
    )
  ]
}

/** What stands in the cell of a field. */
export function fieldText(field: string, value: Indicator[SheetField], language: Language): string {
  if (value === null) return ''
  if (typeof value === 'object') return value.join(BETWEEN)
  return words[field as SheetField]?.[String(value)]?.[language === 'zh-CN' ? 0 : 1] ?? String(value)
}

export type RowRefusal =
  | 'row-without-name'
  | 'row-twice'
  | 'unknown-word'
  | 'not-decimals'
  | 'unknown-parent'
  | 'part-of-itself'

/** A row as it says itself; fields whose column is missing are left out. */
export interface CatalogueRow {
  /** From 0, in the sheet. */
  readonly row: number
  readonly said: Partial<Omit<Indicator, 'order'>>
  readonly refusal: RowRefusal | null
  /** The text that was not understood, and the head of its column. */
  readonly text: string
  readonly column: string | null
  /** The heads of the sheet's columns, by what stands in them. */
  readonly heads: ReadonlyMap<SheetField, string>
}

/** Reads a catalogue back, in either language, wherever its heads stand; null where there are none. */
export function readCatalogueRows(rows: readonly (readonly string[])[]): CatalogueRow[] | null {
  const head = rows.findIndex((row) => fieldsOf(row).filter((field) => field !== null).length >= 3)
  const fields = fieldsOf(rows[head] ?? [])
  if (head === -1 || !fields.includes('name')) return null
  const read: CatalogueRow[] = []
  for (const [offset, row] of rows.slice(head + 1).entries()) {
    if (row.every((text) => text.trim() === '')) continue
    read.push(readRow(row, rows[head] ?? [], head + 1 + offset))
  }
  return read
}

function fieldsOf(row: readonly string[]): (SheetField | null)[] {
  return row.map((text) => heads.find(([, ...names]) => names.includes(text.trim()))?.[0] ?? null)
}

function readRow(row: readonly string[], head: readonly string[], at: number): CatalogueRow {
  const said: Record<string, unknown> = {}
  const fields = fieldsOf(head)
  const heads = new Map(fields.flatMap((field, column) => (field === null ? [] : [[field, headAt(head, column)]])))
  for (const [column, field] of fields.entries()) {
    if (field === null) continue
    const text = (row[column] ?? '').trim()
    // A blank says nothing: what is there stays, and what is new is as usual.
    if (text === '' && field !== 'name') continue
    const value = readField(field, text)
    if (value === undefined) {
      const refusal = field === 'decimals' ? 'not-decimals' : 'unknown-word'
      return { row: at, said, refusal, text, column: headAt(head, column), heads }
    }
    said[field] = value
  }
  const refusal = said['name'] === null ? 'row-without-name' : null
  return { row: at, said, refusal, text: '', column: null, heads }
}

function headAt(head: readonly string[], column: number): string {
  return (head[column] ?? '').trim()
}

/** The words that a column of the catalogue takes, in a language; none where it takes any. */
export function wordsOfColumn(column: string, language: Language): readonly string[] {
  const field = fieldsOf([column])[0]
  const known = field == null ? undefined : words[field]
  return known === undefined ? [] : Object.values(known).map(([zh, en]) => (language === 'zh-CN' ? zh : en))
}

/** undefined: not understood. */
function readField(field: SheetField, text: string): unknown {
  if (field === 'aliases')
    return text
      .split(/[；;]/)
      .map((one) => one.trim())
      .filter(Boolean)
  if (field === 'decimals') return /^\d$|^10$/.test(text) ? Number(text) : undefined
  const known = words[field]
  if (known === undefined) return text === '' ? null : text
  return Object.keys(known).find((code) => code === text || known[code]?.includes(text))
}
