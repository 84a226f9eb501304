import type { LayoutColumn } from '../layout.ts'
import type { Room } from '../pivot/widths.ts'
import { columnPages, cutRuns } from './column-pages.ts'
import { MM_PER_POINT } from './page-plan.ts'

/** A size of type in points, whether columns have their full width, and how close rows stand. */
export interface Setting {
  readonly size: number
  readonly room: Room
  /** Room above and below the lines of a row together, against the size. */
  readonly rowPadding: number
}

/** How close rows stand: first as is easiest on the eye, then as close as still parts them. */
const ROW_PADDINGS: Readonly<Record<Room, { readonly usual: number; readonly close: number }>> = {
  ample: { usual: 0.55, close: 0.35 },
  short: { usual: 0.5, close: 0.35 }
}

/** What is tried, the easiest to read first: 五号 down to 小六, the least that yearbooks are set in. */
const SETTINGS: readonly Setting[] = [
  ...[10.5, 10, 9.5, 9, 8.5].map((size) => setting(size, 'ample')),
  ...[9, 8.5, 8, 7.5, 7, 6.5].map((size) => setting(size, 'short'))
]

function setting(size: number, room: Room): Setting {
  return { size, room, rowPadding: ROW_PADDINGS[room].usual }
}

/** Columns of a table in a setting. */
export interface Tried {
  readonly setting: Setting
  /** Of the columns, in ems. */
  readonly widths: readonly number[]
  /** Columns page by page. */
  readonly groups: readonly (readonly number[])[]
  /** Millimetres of an em. */
  readonly unit: number
}

/** Millimetres of an em of type of so many points. */
export function em(size: number): number {
  return size * MM_PER_POINT
}

/** The first setting that takes no more pages beside each other than any, and of such cuts no more runs (years). */
export function bestSetting(columns: readonly LayoutColumn[], width: number): Tried {
  const [best, ...others] = SETTINGS.map((one) => tryOut(columns, one, width))
  if (best === undefined) throw new Error('a page is set in some size')
  const cuts = ({ groups }: Tried) => cutRuns(columns, groups)
  const isBetter = (one: Tried, other: Tried) =>
    one.groups.length < other.groups.length || (one.groups.length === other.groups.length && cuts(one) < cuts(other))
  return others.reduce((first, other) => (isBetter(other, first) ? other : first), best)
}

/**
 * Settings that take less height than the best, those that change least first: smaller type, then rows that stand closer,
 * then columns that are narrower, too.
 */
export function* closerSettings(columns: readonly LayoutColumn[], best: Setting, width: number): Generator<Tried> {
  const smaller = SETTINGS.slice(
    SETTINGS.findIndex(({ size, room }) => size === best.size && room === best.room) + 1
  ).filter(({ size }) => size >= best.size * LEAST_SHRINK)
  const close = (one: Setting): Setting => ({ ...one, rowPadding: ROW_PADDINGS[one.room].close })
  const alike = smaller.filter(({ room }) => room === best.room)
  const narrower = smaller.filter(({ room }) => room !== best.room)
  for (const one of [...alike, ...[best, ...alike].map(close), ...narrower, ...narrower.map(close)]) {
    yield tryOut(columns, one, width)
  }
}

/** How much smaller type may become for the sake of a page. */
const LEAST_SHRINK = 0.85

function tryOut(columns: readonly LayoutColumn[], setting: Setting, width: number): Tried {
  const widths = columns.map((column) => (setting.room === 'ample' ? column.width : column.narrowWidth))
  const unit = em(setting.size)
  return { setting, widths, unit, groups: columnPages(columns, widths, width / unit) }
}
