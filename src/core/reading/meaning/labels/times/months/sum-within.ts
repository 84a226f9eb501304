import type { PeriodMark } from '../../../../../period/written/period-mark.ts'
import { withoutSpaces } from '../../../../../quantity/typed/typed-text.ts'
import type { StructureLabel } from '../../../../structure.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

/**
 * 本月累计 is mostly what the year's months add up to by now. Beside 本年累计 it is what the days of the month do, and so is
 * 本季累计 beside no 本季: what the year adds up to nobody would call by its quarter there.
 */
export function withSumsWithin(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const within = labels.map(({ text, attribute }) => (attribute === null ? WITHIN.exec(withoutSpaces(text)) : null))
  if (within.every((found) => found === null)) return meanings
  const others = meanings.flatMap(({ mark }, at) => (mark === null || within[at] !== null ? [] : [mark]))
  const isOfYear = others.some(saysSoFar)
  const isSingle = others.some(({ relativeSpan, span }) => relativeSpan === 'current' || span?.kind === 'quarter')
  return meanings.map((meaning, at) => {
    const [, of] = within[at] ?? []
    const { mark } = meaning
    if (of === undefined || mark?.relativeSpan !== 'cumulative' || isSingle) return meaning
    return isOfYear || of === '季' ? { ...meaning, mark: { ...mark, relativeSpan: 'current' } } : meaning
  })
}

/** 本月累计, 上年同月累计. Behind 至, 止 and 1- the month is the end of what the year's months add up to. */
const WITHIN = /(?<![至止到\d—–~-])(?:[本当该]|[上去]年同)(月|季)度?累计/

function saysSoFar({ relativeSpan, span }: PeriodMark): boolean {
  return relativeSpan === 'cumulative' || span?.kind === 'months' || span?.kind === 'quarters'
}
