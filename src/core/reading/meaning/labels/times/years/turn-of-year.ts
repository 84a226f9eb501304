import type { PeriodMark } from '../../../../../period/written/period-mark.ts'

/** What the order of parts of a year says of the year of each, all in one list. */
export interface TurnsOfYear {
  /** Starts anew what those before it have told, and is of the next year. */
  readonly anew: readonly boolean[]
  /**
   * How many turns come behind it that nothing but the order tells (12月 | 1月 | 2月, 12月 | 1-2月, 四季度 | 一季度): the year
   * that the table states is that of its end.
   */
  readonly ahead: readonly number[]
}

/** Parts of one kind told so far: the last of them, and the first told alone since the year turned, in months or quarters. */
interface Told {
  readonly last: number
  readonly single: boolean
  readonly first: number
}

/**
 * A year turns only where months go on from month to month, quarters from quarter to quarter: 一季度, 上半年 and 全年
 * behind 1月 … 12月 sum the same year, and so do 1-6月 behind the months and 前三季度 behind the quarters.
 */
export function turnsOfYear(marks: readonly (PeriodMark | null | undefined)[]): TurnsOfYear {
  const anew: boolean[] = []
  const ahead: number[] = new Array(marks.length).fill(0)
  const turns: number[] = []
  let told = new Map<string, Told>()
  marks.forEach((mark, place) => {
    const part = partOf(mark)
    if (mark?.span == null || mark.year !== null || mark.yearShift !== null) told = new Map()
    const before = part === null ? undefined : told.get(part.kind)
    const turned = part !== null && before !== undefined && startsAnew(part, before)
    anew.push(turned)
    if (part === null) return
    if (turned && before.single && before.last === part.of && (part.end === 1 || !part.single)) turns.push(place)
    const first = part.single ? part.end : part.of + 1
    const goesOn = before !== undefined && !turned
    // Behind 12月 | 1月 the 一季度 is of the year of 1月, though 四季度 was before them.
    if (turned) told = new Map()
    told.set(part.kind, {
      last: goesOn && !part.single ? Math.max(before.last, part.end) : part.end,
      single: part.single,
      first: goesOn ? Math.min(before.first, first) : first
    })
  })
  for (let place = marks.length - 1; place >= 0; place--) {
    const next = marks[place + 1]
    if (!isOpenPart(marks[place]) || !isOpenPart(next)) continue
    const turnsNext = turns.at(-1) === place + 1
    if (turnsNext) turns.pop()
    ahead[place] = (ahead[place + 1] ?? 0) + (turnsNext ? 1 : 0)
  }
  return { anew, ahead }
}

interface Part {
  readonly kind: 'month' | 'quarter' | 'half'
  /** So many a year has. */
  readonly of: number
  readonly end: number
  /** Told alone, not from the beginning of the year. */
  readonly single: boolean
}

function startsAnew(part: Part, before: Told): boolean {
  if (part.end >= before.last) return false
  // 12月 | 11月 runs backwards.
  if (part.single && before.single && part.end === before.last - 1 && part.of > 2) return false
  return part.single || before.first > part.end
}

function partOf(mark: PeriodMark | null | undefined): Part | null {
  const span = mark?.span
  const alone = mark?.relativeSpan !== 'cumulative'
  switch (span?.kind) {
    case 'month':
      return { kind: 'month', of: 12, end: span.month, single: alone }
    case 'months':
      return { kind: 'month', of: 12, end: span.to, single: false }
    case 'quarter':
      return { kind: 'quarter', of: 4, end: span.quarter, single: alone }
    case 'quarters':
      return { kind: 'quarter', of: 4, end: span.to, single: false }
    case 'half':
      return { kind: 'half', of: 2, end: span.half, single: alone }
    default:
      return null
  }
}

/** A part of a year that nobody says. */
function isOpenPart(mark: PeriodMark | null | undefined): boolean {
  return mark?.span != null && mark.year === null && mark.yearShift === null
}
