import { foldWidth, withoutSpaces } from '../../../quantity/typed/typed-text.ts'

/**
 * 北京区域统计年鉴2017, 2017 Beijing Statistical Yearbook over 3-9 各区房地产开发投资（2016年）: the name of the book on each of its
 * pages. It is of no table, and its year is that in which the book came out.
 */
export function isRunningHead(line: string): boolean {
  return IN_CHINESE.test(withoutSpaces(foldWidth(line))) || IN_ENGLISH.test(line.trim())
}

const IN_CHINESE =
  /^[(《]?(?:(?:19|20)\d\d年?(?:度)?)?[\u4e00-\u9fff]{0,14}年鉴[》)]?[(—–-]*(?:(?:19|20)\d\d年?版?)?[)》]?(?:[A-Za-z]+yearbook(?:of[A-Za-z]+)?[,(-]*(?:(?:19|20)\d\d)?\)?)?$/i
const IN_ENGLISH = /^(?:(?:19|20)\d\d )?[a-z' -]{0,40}yearbook(?: of [a-z' -]{2,30})?[ ,(—–-]*(?:(?:19|20)\d\d)?\)?$/i
