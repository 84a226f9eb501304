import type { StructureLabel } from '../../../../structure.ts'
import { DONE } from '../../../measures/measure-words.ts'
import { isRatioName } from '../../../units/ratio-names.ts'
import type { LabelMeaning } from '../../label-meaning.ts'
import type { LabelSense } from '../../label-sense.ts'
import { isSinceBegun } from '../whole-project.ts'

/**
 * Does a head that says no time count by the end of the months so far? 已完成, 已开工数 and 开工率 beside 年度任务 do, 完成年度计划%
 * wherever some head tells them (`isTold`: 1-7月 beside 7月), another rate (千人口献血率) right behind one that does. In a
 * table up to the end of a month (`upTo`) 计划 is that of the year, unless it says of when else.
 */
export class MonthsSoFar {
  readonly #labels: readonly StructureLabel[]
  readonly #meanings: readonly LabelMeaning[]
  readonly #planForYear: boolean
  /** Labels that say their time and no measure. */
  readonly #timed: readonly number[]
  /** Labels over others that say a time. */
  readonly #overTimes: ReadonlySet<number>

  constructor(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[], upTo: boolean) {
    this.#labels = labels
    this.#meanings = meanings
    this.#planForYear = planForYear(labels, meanings, upTo)
    this.#timed = meanings.flatMap(({ mark, measure }, at) => (mark !== null && measure === null ? [at] : []))
    this.#overTimes = new Set(
      labels.flatMap(({ parent }, at) => (parent !== null && meanings[at]?.mark != null ? [parent] : []))
    )
  }

  count(index: number, { marks, measure, names }: LabelSense, isTold: (index: number) => boolean): boolean {
    if (marks.length > 0) return false
    const label = this.#labels[index]
    if (this.#meanings[index]?.measure?.name === DONE) return this.#planForYear || this.#timed.some(isTold)
    if (label?.axis !== 'column' || measure !== null) return false
    // 完成情况 over 9月 | 1-9月累计 leaves the time to them.
    if (this.#planForYear && !this.#overTimes.has(index) && isDone(label.text)) return true
    if (label.parent !== null || !isRatioName(names)) return false
    const before = this.#timedBefore(label.span.left)
    return before !== null && isTold(before)
  }

  /** The nearest head before a column that says its time, whatever it stands under, years before aside. */
  #timedBefore(left: number): number | null {
    let nearest: number | null = null
    for (const at of this.#timed) {
      const { axis, span } = this.#labels[at] as StructureLabel
      if (axis !== 'column' || span.right >= left || (this.#meanings[at]?.mark?.yearShift ?? 0) < 0) continue
      if (nearest === null || span.right >= (this.#labels[nearest]?.span.right ?? 0)) nearest = at
    }
    return nearest
  }
}

/** 已完成, 已开工数, 拨付资金, 完工率: what is done of a plan; 已有, 已参保 and 期末实有 are what there is. */
function isDone(text: string): boolean {
  const said = text.replace(/\s/g, '')
  if (isSinceBegun(said)) return false
  return (
    DOES.test(said) || DONE_OF.test(said) || DONE_ALREADY.test(said) || (DOING.test(said) && !/[期月季年]末/.test(said))
  )
}

const DOES = /^(?:目前|现已|已|累计|实际)*(?:完成|实现)/
/** 人工造林完成, 任务完成数. */
const DONE_OF = /完成[数量额]?(?:[(（][^()（）]*[)）])?$/
const DONE_ALREADY = /^(?:目前|现)?已(?![有婚知]|登记|注册|建档|参保)[\u4e00-\u9fff]/
/** By what a plan is done step by step. */
const STEP = '(?:合格|开工|完工|竣工|建成|投产|拨付|到位|支付|支出|签约|验收|办结|整改|销号|发放)'
const DOING = new RegExp(
  `^(?:实际|新)?${STEP}(?:率|进度|比例|[户人件个]?数|[资金项目额量数面积]*)?(?:[(（][^()（）]*[)）])?$`
)

/** A head is the plan for the year: of that, what is done by the end of a month was done from January on. */
function planForYear(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[], upTo: boolean): boolean {
  return labels.some(({ axis, text }, at) => {
    const { measure = null, mark = null } = meanings[at] ?? {}
    if (axis !== 'column' || measure?.measure !== 'target') return false
    const saysWhen = mark !== null && (mark.span !== null || mark.relativeSpan !== null)
    return (upTo && !saysWhen) || /^(?:年度|全年|年初|本年|今年)/.test(text.trim())
  })
}
