import { tidySpaces } from '../../quantity/typed/typed-text.ts'

const DIGITS = '〇一二三四五六七八九'

/**
 * One spelling for the many ways time is typed: plain digits for 二〇二三年, 十一月 and 三季度, a hyphen for every
 * dash and 至 between numbers, whole years, no layout spaces. Words that are not about time stay as they are.
 */
export function plainSpelling(text: string): string {
  let plain = tidySpaces(text)
  if (plain.includes('元')) plain = januaryByNumber(plain)
  if (/[〇零○一二三四五六七八九十]/.test(plain)) plain = digitsForCharacters(plain)
  else if (/[QI]/.test(plain)) plain = quartersInEnglish(plain)
  return (
    plain
      .replace(RANGE_SIGN, '-')
      .replace(/(?<!\d)[12](?: \d){3}(?= ?年)|^(?:1 9|2 0) \d \d$/g, (spaced) => spaced.replaceAll(' ', ''))
      .replace(/(?<!\d)1、2月/g, '1-2月')
      .replace(/(?<=\d)月份/g, '月')
      // 2009r and 2010p: years with the mark of revised or preliminary figures.
      .replace(/(?<=(?:^|[^\d.,])(?:19|20)\d\d)[rp](?= |$)/g, '')
      .replace(/(?<=\d) (?=[年月季])/g, '')
      .replace(SHORT_YEAR, (_all, year: string) => String(wholeYear(year)))
  )
}

/** 截止24年9月末, 全县24年1-9月, 截至23年底: two digits are a year where a part of it follows; 10年期 and 满15年 are durations. */
const SHORT_YEAR =
  /(?<![\d.,])['’]?(\d\d)(?=年度?(?:(?:1-)?(?:1[0-2]|0?[1-9])月|(?:1-|前)?[1-4]季|[上下前]半年|前(?:1[0-2]|[1-9])个月)|(?<=(?:^|[至止到(])\d\d)年[末底])/g

/** 2009/IV, IV 2009, 4Q2009 and 09Q4 are 2009 Q4. */
function quartersInEnglish(text: string): string {
  return text
    .replace(/^((?:19|20)\d\d) ?[/.:\- ] ?(IV|I{1,3})$/, romanQuarter)
    .replace(/^(IV|I{1,3})[/.\- ]((?:19|20)\d\d)$/, (_all, count: string, year: string) =>
      romanQuarter('', year, count)
    )
    .replace(/(?<!\d)([1-4])Q ?((?:19|20)\d\d)(?!\d)/g, '$2 Q$1')
    .replace(/^(\d\d)(Q[1-4])$/, (_all, year: string, quarter: string) => `${wholeYear(year)} ${quarter}`)
    .replace(/^(Q[1-4])[ -]?(\d\d)$/, (_all, quarter: string, year: string) => `${wholeYear(year)} ${quarter}`)
}

function romanQuarter(_all: string, year: string, count: string): string {
  return `${year} Q${ROMAN.indexOf(count)}`
}

function wholeYear(short: string): number {
  return Number(short) + (Number(short) < 50 ? 2000 : 1900)
}

const ROMAN = ['', 'I', 'II', 'III', 'IV']

/** 元月, 2024年元—2月, 元月至3月: January by its own name. The yuan of 万元月均 and 元/月 is none. */
const FIRST_MONTH =
  /(?<=^|[年省市县州区国旗盟镇乡和及与从自至 (（[【,，、;；]|(?<!\d)(?:19|20)\d\d[./-]?)元(?=月(?![报均租供薪付缴])|(?:月份?)? ?[-—–－~～〜−‐―至到]+ ?(?:1[0-2]|[2-9]|十[一二]?|[二三四五六七八九])月)/g

function januaryByNumber(text: string): string {
  return text.replace(FIRST_MONTH, (_all, at: number) => (/\d/.test(text.charAt(at - 1)) ? '年1' : '1'))
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
