import type { Period } from '../../../../../period/period.ts'
import type { PeriodMark, Span } from '../../../../../period/written/period-mark.ts'
import { withoutSpaces } from '../../../../../quantity/typed/typed-text.ts'
import type { StructureLabel } from '../../../../structure.ts'
import { type HeadReadings, readingSaid } from '../../../doubts/head-doubt.ts'
import type { HeadInDoubt } from '../../../doubts/heads-in-doubt.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

export interface SumsWithin {
  readonly meanings: readonly LabelMeaning[]
  /** Labels whose words leave open whether they add up the quarter or the year. */
  readonly doubtful: ReadonlyMap<number, HeadInDoubt<'which-sum'>>
}

/**
 * 本月累计 is mostly what the year's months add up to by now. Beside 本年累计 it is what the days of the month do, and 本季累计
 * what the months of the quarter do, as each is beside the other; beside 本季 it is the year's. 本季累计 that stands alone may be either: mostly it is the
 * year's, for a survey of quarters has nothing to add up within one, and a person says.
 */
export function sumsWithin(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  around: Period | Span | null,
  said: HeadReadings
): SumsWithin {
  const within = labels.map(({ text, attribute }) => (attribute === null ? WITHIN.exec(withoutSpaces(text)) : null))
  if (within.every((found) => found === null)) return { meanings, doubtful: NONE }
  const others = meanings.flatMap(({ mark }, at) => (mark === null || within[at] !== null ? [] : [mark]))
  const spans = new Set(within.map((found) => found?.[1]))
  const isOfYear = others.some(saysSoFar) || (spans.has('月') && spans.has('季'))
  const isSingle = others.some(({ relativeSpan, span }) => relativeSpan === 'current' || span?.kind === 'quarter')
  const quarter = quarterAt(around)
  // 上年同季累计 beside 本季累计 is meant as that.
  const words = within.filter((found) => found?.[1] === '季').map((found) => found?.[0] ?? '')
  const head = words.find((one) => !one.startsWith('上') && !one.startsWith('去')) ?? words[0] ?? ''
  const doubt: HeadInDoubt<'which-sum'> = { code: 'which-sum', head, guess: 'so-far', params: { head } }
  const doubtful = new Map<number, HeadInDoubt<'which-sum'>>()
  const read = meanings.map((meaning, at) => {
    const [, of] = within[at] ?? []
    const { mark } = meaning
    if (of === undefined || mark?.relativeSpan !== 'cumulative' || isSingle) return meaning
    if (of === '季') {
      if (!isOfYear && quarter !== null && quarter > 1) doubtful.set(at, doubt)
      const isQuarters = isOfYear || quarter === null || readingSaid(said, 'which-sum', head) === 'within'
      return isQuarters ? { ...meaning, mark: ofQuarter(mark, quarter) } : meaning
    }
    return isOfYear ? { ...meaning, mark: { ...mark, relativeSpan: 'current' as const } } : meaning
  })
  return { meanings: read, doubtful }
}

const NONE: SumsWithin['doubtful'] = new Map()

/** 本月累计, 上年同月累计. Behind 至, 止 and 1- the month is the end of what the year's months add up to. */
const WITHIN = /(?<![至止到\d—–~-])(?:[本当该]|[上去]年同)(月|季)度?累计/

/** 去年同期累计 is of the times that it is held against, whichever they are. */
function saysSoFar({ relativeSpan, span, yearShift }: PeriodMark): boolean {
  if ((yearShift ?? 0) < 0) return false
  return relativeSpan === 'cumulative' || span?.kind === 'months' || span?.kind === 'quarters'
}

/** The quarter of a table up to its end; null: it says of none. */
function quarterAt(around: Period | Span | null): number | null {
  if (around?.kind === 'quarter') return around.quarter
  if (around?.kind === 'quarters') return around.to
  if (around?.kind === 'half') return around.half === 1 ? 2 : null
  const month = around?.kind === 'month' ? around.month : around?.kind === 'months' ? around.to : 1
  return month % 3 === 0 ? month / 3 : null
}

function ofQuarter(mark: PeriodMark, quarter: number | null): PeriodMark {
  return quarter === null
    ? { ...mark, relativeSpan: 'current' }
    : { ...mark, span: { kind: 'quarter', quarter }, relativeSpan: null }
}
