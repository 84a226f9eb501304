import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import type { StructureLabel } from '../../structure.ts'
import { LabelLists } from '../labels/label-lists.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { hasLettersInOrder } from '../labels/names/letters-in-order.ts'
import { SAYS_DONE } from '../labels/names/reference-words.ts'
import { isOfWholeProject } from '../labels/times/whole-project.ts'
import { DONE, isBareRatio, type MeasureWords } from './measure-words.ts'
import { ownWords } from './one-of-several.ts'

/**
 * 计划投资 beside 完成投资 or 占年度计划%, or in a list of projects, 计划招生 beside 实际招生: what is to be done, a target of what
 * is done. Alone it is a name, and 计划总投资 of a project is what it costs. 人工造林完成 beside 人工造林计划 is what is done of
 * that: both have the name that stands before these words.
 */
export function withPlansOfWhatIsDone(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const may = ({ names: [name = ''], measure }: LabelMeaning) => measure?.measure === 'target' || PLANNED.test(name)
  if (!meanings.some(may)) return meanings
  const lists = new LabelLists(labels)
  const below = Map.groupBy(
    labels.flatMap(({ attribute }, at) => (attribute === null ? [at] : [])),
    (at) => labels[at]?.parent
  )
  const listsProjects = meanings.some(({ names }) => isOfWholeProject(names[0] ?? ''))
  return meanings.map((meaning, index) => {
    const { names, measure } = meaning
    const [name = ''] = names
    const isTarget = measure?.measure === 'target'
    if (tellsRate(index, lists, labels, meanings)) return { ...meaning, names: [DONE], measure: RATED }
    // 序时进度 beside 完成率 is how far the year has come, and no plan done.
    const ofTime = measure?.name === DONE ? ofTimeGone(labels[index]) : null
    if (ofTime !== null && lists.near(index, REACH).some((at) => at !== index && meanings[at]?.measure?.name === DONE))
      return { ...meaning, names: [ofTime] }
    if (isTarget && names.length === 0) {
      const place = lists.placeOf(index)
      const done = doneRightBehind(lists.of(index).slice(place, place + REACH), labels, meanings)
      const named = done ?? taskAlone(index, below, labels, meanings)
      return named === null ? meaning : { ...meaning, names: [named], measure: { ...TARGET, name: named } }
    }
    if (names.length !== 1 || labels[index]?.attribute !== null || (measure !== null && !isTarget)) return meaning
    if (!isTarget && ![PLANNED, RATE, DONE_OF].some((words) => words.test(name))) return meaning
    const beside = withHeadsBelow(lists.near(index, REACH), below, meanings).filter((at) => at !== index)
    // 建设任务 beside 已完成 says as little of what is built.
    const saysDoing = isTarget && ACTION.test(name) && beside.some((at) => saysDone(meanings[at], labels[at]))
    if (saysDoing) return { ...meaning, names: [], measure: TARGET }
    const doneOf = isTarget ? undefined : DONE_OF.exec(name)?.[1]
    if (doneOf !== undefined && isPlannedAlone(doneOf, beside, meanings)) return { ...meaning, names: [doneOf] }
    const [, planned] = PLANNED.exec(name) ?? []
    const [, rated] = RATE.exec(name) ?? []
    if (rated !== undefined && beside.some((at) => may(meanings[at] as LabelMeaning))) {
      const done = nameOfDone(rated, beside, meanings)
      return done === null ? meaning : { ...meaning, names: [done, DONE], measure: RATED }
    }
    const done =
      planned === undefined
        ? isTarget
          ? (nameOfDone(name, beside, meanings) ?? doneOfTask(name, beside, labels, meanings))
          : null
        : (nameOfDone(planned, beside, meanings) ??
          (listsProjects || isPlan(beside, labels, meanings) ? `完成${planned}` : null))
    return done === null ? meaning : { ...meaning, names: [done], measure: { ...TARGET, name: done } }
  })
}

/** A plan and what is done of it stand no farther apart: the rows of a list, of which there may be many thousand, do not. */
const REACH = 100

/**
 * 年度任务（户） over 小计 | C级 | D级, beside heads that all name what they tell (第一批已拨付（万元）): a plan of nothing that is told,
 * under its own words.
 */
