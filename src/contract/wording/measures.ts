import type { FormulaKind } from '#core/comparison/explaining/formulas.ts'
import type { GrowthDifferenceReason } from '#core/comparison/explaining/growth-difference.ts'
import type { ObservedMeasure } from '#core/comparison/figures/observed-figure.ts'
import { indexBase } from '#core/comparison/measure-name.ts'
import type { AverageMethod } from '#core/comparison/measures/average-growth.ts'
import type { Language } from '#core/language.ts'
import { type Sentence, say } from './sentence.ts'

const names: Readonly<Record<string, Sentence>> = {
  value: { zh: '数值', en: 'value' },
  change: { zh: '增减', en: 'change' },
  rate: { zh: '±%', en: '±%' },
  points: { zh: '增减百分点', en: 'pp' },
  'growth-change': { zh: '增速增减（百分点）', en: 'change of growth (pp)' },
  computed: { zh: '±%（按数值计算）', en: '±% (from levels)' },
  share: { zh: '比重（%）', en: 'share (%)' },
  contribution: { zh: '贡献率（%）', en: 'contribution (%)' },
  pull: { zh: '拉动（百分点）', en: 'pull (pp)' },
  residual: { zh: '贡献率残差（%）', en: 'residual (%)' },
  rank: { zh: '位次', en: 'rank' },
  'growth-rank': { zh: '增速位次', en: 'rank of growth' },
  single: { zh: '当期', en: 'single period' },
  ytd: { zh: '累计', en: 'year to date' },
  average: { zh: '年均增长（%）', en: 'average growth (%)' }
}

/** The name of a measure as a heading; its code where a newer program wrote it. */
export function measureText(name: string, language: Language): string {
  const base = indexBase(name)
  if (base !== null) return `${base}=100`
  const sentence = names[name]
  return sentence === undefined ? name : say(sentence, language)
}

const observed: Readonly<Record<ObservedMeasure, Sentence>> = {
  level: { zh: '数值', en: 'value' },
  growth: { zh: '公布的增速', en: 'published growth' },
  change: { zh: '公布的增减', en: 'published change' },
  share: { zh: '公布的比重', en: 'published share' },
  index: { zh: '公布的指数', en: 'published index' },
  rank: { zh: '公布的位次', en: 'published rank' },
  'growth-rank': { zh: '公布的增速位次', en: 'published rank of growth' },
  'growth-change': { zh: '公布的增速增减', en: 'published change of growth' },
  target: { zh: '目标', en: 'target' },
  base: { zh: '同口径上年同期数', en: 'the year before on the same scope' }
}

/** What a figure that went into a number was observed as. */
export function observedText(measure: ObservedMeasure, language: Language): string {
  return say(observed[measure], language)
}

const methods: Readonly<Record<AverageMethod, Sentence>> = {
  horizontal: { zh: '水平法', en: 'compound method' },
  cumulative: { zh: '累计法', en: 'cumulative method' },
  chained: { zh: '按公布增速', en: 'from published growth' }
}

/** By which method growth was averaged. */
export function averageMethodText(method: AverageMethod, language: Language): string {
  return say(methods[method], language)
}

