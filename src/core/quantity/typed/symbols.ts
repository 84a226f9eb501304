/** What a symbol in the place of a figure says. */
export const SYMBOL_MEANINGS = ['negligible', 'none', 'unknown', 'suppressed', 'not-applicable', 'unspecified'] as const
export type SymbolMeaning = (typeof SYMBOL_MEANINGS)[number]

/**
 * Which symbols a publication uses and what each means there. Publications differ, so the profile is a setting;
 * the symbol itself is always kept and printed back.
 */
export interface SymbolProfile {
  readonly name: string
  readonly meanings: Readonly<Record<string, SymbolMeaning>>
}

const SHARED = {
  x: 'suppressed',
  X: 'suppressed',
  '×': 'suppressed',
  '*': 'unspecified',
  '**': 'unspecified',
  '#': 'unspecified',
  '/': 'not-applicable',
  '\\': 'not-applicable',
  ':': 'unknown',
  '.': 'unknown',
  '..': 'unknown',
  'n.a.': 'unknown',
  na: 'unknown',
  'n/a': 'not-applicable',
  '#n/a': 'unknown',
  nil: 'none',
  '(d)': 'suppressed',
  '(z)': 'negligible',
  '(na)': 'unknown',
  '(x)': 'not-applicable',
  无: 'none',
  不详: 'unknown',
  未知: 'unknown',
  暂无: 'unknown',
  缺: 'unknown',
  保密: 'suppressed',
  不适用: 'not-applicable'
} as const satisfies Record<string, SymbolMeaning>

const DASHES = { '-': 'none', '--': 'none', '—': 'none', '–': 'none', '——': 'none', '－': 'none', '−': 'none' } as const

/** China Statistical Yearbook: "..." is less than half the unit, blank is not known or does not exist. */
export const YEARBOOK_SYMBOLS: SymbolProfile = {
  name: 'china-statistical-yearbook',
  meanings: { ...SHARED, ...DASHES, '…': 'negligible' }
}

/** Most departments: a dash is none, dots are not known. */
export const COMMON_SYMBOLS: SymbolProfile = {
  name: 'common',
  meanings: { ...SHARED, ...DASHES, '…': 'unknown' }
}

const DASH_RUN = /^[-\u2010-\u2015－−─━]{1,6}$/
const DOT_RUN = /^(?:\.{3,6}|…{1,3}|[·・]{3,6})$/

/** The sign whose meaning a profile gives to all that are drawn alike: `…` to ... and ……, `—` to every dash. */
export function plainSign(text: string): string {
  return isDots(text) ? '…' : DASH_RUN.test(text) ? '—' : text
}

/** Dots in the place of a figure: publications differ in what they mean by them. */
export function isDots(text: string): boolean {
  return DOT_RUN.test(text)
}

/** The symbol a cell holds, or null where it is none. `text` is folded and trimmed. */
export function readSymbol(text: string, profile: SymbolProfile): { symbol: string; meaning: SymbolMeaning } | null {
  if (text === '' || text.length > 6) return null
  const own = Object.hasOwn(profile.meanings, text) ? profile.meanings[text] : profile.meanings[text.toLowerCase()]
  if (typeof own === 'string') return { symbol: text, meaning: own }
  if (DASH_RUN.test(text)) return { symbol: text, meaning: profile.meanings['—'] ?? 'none' }
  if (DOT_RUN.test(text)) return { symbol: text, meaning: profile.meanings['…'] ?? 'unknown' }
  return null
}
