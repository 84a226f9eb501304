import { type RoundingRule, roundDecimal } from './round.ts'

export interface NumberFormat {
  /** Figures after the point; null keeps what the number has. */
  readonly decimals: number | null
  /** What stands between groups of three digits; '' for none. */
  readonly grouping: ',' | ' ' | ''
  readonly rounding?: RoundingRule
  /** Write + before positive numbers, as change columns do. */
  readonly plus?: boolean
}

/** Decimal text as a table shows it: rounded once, grouped. `formatNumber('1234.567', …2 decimals, ',')` is 1,234.57. */
export function formatNumber(decimal: string, format: NumberFormat): string {
  const text =
    format.decimals === null ? decimal : roundDecimal(decimal, format.decimals, format.rounding ?? 'half-away')
  const negative = text.startsWith('-')
  const [whole = '0', fraction] = (negative ? text.slice(1) : text).split('.')
  const grouped = format.grouping === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, format.grouping)
  const figures = fraction === undefined ? grouped : `${grouped}.${fraction}`
  const nothing = /^[0.]*$/.test(text.replace('-', ''))
  if (negative) return nothing ? figures : `-${figures}`
  return format.plus === true && !nothing ? `+${figures}` : figures
}
