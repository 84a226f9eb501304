/** Records of the same keys, a list a key: of a catalogue most values repeat, and every name of a field would. */
export interface RecordColumns<Item extends object> {
  readonly count: number
  readonly columns: { readonly [Key in keyof Item]: ColumnOf<Item[Key]> }
}

/** `places`: which of the values each record has; null: each its own, one after another, or all the only one. */
interface ColumnOf<Value> {
  readonly values: readonly Value[]
  readonly places: readonly number[] | null
}

export function recordColumns<Item extends object>(records: readonly Item[]): RecordColumns<Item> | null {
  const [first] = records
  if (first === undefined) return null
  const columns = (Object.keys(first) as (keyof Item)[]).map((key) => [key, columnOf(records.map((one) => one[key]))])
  return { count: records.length, columns: Object.fromEntries(columns) as RecordColumns<Item>['columns'] }
}

function columnOf<Value>(all: readonly Value[]): ColumnOf<Value> {
  const known = new Map<Value, number>()
  const values: Value[] = []
  const places = all.map((value) => {
    const place = known.get(value) ?? values.push(value) - 1
    known.set(value, place)
    return place
  })
  return { values, places: values.length === all.length || values.length === 1 ? null : places }
}

/** The records of `recordColumns`. */
export function recordsOf<Item extends object>(packed: RecordColumns<Item> | null): Item[] {
  if (packed === null) return []
  const all = Object.entries(packed.columns) as [string, ColumnOf<unknown>][]
  const records = Array.from({ length: packed.count }, (): Record<string, unknown> => ({}))
  for (const [key, { values, places }] of all) {
    const isOne = values.length === 1
    for (const [at, record] of records.entries())
      record[key] = values[isOne ? 0 : places === null ? at : (places[at] ?? -1)]
  }
  // Every key of the records has its column.
  return records as Item[]
}
