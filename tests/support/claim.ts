import type { NewClaim } from '#desk/store/claims/claims.ts'

/** A claim of which a test says only what it is about. */
export function claim(given: Partial<NewClaim>): NewClaim {
  return {
    region: '422802',
    indicator: 'gdp',
    measure: 'level',
    period: '2023',
    stage: 'preliminary',
    decimal: '1',
    symbol: null,
    typed: null,
    unit: null,
    sheet: null,
    row: null,
    column: null,
    nth: 0,
    ...given
  }
}
