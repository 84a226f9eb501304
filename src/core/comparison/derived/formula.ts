/**
 * The formula of a derived indicator: 地区生产总值 / 常住人口, (a − prev(a)) ÷ 2, [a-b] × 100%.
 *
 *   sum     = product { ("+" | "−") product }
 *   product = factor { ("×" | "÷") factor }
 *   factor  = "−" factor | number [ "%" ] | "(" sum ")" | "prev" "(" sum ")" | name | "[" name "]"
 *
 * Signs are taken in any of their spellings (* × · / ÷ － （ ）). A name is what stands between signs and may hold
 * blanks; one that holds signs itself stands in square brackets. `prev` (or 上年) is the value a year earlier.
 */
export type Formula =
  | { readonly type: 'number'; readonly decimal: string; readonly isPercent: boolean }
  | { readonly type: 'indicator'; readonly name: string; readonly at: number }
  | { readonly type: 'prev'; readonly of: Formula }
  | { readonly type: 'negative'; readonly of: Formula }
  | {
      readonly type: 'operation'
      readonly operator: '+' | '−' | '×' | '÷'
      readonly left: Formula
      readonly right: Formula
    }

/** Where a text stops being a formula, from 0, and what stands there ('' at the end). */
export class FormulaSyntaxError extends Error {
  readonly at: number
  readonly found: string
  constructor(at: number, found: string) {
    super(`no formula at ${at}: “${found}”`)
    this.name = 'FormulaSyntaxError'
    this.at = at
    this.found = found
  }
}

/** Throws FormulaSyntaxError. */
export function parseFormula(text: string): Formula {
  const tokens = tokensOf(text)
  const reader = new Reader(tokens, text.length)
  const formula = sum(reader, 0)
  reader.expectEnd()
  return formula
}

/** The names that a formula asks for, with how many years before at most; each name once. */
export function namesIn(formula: Formula, years = 0, found = new Map<string, number>()): ReadonlyMap<string, number> {
  switch (formula.type) {
    case 'number':
      break
    case 'indicator':
      found.set(formula.name, Math.max(years, found.get(formula.name) ?? 0))
      break
    case 'prev':
      namesIn(formula.of, years + 1, found)
      break
    case 'negative':
      namesIn(formula.of, years, found)
      break
    case 'operation':
      namesIn(formula.left, years, found)
      namesIn(formula.right, years, found)
  }
  return found
}

/** A formula written out, each indicator as `leaf` has it (`back`: how many years before). */
export function writeFormula(formula: Formula, leaf: (name: string, back: number) => string, back = 0): string {
  switch (formula.type) {
    case 'number':
      return `${formula.decimal}${formula.isPercent ? '%' : ''}`
    case 'indicator':
      return leaf(formula.name, back)
    case 'prev':
      return writeFormula(formula.of, leaf, back + 1)
    case 'negative':
      return `−${grouped(formula.of, leaf, back, true)}`
    case 'operation': {
      const { operator, left, right } = formula
      const isProduct = operator === '×' || operator === '÷'
      const first = grouped(left, leaf, back, isProduct && !isOperation(left, '×', '÷'))
      const second = grouped(right, leaf, back, isProduct || operator === '−')
      return `${first} ${operator} ${second}`
    }
  }
}

function grouped(formula: Formula, leaf: (name: string, back: number) => string, back: number, need: boolean): string {
  const text = writeFormula(formula, leaf, back)
  const inner = formula.type === 'prev' ? formula.of : formula
  return need && (inner.type === 'operation' || inner.type === 'negative') ? `(${text})` : text
}

function isOperation(formula: Formula, ...operators: readonly string[]): boolean {
  return formula.type === 'operation' && operators.includes(formula.operator)
}

type Sign = '+' | '−' | '×' | '÷' | '(' | ')' | '%'

type Token =
  | { readonly type: 'sign'; readonly sign: Sign; readonly at: number }
  | { readonly type: 'number'; readonly text: string; readonly at: number }
  | { readonly type: 'name'; readonly text: string; readonly isBracketed: boolean; readonly at: number }

