/** The number in a text: 2008 in (2008), 85 in 85+; <10 comes before 10+. NaN where there is none. */
export function numberShown(text: string): number {
  const number = Number(/\d[\d ,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(/[ ,]/g, ''))
  return /^(?:[<≤]|under\b|less than\b)/i.test(text.trim()) ? number - 1 : number
}

/** How far numbers keep to an order, but for a few: step by step, rising or falling throughout, or not at all. */
export function orderOf(numbers: readonly number[]): 'even' | 'sorted' | 'none' {
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0))
  const rises = steps.filter((step) => step > 0).length
  const falls = steps.filter((step) => step < 0).length
  if (steps.length === 0 || Math.max(rises, falls) < 0.9 * steps.length) return 'none'
  if (steps.length === 1) return 'sorted'
  const alike = steps.filter((step) => Math.abs(step - (steps[1] ?? 0)) < 1e-9).length
  return alike >= 0.8 * steps.length ? 'even' : 'sorted'
}

/** A text without its digits: (0), 0.0, and 0+ for every limit. What is typed in another way is of another kind. */
export function wayOfTyping(text: string): string {
  const plain = text.replace(/\d+/g, '0')
  const bare = plain.replace(/^[<>≤≥] ?| ?\+$/g, '')
  return bare === plain ? plain : `${bare}+`
}
