import { NO_TIME, type PeriodMark, type Span } from '../../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../../structure.ts'
import { LabelLists, NEAR } from '../../label-lists.ts'
import type { LabelMeaning } from '../../label-meaning.ts'
import { isTotalWord } from '../../names/label-words.ts'

/** 平均, 合计 behind 1月 … 4月. */
export function closesMonths(text: string): boolean {
  return /^(?:[月季各]?平均(?:值|数)?|均值|合计|总计|小计|共计|累计)$/.test(text.replace(/\s/g, ''))
}

/**
 * 合计 behind 1月 | 2月 | 3月 is the time of the three and no name: what they tell is the same quantity. An average is
 * another one.
 */
export function withTotalsOfMonths(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const totals = labels.flatMap(({ text, attribute }, index) =>
    attribute === null && closesMonths(text) && isTotalWord(text.replace(/\s/g, '')) ? [index] : []
  )
  if (totals.length === 0) return meanings
  const lists = new LabelLists(labels)
  const closing = new Set(
    totals.filter((index) => {
      // A year of months, and the one before them.
      const before = lists.before(index, NEAR + 1)
      return monthsClosed(before.map((at) => timeAlone(meanings[at]))) !== null
    })
  )
  return meanings.map((meaning, index) => (closing.has(index) ? { ...meaning, names: [], total: false } : meaning))
}

function timeAlone(meaning: LabelMeaning | undefined): readonly PeriodMark[] {
  const { mark = null, names = [], measure = null } = meaning ?? {}
  return mark === null || names.length > 0 || measure !== null ? [] : [mark]
}

/**
 * The time of what closes months or quarters that follow each other (the last of them right before it): all of them
 * together, whatever the title says of the year. Where they do not begin with the year they are a period that is not
 * told, and it is asked. null: no such run.
 */
export function monthsClosed(before: readonly (readonly PeriodMark[])[]): PeriodMark | null {
  const parts = before.map(partOf)
  const last = parts.at(-1)
  if (last === null || last === undefined) return null
  let first = last
  for (const part of parts.toReversed().slice(1)) {
    if (part?.kind !== last.kind || part.number !== first.from - 1) break
    first = part
  }
  if (first === last) return null
  const { year } = last
  if (first.from > 1) return { ...NO_TIME, years: [year ?? 0, year ?? 0] }
  const of = (span: Span): PeriodMark => ({ ...NO_TIME, year, span })
  const to = last.number
  if (last.kind === 'month') return of(to === 12 ? { kind: 'year' } : { kind: 'months', to })
  return of(to === 4 ? { kind: 'year' } : { kind: 'quarters', to })
}

interface Part {
  readonly kind: 'month' | 'quarter'
  /** The last of its months or quarters, and the first: 1-2月 | 3月. */
  readonly number: number
  readonly from: number
  readonly year: number | null
}

function partOf(marks: readonly PeriodMark[]): Part | null {
  const span = marks.findLast((mark) => mark.span !== null)?.span
  const year = marks.findLast((mark) => mark.year !== null)?.year ?? null
  switch (span?.kind) {
    case 'month':
      return { kind: 'month', number: span.month, from: span.month, year }
    case 'months':
      return { kind: 'month', number: span.to, from: 1, year }
    case 'quarter':
      return { kind: 'quarter', number: span.quarter, from: span.quarter, year }
    case 'quarters':
      return { kind: 'quarter', number: span.to, from: 1, year }
    case 'half':
      return { kind: 'quarter', number: 2 * span.half, from: 2 * span.half - 1, year }
    default:
      return null
  }
}
