import { type PeriodMark, WHOLE_YEAR } from '../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../label-meaning.ts'

/** 总投资, 投资概算: what a project costs from its beginning to its end, in no year of its own. */
export function isOfWholeProject(name: string): boolean {
  return /^(?:项目|计划|概算|估算)?总投资(?:额)?$|^投资(?:总额|概算|估算)$/.test(name)
}

/**
 * In a list of projects 累计完成投资 beside 1-9月完成投资 is what was done since the works began, a quantity of its own.
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
  const isSum = (index: number) =>
    labels[index]?.parent === null && meanings[index]?.mark?.relativeSpan === 'cumulative' && SUM.test(nameOf(index))
  const isOfMonths = (index: number) => !isSum(index) && (meanings[index]?.mark ?? null) !== null
  const ofMonths = new Set(columns.filter(isOfMonths).map(nameOf))
  return meanings.map((meaning, index) => {
    if (!inHead.has(index)) return meaning
    const name = nameOf(index)
    if (!isSum(index) || !ofMonths.has(name)) return meaning
    return { ...meaning, names: [`累计${name}`], mark: upToYear(meaning.mark) }
  })
}

/** 截至2024年底累计完成: up to the end of that year. */
function upToYear(mark: PeriodMark | null): PeriodMark | null {
  if (mark === null || (mark.year === null && mark.yearShift !== -1)) return null
  return { ...mark, span: WHOLE_YEAR.span, relativeSpan: null }
}

/** What is done and spent of a project goes on from year to year. */
const SUM = /^(?:完成|到位|投入|支付|使用|拨付)/
