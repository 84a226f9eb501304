import type { ReadSheet } from '../read-file.ts'

/** Items of one list of a sheet's reading, sent after the sheet itself. */
export interface ReadingPart {
  readonly sheet: number
  /** The table whose list it is; null for lists of the whole sheet. */
  readonly table: number | null
  readonly list: 'observations' | 'labels' | 'roles' | 'refused'
  readonly items: readonly unknown[]
}

/** Taking in this many items takes the desk some tens of milliseconds. */
const usualLimit = 20_000

/**
 * A sheet in portions: its reading with long lists emptied, and what was in them. A sheet of 100,000 rows has more than
 * a million observations; taken in at once, they would stop the desk for seconds.
 */
export function splitSheet(
  sheet: ReadSheet,
  index: number,
  limit = usualLimit
): { readonly head: ReadSheet; readonly parts: ReadingPart[] } {
  const parts: ReadingPart[] = []
  const portion = <T>(table: number | null, list: ReadingPart['list'], items: readonly T[]): readonly T[] => {
    if (items.length <= limit) return items
    for (let at = 0; at < items.length; at += limit) {
      parts.push({ sheet: index, table, list, items: items.slice(at, at + limit) })
    }
    return []
  }
  const { reading } = sheet
  const head = {
    ...sheet,
    reading: {
      ...reading,
      roles: portion(null, 'roles', reading.roles),
      refused: portion(null, 'refused', reading.refused),
      tables: reading.tables.map((table, number) => ({
        ...table,
        observations: portion(number, 'observations', table.observations),
        labels: portion(number, 'labels', table.labels)
      }))
    }
  }
  return { head, parts }
}

/** Puts a part back where it was taken from; parts come in the order in which they were made. */
export function joinPart(sheets: readonly ReadSheet[], part: ReadingPart): void {
  const reading = sheets[part.sheet]?.reading
  const owner = part.table === null ? reading : reading?.tables[part.table]
  if (owner === undefined) throw new Error(`a part of a reading belongs nowhere: ${part.sheet} ${part.table}`)
  const list = (owner as unknown as Record<ReadingPart['list'], unknown[]>)[part.list]
  for (const item of part.items) list.push(item)
}
