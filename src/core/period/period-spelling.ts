import { tidySpaces } from '../quantity/typed-text.ts'

const DIGITS = '〇一二三四五六七八九'

/**
 * One spelling for the many ways time is typed: plain digits for 二〇二三年, 十一月 and 三季度, a hyphen for every
 * dash and 至 between numbers, no layout spaces. Words that are not about time stay as they are.
 */
export function plainSpelling(text: string): string {
  let plain = tidySpaces(text)
  if (/[〇零○一二三四五六七八九十]/.test(plain)) plain = digitsForCharacters(plain)
  return plain
    .replace(RANGE_SIGN, '-')
    .replace(/(?<!\d)[12](?: \d){3}(?= ?年)/g, (spaced) => spaced.replaceAll(' ', ''))
    .replace(/(?<!\d)1、2月/g, '1-2月')
    .replace(/(?<=\d)月份/g, '月')
    .replace(/(?<=\d) (?=[年月季])/g, '')
}

/** Between a number (or 年, 月, 季度) and the number that ends the range. */
const RANGE_SIGN = /(?<=[\d年月日季度]) ?[-—–－~～〜−‐―至到]+ ?(?=[\dQ]|本月|本季)/g

function digitsForCharacters(text: string): string {
  return text
    .replace(/[一二三四五六七八九〇零○]{4}(?=年|$)/g, (year) => [...year].map(digit).join(''))
    .replace(
      /(?<![\d一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九])(?=(?:[-—–~～至到](?:十[一二]?|[一二三四五六七八九]))?月(?![报]))/g,
      month
    )
    .replace(/(?<=\d[-—–~～至到])(?:十[一二]?|[一二三四五六七八九])(?=月)/g, month)
    .replace(/[一二三四](?=[-—–~～至到][一二三四1-4]季)/g, digit)
    .replace(/[一二三四](?=季)/g, digit)
    .replace(/(?<=前)(?:十[一二]?|[一二三四五六七八九])(?=个月)/g, month)
}

function digit(character: string): string {
  return character === '零' || character === '○' ? '0' : String(DIGITS.indexOf(character))
}

function month(text: string): string {
  if (!text.startsWith('十')) return digit(text)
  return String(10 + (text.length > 1 ? Number(digit(text.charAt(1))) : 0))
}
