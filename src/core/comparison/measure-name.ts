import { parsePeriod } from '../period/period.ts'

/**
 * What a comparison can be asked for beside value, change, growth and points, which every cell has: `growth-change`,
 * by how many points growth is more than a year before (增速增减), `computed` growth
 * in percent, from the levels, whatever was published, `share` of the whole (结构), `contribution` to its change
 * (贡献率), `pull` on its growth (拉动), of a whole the `residual` that its parts' contributions leave to 100 %, `rank`
 * among regions by value (位次) and `growth-rank` by published growth (增速位次), `index:2015` on a base of 100 (定基指数), `single` month or quarter out of cumulative figures
 * (当月), `ytd` the year to date out of single ones (累计), and for a whole row `average` growth (年均增长).
 */
export type MeasureName = (typeof PLAIN_MEASURES)[number] | `index:${string}`

export const PLAIN_MEASURES = [
  'growth-change',
  'computed',
  'share',
  'contribution',
  'pull',
  'residual',
  'rank',
  'growth-rank',
  'single',
  'ytd',
  'average'
] as const

/** Is the text the name of a measure: one of the plain ones, or `index:` with a canonical period? */
export function isMeasureName(text: string): text is MeasureName {
  return (PLAIN_MEASURES as readonly string[]).includes(text) || indexBase(text) !== null
}

/** 位次, 增速位次: a place among regions. */
export function isRank(measure: string): boolean {
  return measure === 'rank' || measure === 'growth-rank'
}

/** The base period of `index:2015`; null for other measures. */
export function indexBase(text: string): string | null {
  const base = text.startsWith('index:') ? text.slice('index:'.length) : null
  return base === null || parsePeriod(base) === null ? null : base
}
