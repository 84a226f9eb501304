import { NO_TIME, type PeriodMark } from '../../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../../structure.ts'
import { kindOfQuantity } from '../../../units/kind-of-quantity.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

/**
 * 本年出栏 | 上年出栏 and 工业生产消费量 | 上年工业生产消费量 are one quantity at two times. 上一年项目数量 alone is a quantity of that
 * year, too; 上年结转 alone, beside no 结转, is a name of what there is now.
 */
export function withYearsApart(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  if (!meanings.some(({ names }) => OF_A_TIME.test(names[0] ?? ''))) return meanings
  const timed = new Map<number, { readonly told: string; readonly name: string; readonly mark: PeriodMark }>()
  /** How many years back a quantity is told; -1: it does not say. */
  const times = new Map<string, Set<number>>()
  for (const [index, { axis, parent, attribute }] of labels.entries()) {
    const { names, measure, mark } = meanings[index] as LabelMeaning
    const [name = ''] = names
    if (attribute !== null || names.length !== 1 || measure !== null || mark !== null) continue
    const [, time = '', rest = ''] = OF_A_YEAR.exec(name) ?? []
    const yearsBack = SHIFTS.findIndex((words) => words.includes(time))
    const told = `${axis} ${parent} ${rest === '' ? name : rest}`
    times.set(told, (times.get(told) ?? new Set()).add(yearsBack))
    if (yearsBack >= 0) timed.set(index, { told, name: rest, mark: { ...NO_TIME, yearShift: -yearsBack } })
  }
  return meanings.map((meaning, index) => {
    const found = timed.get(index)
    const apart = found !== undefined && (times.get(found.told)?.size ?? 0) > 1
    if (apart) return { ...meaning, names: [found.name], mark: found.mark }
    const before = labels[index]?.attribute === null ? quantityBefore(meaning) : null
    return before === null ? meaning : { ...meaning, ...before }
  })
}

/** 上一年项目数量, 上年末常住人口, 上期到位资金: a quantity of the time before, whatever the others are told for. */
function quantityBefore({ names, measure, mark }: LabelMeaning): Pick<LabelMeaning, 'names' | 'mark'> | null {
  if (names.length !== 1 || measure !== null || mark !== null) return null
  const [, time = '', end, rest = ''] = BEFORE.exec(names[0] ?? '') ?? []
  if (rest === '' || LEFT_FROM_THEN.test(rest)) return null
  if (kindOfQuantity(rest) === undefined && !/[数量额值率]$/.test(rest)) return null
  if (/^上[期月季]/.test(time)) return { names: [rest], mark: { ...NO_TIME, relativeSpan: 'previous' } }
  // What there was at the end of a year is the year's, whatever months the table is of.
  const span = end === undefined ? null : ({ kind: 'year' } as const)
  return { names: [rest], mark: { ...NO_TIME, yearShift: time === '前年' ? -2 : -1, span } }
}

const BEFORE =
  /^(上一?年度?|去年度?|前年|上[期月]|上季度?)(年?[末底])?的?((?![初末底级同均]|计划|预算|目标|任务).{2,})$/
/** 上年结转项目数 are there now; 上年签约今年开工项目数 are of this year. */
const LEFT_FROM_THEN = /结转|结余|滚存|遗留|续建|跨年|转[入来]|未|欠|[今本当]年|增|减|变动|[同环]比/

/** By years back. */
const SHIFTS = [['本年', '本年度', '今年', '当年'], ['上年', '上年度', '去年'], ['前年']]
/** 本年末 and 上年同期 are times of their own, 本年级 and 上年计划 are none. */
const OF_A_TIME = /^(?:本年度?|今年|当年|上一?年度?|去年|前年|上[期月季]).{2}/
const OF_A_YEAR = /^(本年度?|今年|当年|上年度?|去年|前年)((?![初末底级同]|计划|预算|目标|任务).{2,})$/
