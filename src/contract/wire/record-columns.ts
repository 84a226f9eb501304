/** Records of the same keys, a list a key: of a catalogue most values repeat, and every name of a field would. */
export type RecordColumns<Item extends object> = { readonly [Key in keyof Item]: ColumnOf<Item[Key]> }

/** `places`: which of the values each record has; null: each its own, one after another. */
interface ColumnOf<Value> {
  readonly values: readonly Value[]
  readonly places: readonly number[] | null
}

export function recordColumns<Item extends object>(records: readonly Item[]): RecordColumns<Item> | null {
  const [first] = records
  if (first === undefined) return null
  const columns = (Object.keys(first) as (keyof Item)[]).map((key) => [key, columnOf(records.map((one) => one[key]))])
  return Object.fromEntries(columns) as RecordColumns<Item>
}

function columnOf<Value>(all: readonly Value[]): ColumnOf<Value> {
  const known = new Map<Value, number>()
  const values: Value[] = []
  const places = all.map((value) => {
    const place = known.get(value) ?? values.push(value) - 1
    known.set(value, place)
    return place
  })
  return values.length === all.length ? { values, places: null } : { values, places }
}

/** The records of `recordColumns`. */
export function recordsOf<Item extends object>(columns: RecordColumns<Item> | null): Item[] {
  const all = Object.entries(columns ?? {}) as [string, ColumnOf<unknown>][]
  const records: Record<string, unknown>[] = []
  for (const [key, { values, places }] of all) {
    const { length } = places ?? values
    for (let at = 0; at < length; at++) {
      let record = records[at]
      if (record === undefined) {
        record = {}
        records[at] = record
      }
      record[key] = values[places === null ? at : (places[at] ?? -1)]
    }
  }
  // Every key of the records has its column.
  return records as Item[]
}