const SIGNS: Readonly<Record<string, Sign>> = {
  '+': '+',
  '＋': '+',
  '-': '−',
  '−': '−',
  '－': '−',
  '–': '−',
  '*': '×',
  '×': '×',
  '＊': '×',
  '·': '×',
  '/': '÷',
  '÷': '÷',
  '／': '÷',
  '(': '(',
  '（': '(',
  ')': ')',
  '）': ')',
  '%': '%',
  '％': '%'
}

const NUMBER = /^\d+(?:\.\d+)?(?![\p{L}\d])/u

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    const sign = SIGNS[character]
    const number = NUMBER.exec(text.slice(at))
    if (/\s/.test(character)) at++
    else if (sign !== undefined) {
      tokens.push({ type: 'sign', sign, at })
      at++
    } else if (character === '[' || character === '［') {
      const end = text.slice(at).search(/[\]］]/)
      if (end < 0) throw new FormulaSyntaxError(at, character)
      tokens.push({ type: 'name', text: text.slice(at + 1, at + end).trim(), isBracketed: true, at })
      at += end + 1
    } else if (number !== null) {
      tokens.push({ type: 'number', text: number[0], at })
      at += number[0].length
    } else {
      const rest = text.slice(at)
      const end = [...rest].findIndex((one) => SIGNS[one] !== undefined || /[[\]［］]/.test(one))
      const name = end < 0 ? rest : [...rest].slice(0, end).join('')
      tokens.push({ type: 'name', text: name.trim(), isBracketed: false, at })
      at += Math.max(1, name.length)
    }
  }
  return tokens
}

/** Deeper than any formula that a person writes. */
const DEEPEST = 60

class Reader {
  readonly #tokens: readonly Token[]
  readonly #end: number
  #next = 0

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens
    this.#end = end
  }

  /** The sign that comes next, where it is one of these. */
  takeSign<Wanted extends Sign>(...wanted: readonly Wanted[]): Wanted | null {
    const token = this.#tokens[this.#next]
    if (token?.type !== 'sign') return null
    const sign = wanted.find((one) => one === token.sign)
    if (sign !== undefined) this.#next++
    return sign ?? null
  }

  take(): Token {
    const token = this.#tokens[this.#next]
    if (token === undefined) throw new FormulaSyntaxError(this.#end, '')
    this.#next++
    return token
  }

  expectSign(sign: Sign): void {
    if (this.takeSign(sign) === null) this.refuse()
  }

  expectEnd(): void {
    if (this.#next < this.#tokens.length) this.refuse()
  }

  refuse(back = 0): never {
    const token = this.#tokens[this.#next - back]
    if (token === undefined) throw new FormulaSyntaxError(this.#end, '')
    throw new FormulaSyntaxError(token.at, token.type === 'sign' ? token.sign : token.text)
  }
}

function sum(reader: Reader, depth: number): Formula {
  let left = product(reader, depth)
  for (let operator = reader.takeSign('+', '−'); operator !== null; operator = reader.takeSign('+', '−')) {
    left = { type: 'operation', operator, left, right: product(reader, depth) }
  }
  return left
}

function product(reader: Reader, depth: number): Formula {
  let left = factor(reader, depth)
  for (let operator = reader.takeSign('×', '÷'); operator !== null; operator = reader.takeSign('×', '÷')) {
    left = { type: 'operation', operator, left, right: factor(reader, depth) }
  }
  return left
}

function factor(reader: Reader, depth: number): Formula {
  if (depth > DEEPEST) reader.refuse()
  if (reader.takeSign('−') !== null) return { type: 'negative', of: factor(reader, depth + 1) }
  if (reader.takeSign('(') !== null) {
    const inner = sum(reader, depth + 1)
    reader.expectSign(')')
    return inner
  }
  const token = reader.take()
  if (token.type === 'number') {
    return { type: 'number', decimal: token.text, isPercent: reader.takeSign('%') !== null }
  }
  if (token.type === 'sign' || token.text === '') return reader.refuse(1)
  if (!token.isBracketed && /^(?:prev|上年|上年同期)$/i.test(token.text) && reader.takeSign('(') !== null) {
    const of = sum(reader, depth + 1)
    reader.expectSign(')')
    return { type: 'prev', of }
  }
  return { type: 'indicator', name: token.text, at: token.at }
}
