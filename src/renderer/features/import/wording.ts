import { useTranslation } from 'react-i18next'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { isDecimal } from '#core/quantity/round.ts'
import { useAppearance } from '../../app/appearance.ts'

export interface Wording {
  /** Why a cell could not be read. */
  readonly refusal: (reason: string) => string
  /** A remark of the reader or the desk, by code. */
  readonly remark: (remark: {
    readonly code: string
    readonly params?: Record<string, string | number> | undefined
  }) => string
  /** A period as tables name it; null stays null. */
  readonly period: (text: string | null) => string | null
  /** Decimal text in groups of three; symbols as they are. */
  readonly figure: (text: string) => string
}

/** Codes of the reader and figures of the desk in the language of the interface. */
export function useWording(): Wording {
  const { i18n } = useTranslation()
  const { language } = useAppearance()
  const known = (key: string, fallback: string, params: object = {}): string =>
    i18n.exists(key) ? String(i18n.t(key as never, params as never)) : fallback
  return {
    refusal: (reason) => known(`import:refusal.${reason}`, reason),
    remark: ({ code, params }) => known(`import:remark.${code}`, code, params),
    period: (text) => {
      const period = text === null ? null : parsePeriod(text)
      return period === null ? text : periodName(period, language)
    },
    figure: (text) => (isDecimal(text) ? formatNumber(text, { decimals: null, grouping: ',' }) : text)
  }
}
