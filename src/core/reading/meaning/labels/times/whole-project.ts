import { NO_TIME, type PeriodMark, WHOLE_YEAR } from '../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../label-meaning.ts'

/** 总投资, 投资概算: what a project costs from its beginning to its end, in no year of its own. */
export function isOfWholeProject(name: string): boolean {
  return /^(?:项目|计划|概算|估算)?总投资(?:额)?$|^投资(?:总额|概算|估算)$/.test(name)
}

/**
 * In a list of projects 累计完成投资 beside 1-9月完成投资, or 开工以来累计完成投资 by its own words, is what was done since the
 * works began, a quantity of its own; 本年完成投资 is what was done of the year so far.
 */
export function withProjectsOverYears(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const columns = labels.flatMap(({ axis, attribute }, index) =>
    axis === 'column' && attribute === null ? [index] : []
  )
  const nameOf = (index: number) => meanings[index]?.names.join('') ?? ''
  if (!columns.some((index) => isOfWholeProject(nameOf(index)))) return meanings
  const inHead = new Set(columns)
  const said = meanings.map((meaning, index) =>
    inHead.has(index) ? ofTheYear(meaning, meanings[labels[index]?.parent ?? -1]) : meaning
  )
  const isSum = (index: number) => {
    const mark = meanings[index]?.mark ?? null
    const isSoFar = mark?.relativeSpan === 'cumulative' && mark.yearShift !== 0
    return labels[index]?.parent === null && isSoFar && SUM.test(nameOf(index))
  }
  const isTimed = (index: number | null): boolean =>
    index !== null && ((said[index]?.mark ?? null) !== null || isTimed(labels[index]?.parent ?? null))
  const isOfMonths = (index: number) => !isSum(index) && isTimed(index)
  const ofMonths = new Set(columns.filter(isOfMonths).map((index) => said[index]?.names.join('') ?? ''))
  return said.map((meaning, index) => {
    if (!inHead.has(index)) return meaning
    const since = sinceBegun(meaning)
    if (since !== null) return since
    const name = nameOf(index)
    if (!isSum(index) || !ofMonths.has(name)) return meaning
    return { ...meaning, names: [`累计${name}`], mark: upToYear(meaning.mark) }
  })
}

/** Is it told since the works began (自开工累计完成), whatever the time of the table? */
export function isSinceBegun(head: string): boolean {
  return SINCE_BEGUN.test(head)
}

/**
 * 开工以来累计完成投资, 上年底累计完成投资, 2023年底前完成投资: since the works began, whatever stands beside it. Where no year
 * says up to when, the name keeps from when it counts: 累计完成投资 of a month would be that of the year so far.
 */
function sinceBegun(meaning: LabelMeaning): LabelMeaning | null {
  const [name = '', ...others] = meaning.names
  if (others.length > 0 || meaning.measure !== null) return null
  const [begun, done = ''] = SINCE_BEGUN.exec(name) ?? BY_THEN.exec(name) ?? []
  if (begun === undefined) return null
  if (SINCE_BEGUN.test(name)) return { ...meaning, names: [`自开工累计${done}`] }
  const { year = null } = meaning.mark ?? {}
  if (year === null && !LAST_YEAR.test(name)) return null
  return {
    ...meaning,
    names: [`累计${done}`],
    mark: { ...WHOLE_YEAR, ...(year === null ? { yearShift: -1 } : { year }) }
  }
}

/** 本年完成投资, or 完成投资 under 本年, where what is done of a project goes on over the years. */
function ofTheYear(meaning: LabelMeaning, above: LabelMeaning | undefined): LabelMeaning {
  const [name = '', ...others] = meaning.names
  if (others.length > 0 || meaning.mark !== null || meaning.measure !== null) return meaning
  const isUnder = above?.names.length === 0 && above.mark?.yearShift === 0 && above.mark.relativeSpan === null
  const [, done] = OF_THE_YEAR.exec(isUnder ? `本年${name}` : name) ?? []
  if (done === undefined) return meaning
  return { ...meaning, names: [done], mark: { ...NO_TIME, yearShift: 0, relativeSpan: 'cumulative' } }
}

/** 截至2024年底累计完成: up to the end of that year. */
function upToYear(mark: PeriodMark | null): PeriodMark | null {
  if (mark === null || (mark.year === null && mark.yearShift !== -1)) return null
  return { ...mark, span: WHOLE_YEAR.span, relativeSpan: null }
}

/** What is done and spent of a project goes on from year to year. */
const DOING = '(?:完成|到位|投入|支付|使用|拨付)'
const SUM = new RegExp(`^${DOING}`)
const SINCE_BEGUN = new RegExp(
  `^(?:项目)?自?(?:项目)?(?:开工|开建|启动)(?:建设)?(?:以来|至今|起|[至到](?:目前|(?:[本当]|\\d{1,2})[月季]度?[底末]?))?累?计?已?(${DOING}.*)$`
)
const BY_THEN = new RegExp(
  `^(?:(?:截?[至止]到?)?(?:[上去]年年?[底末]|以前年度)|年?[底末])(?:以?前)?(?:累计)?已?(${DOING}.*)$`
)
const LAST_YEAR = /^(?:截?[至止]到?)?(?:[上去]年[底末]|以前年度)/
const OF_THE_YEAR = new RegExp(`^(?:本年度?|今年|当年)(?:累计)?(?:已|实际)?(${DOING}.*)$`)
