import { isIndexUnit, parseUnit } from '../../quantity/units/unit.ts'
import type { StructureLabel } from '../structure.ts'
import type { TableContext } from './around/table-context.ts'
import type { AxisSense } from './axes/axis-sense.ts'
import { isTotalWord } from './labels/names/label-words.ts'
import { type ComparedWith, comparedName, isAverage } from './measures/comparisons/compared-with.ts'
import { DONE } from './measures/measure-words.ts'
import { ownWords } from './measures/one-of-several.ts'
import { spanName, spanOfYears } from './measures/several-years/span-of-years.ts'
import { saysAverageGrowth } from './measures/words/average-growth.ts'
import { isKindOfArea, isPlaceName } from './places/region-words.ts'
import { isReporter } from './places/reporters.ts'
import { HOLDER, KIND_ALONE, kindOfQuantity } from './units/kind-of-quantity.ts'

const PERCENT = parseUnit('%')

/** The names of a figure's indicator, outermost first, and the remark that says where names came from but labels. */
export interface IndicatorPath {
  readonly names: readonly string[]
  readonly from: 'indicator-from-importer' | 'indicator-from-title' | null
}

/** Puts the names of row and column together, with what the title is about where they leave that open. */
export class IndicatorPaths {
  readonly #around: TableContext
  /** Supplied by the importer for a table that names none. */
  readonly #supplied: string | null
  readonly #columnsFirst: boolean
  /** What the title is about, without a word for how it is told. */
  readonly #told: string
  readonly #isOfSeveral: boolean
  readonly #hasTotalIndex: boolean
  /** 总产值 in a table of 规模以上工业总产值: the name that is short for what the title counts; null: it has none. */
  readonly #short: string | null
  /** What the title counts: shares in 固定资产投资额构成 are parts of 固定资产投资额. */
  readonly #counted: string | null

