import { holdsFigureWithRemark } from './remarked-figure.ts'
import { foldWidth } from './typed-text.ts'

const FIGURE = String.raw`\d[\d,]*(?:\.\d+)?`
/** Times, ages and numbers of a list (2023年, 60岁, 第3号) tell no amount. */
const UNIT = String.raw`(?:[%‰]|(?![年月日岁时点分号级层组批季])[\u4e00-\u9fff])`
const WORDS = String.raw`[\u4e00-\u9fff"“”《》()]`
const CLAUSE = `${WORDS}{0,14}${FIGURE} ?${UNIT}${WORDS}{0,12}`
const SEVERAL = new RegExp(
  `^${CLAUSE}(?:[,;、。]${CLAUSE}|[,;。]${WORDS}{1,14})*[,;]${CLAUSE}(?:[,;。]${WORDS}{1,14})*[。;]?$`
)
const DONE =
  '(?:累计|共|已|新)*(?:新增|新建|新开工|新签约?|改扩建|签约|完成|实现|到位|建成|引进|开工|投入|投资|争取|发放|培训|落实|筹集|下达|兑现|整治|改造|创建|培育|打造|申报|入库|竣工|投产)'
const ONE = new RegExp(`^${DONE}${WORDS}{0,8}?${FIGURE} ?${UNIT}[\\u4e00-\\u9fff]{0,5}。?$`)
/** 以上 and 以下 bound a class, which may be a name (投资5000万元以上). */
const OF_CLASS = /以[上下内外]|项目$|企业$/
/**
 * 完成259.9亿元，同比增长6.1%，居全州第3位: a sentence that tells figures, and 5230（截至11月）, a figure with a remark. They stand where figures
 * stand, head nothing and are none that can be read.
 */
export function tellsFigures(folded: string): boolean {
  if (folded.length > LONGEST || !/\d/.test(folded)) return false
  return holdsFigureWithRemark(folded) || (/[,;]/.test(folded) && SEVERAL.test(folded) && !OF_CLASS.test(folded))
}

/** The same, or 新增5230人: what was done and how much, which beside figures is no name. */
export function tellsWhatWasDone(text: string): boolean {
  const folded = foldWidth(text).trim()
  return tellsFigures(folded) || (folded.length <= LONGEST && ONE.test(folded) && !OF_CLASS.test(folded))
}

/** Longer ones are prose. */
const LONGEST = 80