function taskAlone(
  index: number,
  below: ReadonlyMap<number | null | undefined, readonly number[]>,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): string | null {
  const label = labels[index] as StructureLabel
  const unit = meanings[index]?.unit ?? null
  if (label.axis !== 'column' || unit === null || (below.get(index)?.length ?? 0) < 2) return null
  const heads = (below.get(label.parent) ?? []).filter((at) => at !== index && labels[at]?.axis === 'column')
  const areNamed = heads.length > 0 && heads.every((at) => (meanings[at]?.names.length ?? 0) > 0)
  return areNamed ? unitInName(ownWords(label)).name : null
}

/** 序时进度, 时间进度; null: it says anything else. */
function ofTimeGone(label: StructureLabel | undefined): string | null {
  const words =
    label === undefined
      ? ''
      : ownWords(label)
          .replaceAll(' ', '')
          .replace(/[%％]$/, '')
  return /^(?:序时|时间)进度$/.test(words) ? words : null
}

/** 本年计划投资; 计划总投资, 计划外 and 计划生育 are names. */
const PLANNED =
  /^(?:年度|全年|本年度?|当年|今年)?计划(?!总|外|内|单列|生育|免疫|完成[额数量]?$)(?:完成)?(.{2,}?)(?:额|数|量)?$/

/** 人工造林完成, 危房改造已完成数. */
const DONE_OF = /^(.{2,}?)(?:已|实际)?完成[数量]?$/

/** Is there a plan of this name beside, and no level of it? */
function isPlannedAlone(name: string, beside: readonly number[], meanings: readonly LabelMeaning[]): boolean {
  const named = beside.flatMap((at) =>
    meanings[at]?.names.join() === name ? (meanings[at]?.measure?.measure ?? 'level') : []
  )
  return named.includes('target') && !named.includes('level')
}

/** What is to be done to something, by a word that does not say to what. */
const ACTION = /^(?:年度|全年|本年度?|当年|今年)?(?:建设|新建|改建|扩建|改造|治理|整治|实施|推进|工作)$/

function saysDone(meaning: LabelMeaning | undefined, label: StructureLabel | undefined): boolean {
  const isSilent = meaning?.names.length === 0 && meaning.measure === null
  return isSilent && label !== undefined && SAYS_DONE.test(ownWords(label))
}

/** 投资完成率, which may be an indicator where nothing is planned. */
const RATE = /^(?:计划)?(.{2,})完成(?:率|比例|进度)$/

const TARGET: MeasureWords = { measure: 'target', name: '', doubt: null, compared: false, against: null }
const RATED: MeasureWords = { ...TARGET, measure: 'share', name: DONE }

/** 本年 over 完成投资 beside 计划投资: what it heads stands beside the plan. */
function withHeadsBelow(
  list: readonly number[],
  below: ReadonlyMap<number | null | undefined, readonly number[]>,
  meanings: readonly LabelMeaning[]
): readonly number[] {
  const silent = list.filter((at) => meanings[at]?.names.length === 0 && meanings[at]?.measure === null)
  return [...list, ...silent.flatMap((at) => below.get(at) ?? []).sort((one, other) => one - other)]
}

/**
 * 参保任务 beside 已参保缴费人数, 下达造林任务 beside 已造林面积: what is done of a task holds its word, or no more than that it is done
 * (建设任务 beside 已建成). Of two such nothing says which.
 */
function doneOfTask(
  task: string,
  beside: readonly number[],
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): string | null {
  const stem = task.replace(GIVEN, '')
  const done = beside.flatMap((at) => {
    const { names, measure } = meanings[at] as LabelMeaning
    const [name = ''] = names
    const [, what] = DONE_ALREADY.exec(name) ?? []
    if (what === undefined || measure !== null || names.length !== 1 || labels[at]?.axis !== 'column') return []
    return (stem.length >= 2 && what.startsWith(stem)) || (ACTION.test(task) && BUILT.test(what)) ? [name] : []
  })
  const [only, other] = new Set(done)
  return only === undefined || other !== undefined ? null : only
}

/**
 * 目标任务数 right before 已参保人数 is a plan of that: whoever says that so many are already, says it of the task before it.
 * So it is of any level right before a rate of completion (户籍人口 | 目标任务数 | 参保人数 | 完成率), but under a head, which says
 * of what the task is. A plan of what stands before it is followed by its rate itself (城镇新增就业 | 年度目标 | 完成率), and of
 * two that are done (年度任务数 | 已开工数 | 已完工数) nothing says which.
 */
