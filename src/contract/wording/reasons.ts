import type { NoNumberReason } from '#core/comparison/reason.ts'
import type { Language } from '#core/language.ts'
import type { LayoutReason } from '#core/layout/layout.ts'
import type { NoCompletionReason } from '#core/target/target.ts'
import { type Sentence, say } from './sentence.ts'

const sentences: Readonly<Record<NoNumberReason | NoCompletionReason | LayoutReason, Sentence>> = {
  'no-current': { zh: '本期没有数据', en: 'There is no figure for this period' },
  'no-prior': { zh: '上年同期没有数据', en: 'There is no figure for the year before' },
  'prior-is-zero': { zh: '上年同期为零，不能计算增速', en: 'The year before is zero: growth cannot be computed' },
  'prior-is-negative': {
    zh: '上年同期为负数，不计算增速，只说明正负如何变化',
    en: 'The year before is negative: only how it turned can be said'
  },
  suppressed: { zh: '数据依规定不公布', en: 'The figure is withheld' },
  'different-stage': { zh: '两个数的核算阶段不同，不可比', en: 'The two figures are at different stages' },
  'scope-break': {
    zh: '统计口径有变，与原公布的上年数不可比；可改按同口径比较',
    en: 'The scope changed: the year before as published does not compare; compare on the same scope'
  },
  'not-a-number': { zh: '文字内容，不计算增速', en: 'Text has no growth' },
  'no-same-scope': {
    zh: '没有同口径的上年同期数',
    en: 'No source gives the year before in the scope of this one'
  },
  'not-additive': {
    zh: '比率、指数、位次、人均数和平均数不能加总，指标库中设为不可汇总的也不加总',
    en: 'Rates, indices, ranks, averages and values per head do not add up, nor does what the catalogue sets to never'
  },
  'no-whole': { zh: '没有所属总体的数据', en: 'There is no figure of the whole that it is part of' },
  'no-parts': { zh: '没有分项的数据', en: 'There is no figure of any part' },
  'whole-is-zero': { zh: '总体为零', en: 'The whole is zero' },
  'whole-is-negative': { zh: '总体为负数，不计算比重', en: 'The whole is negative: no share of it is computed' },
  'mixed-signs': {
    zh: '总体的各分项有正有负，不计算比重',
    en: 'Some parts of the whole are negative: no share of it is computed'
  },
  'whole-unchanged': { zh: '总体没有增减，不计算贡献率', en: 'The whole did not change: nothing to contribute to' },
  'different-unit': { zh: '计量单位不能换算', en: 'The units measure different things' },
  'no-base': { zh: '基期没有数据', en: 'There is no figure for the base period' },
  'base-is-zero': { zh: '基期为零', en: 'The base period is zero' },
  'base-is-negative': { zh: '基期为负数', en: 'The base period is negative' },
  'current-is-negative': {
    zh: '报告期为负数，不计算平均增速和指数',
    en: 'The figure of the period itself is negative: it gives no average growth and no index'
  },
  'is-whole': {
    zh: '是其他地区的合计，不参加排位',
    en: 'The other regions are parts of it: it takes no place among them'
  },
  alone: { zh: '没有其他地区的数据可以排位', en: 'No other region has a figure to rank against' },
  'not-a-flow': {
    zh: '不是时期数，没有当月、累计之分，也不用累计法',
    en: 'Only flows have single months, years to date and growth by the cumulative method'
  },
  'no-previous': { zh: '缺上一期累计数', en: 'The cumulative figure of the period before is missing' },
  'one-period': { zh: '只有一期，不能计算平均增速', en: 'One period alone has no average growth' },
  'periods-differ': { zh: '各期不是同类时期', en: 'The periods are not of the same kind' },
  'years-missing': { zh: '中间年份缺数据', en: 'Years in between are missing' },
  'years-negative': {
    zh: '其间有年份为负数，不用累计法',
    en: 'A year in between is negative: there is no growth by the cumulative method'
  },
  'growth-not-published': { zh: '没有公布的增速', en: 'No growth was published' },
  'no-growth-before': { zh: '上年同期没有增速', en: 'There is no growth for the year before' },
  'growths-unlike': {
    zh: '本期与上年同期的增速来历不同（一个公布、一个计算），不能相减',
    en: 'One growth is published and the other is not: their difference says nothing'
  },
  'no-published': { zh: '各年公布的增速不全', en: 'Not every year has a published growth' },
  'no-input': { zh: '公式缺少数据', en: 'The formula lacks a figure' },
  'division-by-zero': { zh: '公式的除数为零', en: 'The formula divides by zero' },
  'bad-formula': { zh: '公式有误', en: 'The formula cannot be followed' },
  'parts-missing': { zh: '缺少部分数据，不作合计', en: 'A part of the sum is missing: missing is not zero' },
  'parts-not-whole': {
    zh: '现有各部分之和不等于总体，无残差可言',
    en: 'The parts that are there do not make the whole: what they leave is no residual'
  },
  'in-points': {
    zh: '比率、位次和以上年为100的指数，变化以百分点、位或点计，没有增速、平均增速和定基指数',
    en: 'Rates, ranks and indices over the year before change in points or places: they have no growth, no average of it and no index on a base'
  },
  'not-a-rate': { zh: '不是比率、指数或位次，没有百分点', en: 'Only rates, indices and ranks change in points' },
  'not-then': { zh: '快照里没有这个数', en: 'The snapshot has no such figure' },
  'not-now': { zh: '现在没有这个数', en: 'There is no such figure any more' },
  'other-sign': { zh: '没有数值，快照里的符号与现在的不同', en: 'No figure, but another sign than in the snapshot' },
  'no-actual': { zh: '还没有实际数据', en: 'There is no actual figure yet' },
  'growth-only': { zh: '只有增速，没有数值', en: 'Only its growth is known, not the value itself' },
  'nominal-only': {
    zh: '只有按现价计算的名义增速，缺公布的可比价增速',
    en: 'Only nominal growth, from current prices, is known: the growth at constant prices was not published'
  },
  'growth-contradicted': {
    zh: '公布的增速与现有数值不符，没有可以解释的原因，不据以评判',
    en: 'The published growth is not what the figures give, and nothing explains it: nothing is judged by it'
  },
  'target-is-zero': { zh: '目标为零，不能计算完成率', en: 'The target is zero: completion cannot be computed' },
  'opposite-signs': { zh: '实际与目标正负相反，不计算完成率', en: 'Actual and target are of opposite sign' },
  'at-most': {
    zh: '控制性目标，只看是否超出，不计算完成率',
    en: 'The target is a limit: it is kept or passed, not completed'
  }
}

/** Why there is no rate or no completion; the code itself where a newer program wrote it. */
export function reasonText(reason: string, language: Language): string {
  const sentence = (sentences as Readonly<Record<string, Sentence>>)[reason]
  return sentence === undefined ? reason : say(sentence, language)
}
