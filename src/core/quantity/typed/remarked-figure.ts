/**
 * 5230(截至11月), 1.2(2022年), 12.5(不含市直): a figure and in brackets of when or of what else it is than its column says. It
 * stands where a figure stands, and is none of that column's; 318(2022年建成) names a thing. `text` is folded.
 */
export function holdsFigureWithRemark(text: string): boolean {
  return AT_A_TIME.test(text) || (REMARKED.test(text) && !YEAR_BEFORE.test(text))
}

const TIME =
  '(?:截?[至止]到?|[为系])?(?:(?:19|20)\\d\\d年?|[上去前]年(?:同期)?)?(?:\\d{1,2}月?[-—~至]?\\d{0,2}月份?|(?:前?[一二三四]|[一二三四1-4][-—~至][一二三四1-4])季度|[上下]半年)?[末底]?(?:的?(?:累计|数据|数))?'
const SCOPE = '(?:不[含包]|剔除|扣除|未含)[^()]+|[^()]*口径'
const UNIT = '(?:%|‰|[万亿]?(?:元|人|户|吨|亩|个|家|公里|公顷))'

const REMARKED = new RegExp(`^[-+−△▲]?\\d[\\d,]*(?:\\.\\d+)?${UNIT}? ?\\((?:(?=[^()]*[年月季])${TIME}|${SCOPE})\\)$`)

/** 1.2(2022年), 35套(1-11月), 12.3亿元(截至11月30日): in whatever it is counted. */
const AT_A_TIME =
  /^[-+]?\d[\d,]*(?:\.\d+)? ?(?:(?:[%‰]|(?![年月日岁时点分号级层组批季])[\u4e00-\u9fff])[\u4e00-\u9fff]{0,5})? ?\((?:截[至止]|到|至)?(?:(?:19|20)\d\d年|(?:(?:19|20)\d\d[年.])?(?:\d{1,2}-)?\d{1,2}月)(?:\d{1,2}日)?[末底止]?(?:数[据字]?)?\)$/

/** 2023(1-6月) heads a column. */
const YEAR_BEFORE = /^(?:19|20)\d\d(?:\D|$)/
