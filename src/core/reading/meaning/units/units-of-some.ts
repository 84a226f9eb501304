import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import { readUnit } from '../../../quantity/units/read-unit.ts'
import type { Unit } from '../../../quantity/units/unit.ts'
import type { StructureLabel, TableStructure } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { marksIn } from '../stages/stage-marks.ts'

/** What a clause of a note says: which figures are told in which unit. */
interface UnitOfSome {
  readonly unit: Unit
  /** Of what; null: of all others. */
  readonly subject: string | null
  /** The mark that their label bears. */
  readonly mark: string | null
}

/**
 * 注：进出口总额计量单位为万美元 and 带*的指标单位为万美元 say what stands in brackets behind other names (进出口总额（万美元）). A name that says its
 * unit itself, or has it beside it, keeps it.
 */
export function withUnitsOfNotes(
  { labels, noteLines }: Pick<TableStructure, 'labels' | 'noteLines'>,
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  const rules = noteLines.flatMap(({ text }) => unitsOfSome(text)).filter(({ subject, mark }) => subject ?? mark)
  if (rules.length === 0) return meanings
  const besideRows = labels.some(({ axis, attribute }) => axis === 'row' && attribute === 'unit')
  const may = labels.flatMap(({ axis, attribute }, index) => {
    const { unit, measure } = meanings[index] as LabelMeaning
    return attribute === null && unit === null && measure === null && !(axis === 'row' && besideRows) ? [index] : []
  })
  const found = [...meanings]
  for (const rule of rules)
    for (const index of labelsOf(rule, labels, meanings, may))
      found[index] = { ...(meanings[index] as LabelMeaning), unit: rule.unit, units: [rule.unit] }
  return found
}

/** 存款单位为亿元，其他为万元: in what all others are told. */
export function unitOfOthers(notes: readonly string[]): readonly Unit[] {
  return notes
    .flatMap(unitsOfSome)
    .flatMap(({ subject, mark, unit }) => (subject === null && mark === null ? [unit] : []))
    .slice(0, 1)
}

function labelsOf(
  { subject, mark }: UnitOfSome,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  may: readonly number[]
): readonly number[] {
  if (mark !== null) return may.filter((index) => marksIn((labels[index] as StructureLabel).text).includes(mark))
  if (subject === null) return []
  const named = (fits: (name: string) => boolean): readonly number[] =>
    may.filter((index) => fits((meanings[index] as LabelMeaning).names.at(-1)?.replaceAll(' ', '') ?? ''))
  const same = named((name) => name === subject)
  // 存款 is short for 存款余额, and 人均指标 are all that begin so; 外贸进出口总额 is 进出口总额.
  return same.length > 0 ? same : named((name) => name.includes(subject) || (name.length > 2 && subject.endsWith(name)))
}

/** Each clause by itself: in 存款单位为亿元，其他为万元 the second needs not say again that it speaks of units. */
function unitsOfSome(note: string): readonly UnitOfSome[] {
  const plain = foldWidth(note.slice(0, LONGEST)).replaceAll(' ', '')
  if (!/单位|计/.test(plain)) return []
  const found: UnitOfSome[] = []
  let speaksOfUnits = false
  for (const clause of plain.replace(LEAD, '').split(/[,;。]|(?<=外)(?=其[他它余])/)) {
    const [, said = '', unitText = ''] =
      OF_UNIT.exec(clause) ?? IN_UNIT.exec(clause) ?? (speaksOfUnits ? AS_BEFORE.exec(clause) : null) ?? []
    if (/单位/.test(clause)) speaksOfUnits = true
    const [unit, other] = unitText === '' ? [] : (readUnit(`单位:${unitText}`)?.units ?? [])
    if (unit === undefined || other !== undefined) continue
    if (OTHERS.test(said)) found.push({ unit, subject: null, mark: null })
    const mark = MARKED.exec(said)?.[1] ?? null
    if (mark !== null) found.push({ unit, subject: null, mark })
    if (mark !== null || OTHERS.test(said) || EVERYTHING.test(said)) continue
    for (const subject of said
      .replace(/(?:等|类|两项|[几各]项)*(?:指标|数据|数字|[栏列行项]目?)?的?$/, '')
      .split(/[、和及与]/))
      if (subject.length > 1) found.push({ unit, subject, mark: null })
  }
  return found
}

const LONGEST = 160
const LEAD = /^(?:\(?(?:附?注|备注|说明)\)?\d{0,2}[:.、]?)?(?:\(?\d{1,2}[.、)])?(?:其中[:,]?|表[中内]|本表[中内]?)?/
const SUBJECT = '(?:除|其中:?)?([^:=]{1,30}?)'
/** 进出口总额的计量单位为万美元, 存款单位：亿元. */
const OF_UNIT = new RegExp(`^${SUBJECT}的?(?:计量|货币|数据)?单位(?:均|皆|都)?(?:为|是|系|:)?([^:()]{1,12}?)外?$`)
/** 进出口总额以万美元为单位, 按万美元计算. */
const IN_UNIT = new RegExp(`^${SUBJECT}(?:均|皆|都)?[以按用]([^:()]{1,12}?)(?:为单位|计[量算]?|统计)外?$`)
const AS_BEFORE = new RegExp(`^${SUBJECT}(?:均|皆|都)?[为是]([^:()]{1,12}?)外?$`)
const OTHERS = /^(?:其[他它余]|余下)(?:各?项?)?(?:指标|数据|数字|[栏列行])?的?$/
/** What speaks of the whole table, or of one kind of it, is said to the table. */
const EVERYTHING = /^(?:本表|表[中内]|以上|各项|所有|全部|数据|数字|指标|金额|价值|[的,])*$/
const MARKED =
  /^(?:[凡标带加注有打]*)["“”'‘(]?(([*#†‡①-⑳])\2*)["”“'’)]?(?:号|标[记识志]|符号)?者?(?:的|处)?(?:指标|数据|数字|项目|[栏列行])?的?$/
