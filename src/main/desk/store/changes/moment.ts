import type { LookedBack } from '#contract/calls/history-calls.ts'
import { DeskError } from '#contract/error.ts'
import { now, type Store } from '../store.ts'

/**
 * The number of the last change made by a moment: what "as known at" means (`Store.asKnownAfter`). A moment is
 *
 * - a day, 2026-03-31 or 2026-3-31: with all that was done on that day, in this machine's time;
 * - a time, 2026-03-31T15:04:05.123Z or as much of it as is known, with a zone or in this machine's time: with all
 *   that was done in the minute, second or millisecond that it names;
 * - the number of a change, #12 or 12: with that change and none after it.
 *
 * Times of changes rise strictly (`addChange`), so that the time of a change names it alone. 0: before the first
 * change. Throws unknown-moment.
 */
export function changeAt(store: Store, moment: string): number {
  const text = moment.trim()
  const number = /^#?(\d{1,9})$/.exec(text)?.[1]
  if (number !== undefined) return expectNumber(store, Number(number), text)
  const end = endOf(text)
  if (end === null) throw new DeskError('unknown-moment', {}, { moment: text })
  const row = store.sql(`SELECT max(id) AS id FROM change WHERE at <= ?`).get(end.toISOString()) as {
    id: number | null
  }
  return row.id ?? 0
}

/** The change up to which a store is known, and when that was made; null: it is the present. */
export function lookedBack(store: Store): LookedBack | null {
  if (store.upTo === now) return null
  const at = store.sql(`SELECT at FROM change WHERE id = ?`).pluck().get(store.upTo) as string
  return { change: store.upTo, at }
}

function expectNumber(store: Store, number: number, text: string): number {
  const found = store.sql(`SELECT id FROM change WHERE id = ?`).pluck().get(number) as number | undefined
  if (found === undefined) throw new DeskError('unknown-moment', {}, { moment: text })
  return found
}

const day = String.raw`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})`
const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?`
const zone = String.raw`\s*(Z|[+-]\d{2}:?\d{2})?`
const wholeDay = new RegExp(`^${day}$`)
const timeOfDay = new RegExp(`^${day}[T\\s]\\s*${time}${zone}$`, 'i')

/** The last millisecond of the day, minute, second or millisecond that a text names; null where it names none. */
function endOf(text: string): Date | null {
  const named = wholeDay.exec(text) ?? timeOfDay.exec(text)
  if (named === null) return null
  const [, year, month, date, hour = '23', minute = '59', second = '59', fraction = '999', where] = named
  const dayText = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
  // 31 April would be taken for 1 May.
  if (Number.isNaN(Date.parse(dayText)) || new Date(dayText).toISOString().slice(0, 10) !== dayText) return null
  const milliseconds = fraction.padEnd(3, '0').slice(0, 3)
  const end = new Date(`${dayText}T${hour.padStart(2, '0')}:${minute}:${second}.${milliseconds}${zoneText(where)}`)
  return Number.isNaN(end.getTime()) ? null : end
}

function zoneText(where: string | undefined): string {
  if (where === undefined) return ''
  return where.length === 5 ? `${where.slice(0, 3)}:${where.slice(3)}` : where.toUpperCase()
}
