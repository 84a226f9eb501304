/** What of a table is to be drawn: some rows over some periods, by their values or by their growth. */
export interface ChartSelection {
  readonly rows: readonly { readonly region: string; readonly indicator: string }[]
  readonly periods: readonly string[]
}

/** More rows than this make no chart that anybody reads. */
export const MOST_ROWS = 60