function doneRightBehind(
  [plan = -1, ...behind]: readonly number[],
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): string | null {
  const [done = -1, next = -1] = behind
  const { names = [], measure, mark, ofWhich, total } = meanings[done] ?? {}
  const [name] = names
  if (name === undefined || names.length > 1 || measure !== null || ofWhich || total) return null
  // 2023年到位资金 is none of this year's plan; 1-10月到位资金 is.
  if (mark != null && (mark.year !== null || (mark.yearShift ?? 0) < 0)) return null
  if (labels[plan]?.axis !== 'column' || labels[plan]?.attribute !== null) return null
  const end = behind.findIndex((at) => meanings[at]?.measure?.measure === 'target')
  const already = behind.slice(0, end < 0 ? behind.length : end).filter((at) => {
    const { names: said, measure: told } = meanings[at] as LabelMeaning
    return told === null && DONE_ALREADY.test(said[0] ?? '')
  })
  if (already.length > 0) return already.length === 1 && already[0] === done ? name : null
  return labels[plan]?.parent === null && meanings[next]?.measure?.name === DONE ? name : null
}

const GIVEN = /^(?:(?:上级|县级|市级|省级)?(?:下达|分配|分解|核定)|年度|全年|本年度?|当年|今年)+/
const DONE_ALREADY = /^(?:目前|现)?(?:已|实际)(.{2,})$/
const BUILT = /^(?:建成|建好|完工|竣工|投产|改造|治理|整治|实施)(?:数|面积|里程)?$/

/** The name of what is done of a plan among those beside it, of the year before what was done since the works began. */
function nameOfDone(planned: string, beside: readonly number[], meanings: readonly LabelMeaning[]): string | null {
  const done = beside.flatMap((at) => {
    const { names, measure } = meanings[at] as LabelMeaning
    const [name = ''] = names
    if (measure !== null || names.length !== 1) return []
    return DOING.exec(name)?.[1] === DOING.exec(planned)?.[1] || isShortFor(name, planned) ? [name] : []
  })
  return planned === '' ? null : (done.find((name) => !name.startsWith('累计')) ?? null)
}

/** 完成%, 比例% behind 年度目标 | 1-9月: how much of the plan is; beside 目标（%） alone it is what was reached. */
function tellsRate(
  index: number,
  lists: LabelLists,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): boolean {
  const { unit, measure } = meanings[index] as LabelMeaning
  const text = (labels[index]?.text ?? '').replace(/\s/g, '')
  const tells = measure?.measure === 'share' ? isBareRatio(text) : measure === null && DONE_IN_PERCENT.test(text)
  if (!tells || unit?.dimension !== 'ratio') return false
  const beside = lists.near(index, REACH).flatMap((at) => (at === index ? [] : (meanings[at] ?? [])))
  const isPlanned = beside.some((one) => one.measure?.measure === 'target' && one.unit?.dimension !== 'ratio')
  return isPlanned && beside.some((one) => one.measure === null && one.unit?.dimension !== 'ratio')
}

const DONE_IN_PERCENT = /^(?:已|累计)?完成[(（]?[%％][)）]?$/

/** 1-9月完成 or 占年度计划% stands beside it. */
function isPlan(
  beside: readonly number[],
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): boolean {
  return beside.some((at) => {
    const { names, measure } = meanings[at] as LabelMeaning
    const tellsDone = names.length === 0 && measure === null && /完成/.test(labels[at]?.text ?? '')
    return tellsDone || measure?.name === DONE
  })
}

/** 实灌面积 is 实际灌溉面积 for short: its letters in their order, from the first to the last two. */
function isShortFor(short: string, planned: string): boolean {
  const [, said = ''] = REALLY.exec(short) ?? []
  if (said.length < 3 || said[0] !== planned[0] || !planned.endsWith(said.slice(-2))) return false
  return hasLettersInOrder(planned, said)
}

const REALLY = /^实(?![际有现施行力体物名])(.+)$/

/** 完成投资, 实际招生数, 已播种面积. */
const DOING = /^(?:累计|实际|已)*(?:完成)?(.{2,}?)(?:额|数|量)?$/
