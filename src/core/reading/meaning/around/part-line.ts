import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import { isIndexUnit, isRateUnit, parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import { unitOfKind } from '../../../quantity/units/units-of-kinds.ts'
import type { Measure } from '../../measure.ts'
import type { TableStructure, TextAt } from '../../structure.ts'
import { outlineLevel } from '../../tables/words/label-words.ts'
import { isStatementLine, lengthWithoutEnglish, startsWithTableNumber } from '../../tables/words/line-words.ts'
import { bareLabel, withoutTranslation } from '../labels/names/label-words.ts'
import type { ComparedWith } from '../measures/comparisons/compared-with.ts'
import { measureWords } from '../measures/measure-words.ts'
import { KIND_ALONE, kindOfQuantity } from '../units/kind-of-quantity.ts'
import { tableUnits } from '../units/table-units.ts'
import { isJoined, saysGrowthInBrackets, titleMeasure } from './title-measure.ts'
import { subjectOf } from './title-subject.ts'

/** What the line over a part says, below the title of the whole. */
export interface PartLine {
  /** The line without its number. */
  readonly text: string
  /** What the part counts; null: that is left to the title (（二）增长速度). */
  readonly subject: string | null
  /** 'level': amounts, whatever the title says; null: what the title says. */
  readonly measure: Measure | null
  readonly against: ComparedWith | null
  /** null: the units of the table. */
  readonly units: readonly Unit[] | null
}

/**
 * （一）商品房销售面积 over the first of several tables, （二）商品房销售额 over the next and （三）商品房销售额比上年同期增长 over the third; or
 * （一）总量（当年价格） over one and （二）增长速度（不变价格） over the other. The line nearest above the head speaks first. null: no line
 * below the title says what is counted, nor of which measure. `titles`: the lines that may be titles.
 */
export function partLine(structure: TableStructure, titles: readonly TextAt[]): PartLine | null {
  const [first, ...below] = titles.toSorted((one, other) => one.row - other.row)
  if (first === undefined) return null
  // The title once more over 续表 is none of a part.
  const isOfPart = ({ row, text }: TextAt): boolean => row !== first.row && text !== first.text
  const lines = below.filter((line) => isOfPart(line) && lengthWithoutEnglish(line.text) <= LONGEST).reverse()
  for (const [at, line] of lines.entries()) {
    const said = saidOfPart(structure, line, {
      isLowest: at === 0,
      title: first.text,
      ofMeasure: titlesOver(titles, line)
    })
    if (said !== null) return said
  }
  return null
}

/** Do titles above the line say of which measure all is? */
function titlesOver(titles: readonly TextAt[], { row }: TextAt): boolean {
  return titles.some((title) => title.row < row && titleMeasure(title.text) !== null)
}

interface LinesOver {
  readonly isLowest: boolean
  readonly title: string
  readonly ofMeasure: boolean
}

function saidOfPart(
  structure: TableStructure,
  line: TextAt,
  { isLowest, title, ofMeasure }: LinesOver
): PartLine | null {
  const folded = foldWidth(line.text).trim()
  const unnumbered = folded.replace(TABLE_NUMBER, '')
  // （增长速度按不变价格计算） and 本表按抽样比推算。 are remarks upon the whole, 单产：公斤/亩 the unit of some of it.
  if (REMARK.test(folded) || isStatementLine(unnumbered) || unitOfKind(folded) !== null) return null
  const text = withoutTranslation(bareLabel(unnumbered).text)
  const own = unitInName(text)
  const stated = tableUnits(structure)
  const beside = structure.unitLines.some(({ row }) => row >= line.row - 1)
  const isNumbered = outlineLevel(folded) !== null || startsWithTableNumber(folded)
  const heads = isNumbered || (isLowest && (beside || own.units.length > 0 || isKindOfTitle(text, title)))
  // 构成 Composition (合计=100): the base may stand behind the translation.
  const words = withoutTranslation(own.name).replace(/\s/g, '').replace(BEHIND, '').replace(/情况$/, '')
  const units = own.units.length > 0 ? own.units : beside ? stated : []
  const inBrackets = saysGrowthInBrackets(text) ? ({ measure: 'growth', name: words, against: null } as const) : null
  const measured = inBrackets ?? (heads ? measureOf(words, units) : null) ?? measureAlone(words)
  const subject = heads ? subjectOf(measured?.name ?? words) : null
  const kind = subject === null || KIND_ALONE.test(subject) ? undefined : kindOfQuantity(subject)
  if (kind === undefined && measured === null) return null
  const { measure = null, against = null } = measured ?? {}
  const inherited = structure.unitLines.every(({ row }) => row < line.row)
  const fits = (unit: Unit): boolean =>
    kind === undefined || kind.suits(unit) || (measure === null && ofMeasure && isRateUnit(unit))
  return {
    ...{ text, measure, against, subject: kind === undefined ? null : subject },
    units: unitsOfPart(measure, own.units, inherited ? stated : [], fits)
  }
}

/** 全市工业生产者出厂价格指数 below 2024年4月工业生产者价格指数: all that the title counts, and which of it. */
function isKindOfTitle(line: string, title: string): boolean {
  const [own, whole] = [subjectOf(line), subjectOf(title)]
  if (own === null || whole === null || own.length <= whole.length || own.slice(-2) !== whole.slice(-2)) return false
  let at = 0
  for (const letter of own) if (letter === whole[at]) at++
  return at === whole.length
}

/** What lines above the part state holds for it where it can be told in that. */
function unitsOfPart(
  measure: Measure | null,
  own: readonly Unit[],
  above: readonly Unit[],
  fits: (unit: Unit) => boolean
): readonly Unit[] | null {
  if (own.some(isIndexUnit)) return own
  if (above.length === 0) return null
  if (own.length > 0) return own
  if (measure === 'growth' || measure === 'share') return above.every(isRateUnit) ? null : PERCENT
  return measure === 'index' || !above.some(fits) ? [] : null
}

interface PartMeasure {
  readonly measure: Measure
  /** What is left of the line: of what it is. */
  readonly name: string
  readonly against: ComparedWith | null
}

/** A line that ends in the words of a measure, but for the prices or the base it is told at. */
function measureAlone(words: string): PartMeasure | null {
  if (AMOUNTS.test(words)) return { measure: 'level', name: '', against: null }
  const measure = MEASURED.test(words) ? titleMeasure(words) : null
  return measure === null
    ? null
    : { measure, name: measure === 'share' ? words.replace(MEASURED, '') : words, against: null }
}

/** 商品房销售额比上年同期增长, 出口额环比增长: the words of a head. */
function measureOf(words: string, units: readonly Unit[]): PartMeasure | null {
  const percent = units.length > 0 && units.every(({ dimension }) => dimension === 'ratio')
  const points = units.some(({ dimension }) => dimension.endsWith('points'))
  const said = measureWords(words, percent, points)
  // 常住人口及年均增长率 tells both, each in a column of its own.
  if (said === null || said.measure === 'target' || isJoined(said.name)) return null
  return { measure: said.measure, name: said.name, against: said.against }
}

/** A line that heads a part is no longer, its translation aside. */
const LONGEST = 40
/** 附表2-1：, 2-1 续表：, 续表（一）: which table it is, and that it goes on. */
const TABLE_NUMBER =
  /^(?:(?:\d{1,2}(?:\s*[-—–.]\s*\d{1,3})+\s*)?续表\s*\(?[\d一二三四五六七八九十]{0,3}\)?|附?表\s*[\d一二三四五六七八九十]{1,3})(?:[-—–.]\d{1,3})*\s*[:：、.]?\s*/
const REMARK = /^\([^()]*[\u4e00-\u9fff]{4,}[^()]*\)$|^本表|[。;；]$/
const BEHIND = /(?:\([^()]*\)|[:：]|单位.*)+$/
const AMOUNTS = /^(?:总量|绝对[数额量值]|现价总量)(?:指标)?$/
const MEASURED = /的?(?:增长(?:速度|率)|增速|增幅|指数|构成|结构|比重|占比)$/
/** Growth and shares are told in nothing else. */
const PERCENT = [parseUnit('%')].filter((unit) => unit !== null)
