import { numberShown, orderOf, wayOfTyping } from '../../sheet/figures-in-order.ts'
import { isBareTotal, isStubHead } from '../../words/label-words.ts'

/** 0 1 2 3 … or 5 10 15 …, the last perhaps in words (6 and more). */
export function stepsEvenly(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(text.replace(/,/g, ''))).filter((number) => Number.isInteger(number))
  if (numbers.length < 3 || numbers.length < 0.6 * texts.length) return false
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0)
  return step !== 0 && numbers.every((number, index) => index === 0 || number - (numbers[index - 1] ?? 0) === step)
}

/**
 * 2007 | 2008 | Percent change | 2007 | 2008 | Percent change: years that begin anew again and again, with words among
 * them and no other figure, name the rows of each place beside them.
 */
export function countYearsAnew(texts: readonly string[]): boolean {
  const years = texts.filter((text) => YEAR.test(text)).map((text) => Number.parseInt(text, 10))
  if (years.length < 4 || years.length < 0.5 * texts.length) return false
  if (texts.some((text) => /^[-+(<>]?[\d.,]+%?\)?$/.test(text) && !YEAR.test(text))) return false
  const [first = 0, second = 0] = years
  const up = Math.sign(second - first)
  let begun = 1
  for (const [at, year] of years.entries()) {
    if (at === 0 || Math.sign(year - (years[at - 1] ?? 0)) === up) continue
    if (year !== first) return false
    begun++
  }
  return up !== 0 && begun > 1
}

const YEAR = /^(?:19|20)\d\d(?:\s?[^\d\s]\S{0,3})?$/

/** 2007, 1875, 3月, 1—8月: a time, or the number of one. */
export function isTimeText(text: string): boolean {
  return /^(?:(?:1[5-9]|20)\d\d|\d{1,2}(?:[-—–~～至]\d{1,2})?)[年月季]?\D{0,4}$/.test(text)
}

/**
 * Are the numbers in the first column names? A head of another kind than those of the others says so (a word beside
 * years), or their order together with the way they are typed: (2008), (2007) … or Under 1, 1, 2, … 85+. Under a head
 * like the others' they are values without names.
 */
export function areNumberNames(
  { head, texts }: { readonly head: string; readonly texts: readonly string[] },
  heads: readonly string[],
  others: readonly (readonly string[])[]
): boolean {
  if (new Set(texts).size < texts.length) return false
  // 1组, 2组 … over 合计, which is a name whatever the others are.
  const numbered = texts.filter((text) => !isBareTotal(text))
  const numbers = numbered.map(numberShown)
  // 1组, 2组, 3组 one after the other, whatever stands over them: nobody has so many groups in turn.
  const inTurn = numbers.length > 1 && numbers.every((number, at) => number === at + 1)
  if (inTurn && numbered.every((text) => NUMBERED.test(text))) return true
  if (headsApart(head, heads) && numbers.every((number) => !Number.isNaN(number))) return true
  if (isYear(head) || texts.some((text) => /\d[.,]\d/.test(text))) return false
  const ways = new Set(others.flat().map(wayOfTyping))
  const apart = texts.filter((text) => !ways.has(wayOfTyping(text))).length
  const order = orderOf(numbers)
  return numbers.length > 2 && (order === 'even' || (order === 'sorted' && apart > 0))
}

const NUMBERED = /^第?\d{1,3}(?:(?:[村居]民)?小?组|队|班|社|号|栋|标段)$/

/** A blank, a word of the stub, or a word beside years. */
function headsApart(head: string, others: readonly string[]): boolean {
  const named = others.filter((other) => other !== '')
  if (named.length === 0) return false
  if (head === '' || isStubHead(head)) return true
  return named.every(isYear) && !isYear(head)
}

function isYear(head: string): boolean {
  return /^(?:19|20)\d\d\D*$/.test(head)
}