  constructor(around: TableContext, labels: readonly StructureLabel[], supplied: string | null, columnsFirst: boolean) {
    this.#around = around
    this.#supplied = supplied
    this.#columnsFirst = columnsFirst
    const subject = around.subject ?? ''
    this.#told = withoutWayOfTelling(subject)
    this.#isOfSeveral = isOfSeveral(subject)
    this.#hasTotalIndex = labels.some((label) => label.attribute === null && ownWords(label) === TOTAL_INDEX)
    this.#short = around.quantity && !this.#isOfSeveral ? shortFor(subject, labels) : null
    const isParted = around.measure === 'share' && COMPOSED.test(subject) && kindOfQuantity(this.#told) !== undefined
    this.#counted = isParted ? this.#told : around.subject
  }

  of(row: AxisSense, column: AxisSense, period: string | null): IndicatorPath {
    const named = this.#named(row, column)
    if (named.from === 'indicator-from-importer') return named
    if (named.names.length === 0) return named
    const silent = column.measure === null && row.measure === null
    const against = comparedWith(column, row) ?? comparedWith(row, column) ?? (silent ? this.#around.against : null)
    const apart =
      this.#ofSeveralYears(row, column, against) ??
      (against === null ? (rankedBeside(row, column) ?? rankedBeside(column, row)) : comparedName(against, period))
    return apart === null ? named : { ...named, names: [...named.names, apart] }
  }

  /** What 1979—2022年 and 十三五时期 name beside the figure of their last year; a plan's goal is one for that year. */
  #ofSeveralYears(row: AxisSense, column: AxisSense, against: ComparedWith | null): string | null {
    const measure = (column.measure ?? row.measure)?.measure ?? this.#around.measure
    const span = measure === 'target' && !isAverage(against) ? null : spanOfYears(row.marks, column.marks)
    if (span === null) return null
    return spanName(span, isAverage(against) || (measure === 'growth' && saysAverageGrowth(this.#around.title ?? '')))
  }

  #named(row: AxisSense, column: AxisSense): IndicatorPath {
    const { per } = this.#around
    const subject = this.#counted
    const names = this.#joined(row, column)
    const toldPer = per !== null && names.length > 0 && !names.some((name) => SAYS_PER.test(name))
    if (toldPer && !isToldBeside(per, names[0] ?? '')) return { names: [per, ...names], from: 'indicator-from-title' }
    if (names.length === 0 && this.#supplied !== null)
      return { names: [this.#supplied], from: 'indicator-from-importer' }
    if (subject === null) return { names, from: null }
    if (names.length === 0) return { names: [subject], from: 'indicator-from-title' }
    if (isRankOfGrowth(names, row, column)) return { names: [subject, ...names], from: 'indicator-from-title' }
    if (this.#isBeginningOf(subject, names, row, column))
      return { names: [subject, ...names.slice(1)], from: 'indicator-from-title' }
    if (names.length === 1 && (names[0] === this.#short || this.#isEndOf(subject, names[0] ?? '')))
      return { names: [subject], from: 'indicator-from-title' }
    if (!this.#isPartOf(subject, names, row, column) && !this.#isPartOfIndex(subject, names, row, column))
      return { names, from: null }
    return { names: [subject, ...this.#inWhole(names, row)], from: 'indicator-from-title' }
  }

  /** 商品房 in a table of 商品房销售面积 is short for that, also as the whole of 其中：住宅. */
  #isBeginningOf(subject: string, [outer = '']: readonly string[], row: AxisSense, column: AxisSense): boolean {
    if (outer.length < 2 || !this.#around.quantity || hasOwnUnit(row) || hasOwnUnit(column)) return false
    if (outer === subject || !subject.startsWith(outer) || this.#isOfSeveral) return false
    return kindOfQuantity(outer) === undefined && kindOfQuantity(subject.slice(outer.length)) !== undefined
  }

  /** 总指数 and the classes beside it are those of the one index that the title names; what is called an index itself is another. */
  #isPartOfIndex(subject: string, [outer = '']: readonly string[], row: AxisSense, column: AxisSense): boolean {
    if (!this.#hasTotalIndex || this.#isOfSeveral || !subject.endsWith('指数')) return false
    return (outer === TOTAL_INDEX || !outer.endsWith('指数')) && [...row.units, ...column.units].every(isIndexUnit)
  }

  /** 收入 in a table of 一般公共预算收入 says no more than what kind of quantity it is; 人口 is a name of its own. */
  #isEndOf(subject: string, name: string): boolean {
    if (this.#isOfSeveral || subject === name || !subject.endsWith(name) || !KIND_ALONE.test(name)) return false
    return !/^[各分按]/.test(subject)
  }

  /** The 合计 of a part, over what is set in under it, is what the line over the part names. */
  #inWhole(names: readonly string[], row: AxisSense): readonly string[] {
    const [outer = ''] = names
    return this.#around.ofPart && row.names.length > 1 && outer === row.names[0] && isTotalWord(outer)
      ? names.slice(1)
      : names
  }

  /** 税收收入 under 财政收入 in 万元 says itself what is told; 增值税 does, 县人民医院 and 制造业 do not. */
  #saysQuantity(name: string): boolean {
    const [unit] = this.#around.units
    const kind = kindOfQuantity(name)
    if (this.#around.measure === 'growth') return kind !== undefined && !HOLDER.test(name)
    // 卫生机构 in 万张 has what is counted, and in 个 is counted itself.
    const isCounted = unit !== undefined && COUNTS_HOLDERS.test(unit.text) && !NUMBER_OF_HOLDERS.test(this.#told)
    if (HOLDER.test(name) && unit !== undefined && !isCounted) return false
    return kind !== undefined && (unit === undefined || kind.suits(unit) || (PERCENT !== null && kind.suits(PERCENT)))
  }

  #joined(row: AxisSense, column: AxisSense): readonly string[] {
    if (row.names.length === 0) return column.names
    if (column.names.length === 0) return row.names
    return this.#columnsFirst ? joined(column.names, row.names) : joined(row.names, column.names)
  }

  #reports(name: string): boolean {
    const { reporters } = this.#around
    // 广东省 where it is no region but where people go names no quantity either.
    return (
      isReporter(name) ||
      isPlaceName(name, undefined) ||
      (reporters !== null && (name.endsWith(reporters) || MARGIN.test(name)))
    )
  }

  /** 男, 合计 and 0-4岁 are parts of the title's subject; so is 小学 under 历年学校数（所）. */
  #isPartOf(subject: string, names: readonly string[], row: AxisSense, column: AxisSense): boolean {
    if (row.onlyCategories && column.onlyCategories) return true
    if (column.names.length === 0 && row.names.every((name) => this.#reports(name))) return !hasOwnUnit(row)
    if ([row, column].some(({ measure }) => isShareOfNamed(measure))) return false
    const { oneQuantity, quantity } = this.#around
    if ((!oneQuantity && !quantity) || hasOwnUnit(row) || (hasOwnUnit(column) && column.names.length > 0)) return false
    const [outer = ''] = names
    if (this.#isOfSeveral || outer.includes(this.#told) || subject.includes(outer)) return false
    // 税收 beside 总产值, which is the title's quantity, is another one; 差额 is told of it.
    if (oneQuantity && !(this.#short !== null && names.every((name) => !TOLD_OF_IT.test(name)))) return true
    return !names.some((name) => this.#saysQuantity(name))
  }
}

/** The only label that ends a title's subject and is a quantity of its kind; 人口 is a name of its own. */
function shortFor(subject: string, labels: readonly StructureLabel[]): string | null {
  const kind = kindOfQuantity(subject)
  const found = new Set(
    labels.flatMap((label) => {
      const name = label.attribute === null ? ownWords(label) : ''
      const isShort = name.length > 1 && name !== subject && subject.endsWith(name) && !HOLDER.test(name)
      // 居民消费价格指数 in a table of 市区居民消费价格指数 is whole: the title says where.
      const before = isShort ? subject.slice(0, -name.length) : ''
      if (isPlaceName(before, undefined) || isKindOfArea(before) || SAYS_WHERE.test(before)) return []
      return isShort && name !== '人口' && kind !== undefined && kindOfQuantity(name) === kind ? [name] : []
    })
  )
  const [only = null] = found
  return found.size === 1 ? only : null
}

/** 各团场按性别分的: of whom, and how they are parted. */
const SAYS_WHERE = /^(?:中国|我国|全国)$|^[各分按]|按.*分/

const TOTAL_INDEX = '总指数'

const TOLD_OF_IT = /^(?:[差总净余]额|增[加减]额|均值|平均|合计)$/

const COUNTS_HOLDERS = /[个家户所处%]$/
/** 中等职业学校 under 学校数 are some of these. */
const NUMBER_OF_HOLDERS = /(?:学校|机构|企业|单位|合作社)个?数$/

/** 升学率 in a table of 每万人口在校学生数及升学率 is the other of the two, and told per nothing. */
function isToldBeside(told: string, name: string): boolean {
  return name.length > 1 && /[和与及、]$/.test(told.endsWith(name) ? told.slice(0, -name.length) : '')
}

/** 增速位次 says what is ranked of something that is named elsewhere. */
function isRankOfGrowth(names: readonly string[], row: AxisSense, column: AxisSense): boolean {
  return [row, column].some(({ measure }) => measure?.measure === 'rank' && names.length === 1 && names[0] === '增速')
}

/** 位次 beside 增速 ranks the growth, and not the amount that has its place beside it. */
function rankedBeside(ranking: AxisSense, told: AxisSense): string | null {
  if (ranking.measure?.measure !== 'rank' || ranking.names.includes('增速')) return null
  const measure = told.measure?.measure
  return measure === 'growth' ? '增速' : measure === 'change' ? '增减' : null
}

const COMPOSED = /构成$/

/** 地区生产总值指数 and 地区生产总值构成 tell 地区生产总值; 人均地区生产总值 among them is another quantity and no part of it. */
function withoutWayOfTelling(subject: string): string {
  return subject.replace(/(?<=.{2})(?:指数|构成)$/, '')
}

/** 人口构成和出生率, and 存贷款, which are 存款 and 贷款. */
function isOfSeveral(subject: string): boolean {
  return /[、和及与]|存贷款$/.test(subject)
}

/** Told by one or by so many of another as well. */
const SAYS_PER = /每[天日百千万\d人户亩]|人均|户均|日均/

/** 全县平均 among those who report. */
const MARGIN = /^(?:全[国省市州县区]|平均|合计|总计|小计|[合总]计|全部|.{0,4}(?:平均|合计|小计)$)/

/** With what one axis compares; 比该年 takes the year from the other. */
function comparedWith({ measure }: AxisSense, other: AxisSense): ComparedWith | null {
  const against = measure?.against ?? null
  return against === '比该年' ? (other.marks.findLast(({ year }) => year !== null)?.year ?? against) : against
}

/** 以地区生产总值为100 says of what its parts are shares. */
function isShareOfNamed(measure: AxisSense['measure']): boolean {
  return measure?.measure === 'share' && measure.name !== '' && measure.name !== DONE
}

/** It is told in a unit of its own; that of a growth or a change says nothing of what changes. */
function hasOwnUnit({ units, measure }: AxisSense): boolean {
  return units.length > 0 && (measure === null || measure.measure === 'level' || measure.measure === 'target')
}

function joined(outer: readonly string[], inner: readonly string[]): readonly string[] {
  return outer.at(-1) === inner[0] ? [...outer, ...inner.slice(1)] : [...outer, ...inner]
}
