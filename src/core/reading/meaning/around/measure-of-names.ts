import type { Unit } from '../../../quantity/units/unit.ts'
import type { Measure } from '../../measure.ts'
import type { StructureLabel } from '../../structure.ts'

/** What all figures of a table are that its title names no measure of, by its title and names together; null: nothing says. */
export function measureOfNames(
  title: string | null,
  labels: readonly StructureLabel[],
  units: readonly Unit[]
): Measure | null {
  if (isPlan(title, labels)) return 'target'
  return listsMoods(labels, units) ? 'index' : null
}

/** 危房改造补助资金计划表, 深松整地作业任务表, of whose names none tells a plan from what is done: all of it is planned. */
function isPlan(title: string | null, labels: readonly StructureLabel[]): boolean {
  const tight = (title ?? '').replace(/\s|[(（][^()（）]*[)）]/g, '')
  return PLAN_TITLE.test(tight) && !labels.some(({ text }) => PLANNED_OR_DONE.test(text))
}

const PLAN_TITLE =
  /(?<!五年|完成|执行|实施)计划(?:安排|分配|分解|下达)?(?:情况|明细|汇总)?表?$|(?<!完成|执行|工作)任务(?:安排|分配|分解|下达)?(?:明细|汇总)?表$/
const PLANNED_OR_DONE = /计划|任务|目标|预算|实际|完成|执行|已|累计|总投资|上年|同比|比上年|实绩/

/** 新订单 | 采购量 | 从业人员 … in percent: the parts of a 采购经理指数, each an index about 50. */
function listsMoods(labels: readonly StructureLabel[], units: readonly Unit[]): boolean {
  // A list of indices is short.
  if (labels.length > MOST_LABELS || !units.every((unit) => unit.dimension === 'ratio')) return false
  const said = new Set(labels.flatMap(({ text }) => PARTS_OF_MOODS.exec(text.replace(/\s/g, ''))?.[0] ?? []))
  return said.size > 1
}

const PARTS_OF_MOODS =
  /^(?:新订单|新出口订单|在手订单|现有订货|采购量|主要原材料购进价格|原材料库存|产成品库存|供应商配送时间|(?:生产经营|业务)活动(?:预期|状况))/

const MOST_LABELS = 500