const formulas: Readonly<Record<FormulaKind, Sentence>> = {
  observed: { zh: '来源数据', en: 'as its source has it' },
  derived: { zh: '按指标的公式计算', en: 'by the formula of the indicator' },
  'region-sum': { zh: '各组成地区之和', en: 'sum of the regions that it is made of' },
  'index-of-growth': { zh: '100 + 公布的涨跌幅（%）', en: '100 + the published change in percent' },
  published: { zh: '来源公布', en: 'as its source printed it' },
  'own-growth': {
    zh: '指数 − 100（上年＝100 的指数，高出 100 的就是增速）',
    en: 'the index − 100: with the year before as 100, what is over a hundred is growth'
  },
  'published-index': { zh: '公布的指数 − 100', en: 'the published index − 100' },
  difference: { zh: '本期 − 上年同期', en: 'this period − the year before' },
  growth: { zh: '（本期 − 上年同期）÷ 上年同期 × 100', en: '(this period − the year before) ÷ the year before × 100' },
  points: { zh: '本期 − 上年同期，不计百分比', en: 'this period − the year before, in points' },
  'growth-difference': {
    zh: '本期增速 − 上年同期增速，各按公布的位数四舍五入',
    en: 'growth − growth of the year before, each rounded as it is published'
  },
  'growth-difference-of-indices': {
    zh: '（本期指数 − 100）−（上年同期指数 − 100），各按公布的位数四舍五入',
    en: '(the index − 100) − (that of the year before − 100), each rounded as it is published'
  },
  'growth-difference-of-levels': {
    zh: '本期增速 − 上年同期增速，两年增速都按数值计算，各按公布的位数四舍五入',
    en: 'growth − growth of the year before, both computed from levels, each rounded as it is published'
  },
  places: { zh: '本期位次 − 上年位次', en: 'this place − the place a year before' },
  share: { zh: '部分 ÷ 总体 × 100', en: 'part ÷ whole × 100' },
  contribution: { zh: '部分增量 ÷ 总体增量 × 100', en: 'increment of the part ÷ increment of the whole × 100' },
  'contribution-deflated': {
    zh: '部分可比价增量 ÷ 总体可比价增量 × 100；可比价增量 = 本期 − 本期 ÷（1 + 公布增速）',
    en: 'increment of the part ÷ increment of the whole × 100, each at constant prices: v − v ÷ (1 + published growth)'
  },
  pull: { zh: '部分增量 ÷ 总体上年同期 × 100', en: 'increment of the part ÷ the whole a year before × 100' },
  'pull-deflated': {
    zh: '部分可比价增量 ÷ 总体可比价基数 × 100；可比价基数 = 本期 ÷（1 + 公布增速）',
    en: 'increment of the part at constant prices ÷ the whole a year before at constant prices × 100'
  },
  residual: { zh: '100 − 各部分贡献率之和', en: '100 − the contributions of the parts' },
  'residual-deflated': {
    zh: '100 − 各部分可比价增量之和 ÷ 总体可比价增量 × 100；可比价增量 = 本期 − 本期 ÷（1 + 公布增速）',
    en: '100 − increments of the parts ÷ increment of the whole × 100, each at constant prices: v − v ÷ (1 + published growth)'
  },
  index: { zh: '本期 ÷ 基期 × 100', en: 'this period ÷ base period × 100' },
  rank: { zh: '比本地区更优的地区数 + 1', en: 'regions that are better, and one' },
  single: { zh: '本期累计 − 上期累计', en: 'cumulative figure − the one before it' },
  ytd: { zh: '年初以来各期之和，缺的不加', en: 'sum of the periods since January that are there' },
  'ytd-after': {
    zh: '最近一期公布的累计数 + 其后各期，缺的不加',
    en: 'the last cumulative figure printed + the periods after it that are there'
  },
  'average-horizontal': {
    zh: '水平法：末年 ÷ 基年，开年数次方，减 1',
    en: 'compound (level) method: last year ÷ base year, the root of the number of years, less one'
  },
  'average-cumulative': {
    zh: '累计法：按 x 逐年发展，各年之和等于实际各年之和；x − 1',
    en: 'cumulative method: growing by x every year gives the actual sum of all years; x − 1'
  },
  'average-chained': {
    zh: '各年公布增速连乘，开年数次方，减 1',
    en: 'published growth of every year multiplied, the root of the number of years, less one'
  }
}

/** A formula in words; its code where a newer program wrote it. */
export function formulaText(kind: string, language: Language): string {
  const sentence = (formulas as Readonly<Record<string, Sentence>>)[kind]
  return sentence === undefined ? kind : say(sentence, language)
}

const differences: Readonly<Record<GrowthDifferenceReason, Sentence>> = {
  'real-growth': {
    zh: '公布的是按不变价计算的实际增速，绝对额按现价计算',
    en: 'the published growth is real, the levels are at current prices'
  },
  scope: { zh: '统计口径有变，公布增速按同口径计算', en: 'the scope changed: published growth is on the same scope' },
  rounding: { zh: '公布的增速已经四舍五入', en: 'the published growth is rounded' },
  contradicted: {
    zh: '没有可以解释的原因，请核对增速和数值',
    en: 'nothing explains it: check the growth and the levels'
  },
  'other-set': {
    zh: '规模以上、限额以上单位的增速按可比口径计算，单位范围与上年不同',
    en: 'growth of units above a threshold is on the same set of units, which is not that of the year before'
  },
  revised: { zh: '上年数据有修订', en: 'the year before was revised' },
  'other-source': {
    zh: '增速与上年数据不是同一张表，其间上年数据可能有修订',
    en: 'growth and the year before come from different sheets: it may have been revised between them'
  }
}

/** Why a published growth differs from the computed one. */
export function differenceText(why: string, language: Language): string {
  const sentence = (differences as Readonly<Record<string, Sentence>>)[why]
  return sentence === undefined ? why : say(sentence, language)
}
