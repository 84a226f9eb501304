import { NO_TIME, type PeriodMark } from '../../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../../structure.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

/**
 * 本年出栏 | 上年出栏 and 工业生产消费量 | 上年工业生产消费量 are one quantity at two times. 上年结转 alone, beside no 结转, is a name.
 */
export function withYearsApart(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  if (!meanings.some(({ names }) => OF_A_YEAR.test(names[0] ?? ''))) return meanings
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
  if (timed.size === 0) return meanings
  return meanings.map((meaning, index) => {
    const found = timed.get(index)
    const apart = found !== undefined && (times.get(found.told)?.size ?? 0) > 1
    return apart ? { ...meaning, names: [found.name], mark: found.mark } : meaning
  })
}

/** By years back. */
const SHIFTS = [['本年', '本年度', '今年', '当年'], ['上年', '上年度', '去年'], ['前年']]
/** 本年末 and 上年同期 are times of their own, 本年级 and 上年计划 are none. */
const OF_A_YEAR = /^(本年度?|今年|当年|上年度?|去年|前年)((?![初末底级同]|计划|预算|目标|任务).{2,})$/
