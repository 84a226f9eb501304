import { foldWidth } from './typed-text.ts'

const FIGURE = String.raw`[-+]?\d[\d,]*(?:\.\d+)?%?`
const IN_BRACKETS = new RegExp(`^${FIGURE} ?\\(([-+△▲]?\\d[\\d,]*(?:\\.\\d+)?%?)\\)$`)
/** 3（↑2）, 3↑2, 3（→）: a place and by how many it moved. */
const MOVED = /^\d{1,4} ?(?:\((?:[↑↓→]\d{0,3}|持平|不变)\)|[↑↓→]\d{0,3})$/
const WITH_SLASH = new RegExp(`^(${FIGURE}) ?/ ?(${FIGURE})$`)

/**
 * 204/205, 104(120): this year's figure and last year's in one cell, which stand where a figure stands and are none. `text` is
 * folded. 9/30 and 2023/24 may be times, 5(1) is a figure with a note; `unsure` takes the former in where others show what
 * is meant. 3(+2) and 3(↑2) tell a place and how it moved.
 */
export function holdsTwoFigures(text: string, unsure = false): boolean {
  const bracketed = IN_BRACKETS.exec(text)?.[1]
  if (bracketed !== undefined) return (/^\D/.test(bracketed) || /\d\D*\d/.test(bracketed)) && !YEAR.test(text)
  if (MOVED.test(text)) return true
  const [, one, other] = WITH_SLASH.exec(text) ?? []
  if (one === undefined || other === undefined || YEAR.test(one)) return false
  return unsure || !isDay(one, other)
}

/** 204（205）, 9（10）, 3/4 as typed, 2300.5，同比增长15.2%: where a figure stands that is none, these are two. */
export function holdsTwo(text: string): boolean {
  const folded = foldWidth(text).trim()
  return holdsTwoFigures(folded, true) || holdsFigureAndCourse(folded)
}

/**
 * 2300.5,同比增长15.2%, 180.2亿元(增长18.1%), 完成10.2,占预算的104%: a figure and in words how it went, which stand where
 * a figure stands, and name nothing. `text` is folded.
 */
export function holdsFigureAndCourse(text: string): boolean {
  return FIGURE_AND_COURSE.test(text)
}

const FIGURE_AND_COURSE = new RegExp(
  String.raw`^(?:完成|实现|达到?|约)?${FIGURE}(?: ?[^\d\s.,;、()年月季日]{1,8})? ?(?:[,;、。]|\(| ) ?(?=[^\d]*(?:[增减升降涨跌落]|[同环]比|占|[居第]|完成))[\u4e00-\u9fff]{1,14}${FIGURE} ?[^\d\s()]{0,6}\)?$`
)

/** 5.4 of 5.4(5.3), 204 of 204(205); null: no figure stands in brackets behind another. `text` is folded. */
export function figureBeforeAnother(text: string): string | null {
  return IN_BRACKETS.test(text) && !YEAR.test(text) ? text.slice(0, text.lastIndexOf('(')).trim() : null
}

const YEAR = /^(?:19|20)\d\d(?!\d|[,.])/

function isDay(one: string, other: string): boolean {
  const within = (text: string, most: number): boolean =>
    /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most
  return (within(one, 12) && (within(other, 31) || YEAR.test(other))) || (within(one, 31) && within(other, 12))
}
