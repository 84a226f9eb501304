/**
 * Where the column in focus stands now. Of one that is gone its key tells (`growth 2023`) what it showed and of what: the
 * value of the same is next best, then another number of it, then what is nearest by the same measure. `at`: where it stood.
 */
export function keptColumn(key: string | null, at: number, columns: readonly string[]): number {
  const last = Math.max(0, columns.length - 1)
  if (key === null || columns[at] === key) return Math.min(at, last)
  const there = columns.indexOf(key)
  if (there >= 0) return there
  const { measure, of } = partsOf(key)
  // Names and units stand first, averages are of no time.
  if (of === '') return at < NAMES ? 0 : Math.min(at, last)
  const shown = columns.map(partsOf)
  const value = shown.findIndex((one) => one.of === of && one.measure === 'value')
  if (value >= 0) return value
  const another = shown.findIndex((one) => one.of === of)
  if (another >= 0) return another
  const before = shown.findLastIndex((one) => one.measure === measure && one.of !== '' && one.of < of)
  if (before >= 0) return before
  const after = shown.findIndex((one) => one.measure === measure && one.of !== '')
  return after >= 0 ? after : Math.min(at, last)
}

/** Columns of names and units, at most. */
const NAMES = 2

function partsOf(key: string): { readonly measure: string; readonly of: string } {
  const [measure = '', ...of] = key.split(' ')
  return { measure, of: of.join(' ') }
}
