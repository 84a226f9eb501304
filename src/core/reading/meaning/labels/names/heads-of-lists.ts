import type { StructureLabel, TableStructure } from '../../../structure.ts'
import type { TableContext } from '../../around/table-context.ts'
import { DONE } from '../../measures/measure-words.ts'
import { ownWords } from '../../measures/one-of-several.ts'
import { isReporter } from '../../places/reporters.ts'
import { kindOfQuantity } from '../../units/kind-of-quantity.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import type { LabelSenses } from '../label-senses.ts'

/**
 * What heads call themselves that elsewhere only say how a quantity stands: 全年计划数 | 完成数 | 合格数 over a list of things
 * that are no quantities (粮食加工品, 酒类) are three of them, and so is 完成比例 beside 总投资. By label index; of places and
 * of those who report, and where the title says what is counted, only rates are, and a plan of which no other head tells.
 */
export function headsOfLists(
  { labels, stubColumns, entries }: TableStructure,
  meanings: readonly LabelMeaning[],
  senses: LabelSenses,
  around: TableContext
): ReadonlyMap<number, string> {
  const tops = labels.flatMap(({ axis, parent, attribute, column }, index) => {
    const heads = axis === 'column' && parent === null && attribute === null && !stubColumns.includes(column)
    return heads ? [index] : []
  })
  const names = (index: number): boolean => {
    const { names: said, measure, ofWhich, total } = meanings[index] as LabelMeaning
    return said.length > 0 && measure === null && !ofWhich && !total
  }
  if (tops.filter(names).length < FEWEST) return new Map()
  const told = new Set(entries.map(({ columnLabel }) => columnLabel))
  const heads = tops.filter((index) => told.has(index))
  const rows = labels.flatMap(({ axis }, index) => (axis === 'row' ? [index] : []))
  if (heads.filter(names).length < FEWEST || rows.some((index) => namesQuantity(labels[index], meanings[index])))
    return new Map()
  const reported = around.subject !== null && rows.every((index) => meanings[index]?.names.every(isReporter) === true)
  const counted =
    around.quantity || around.oneQuantity || reported || rows.some((index) => senses.of(index).region !== null)
  const isPlanApart = !around.quantity && !around.oneQuantity && !tellsSubject(heads, meanings, around.subject)
  const own = heads.flatMap((index): [number, string][] => {
    const [said, ...others] = senses.of(index).names
    const words = ownWords(labels[index] as StructureLabel).replaceAll(' ', '')
    const silent = others.length === 0 && (said === undefined || said === DONE)
    const telling = counted ? (isPlanApart && PLAN.test(words) ? PLAN : RATE) : DOING
    return silent && telling.test(words) ? [[index, words]] : []
  })
  return new Map(own)
}

/** Does a level without a name of its own, or one that the title names, tell what the table is about? */
function tellsSubject(heads: readonly number[], meanings: readonly LabelMeaning[], subject: string | null): boolean {
  return heads.some((index) => {
    const { names, measure } = meanings[index] as LabelMeaning
    if (measure !== null) return false
    return (
      names.length === 0 || names.some((name) => subject?.includes(name) === true || name.includes(subject ?? name))
    )
  })
}

/** One other quantity may be what is planned itself. */
const FEWEST = 2

/** 社会消费品零售总额, and what has its unit beside it, is a quantity of which the heads say how it stands. */
function namesQuantity(label: StructureLabel | undefined, meaning: LabelMeaning | undefined): boolean {
  if (label === undefined || meaning === undefined) return false
  if (label.attribute !== null) return label.attribute === 'unit'
  return meaning.unit !== null || meaning.names.some((name) => kindOfQuantity(name) !== undefined)
}

/** 完成数, 年度任务数, 实际完成, 完成比例: a plan, what is done of it and how much of it that is. */
const DOING =
  /^(?:年度|全年|本年|今年|年初|实际|已|累计)?(?:(?:计划|任务|目标)(?:任务|完成)?数?|完成(?:数|率|比例|进度|程度)?)$/
/** 年度任务数 beside 已开工数 and 已完工数: of what the title is about, none of the figures is. */
const PLAN = /^(?:年度|全年|本年|今年|年初)?(?:计划|任务|目标)(?:任务|完成)?数?$/
const RATE = /^完成(?:率|比例|进度|程度)$/
