import type { Indicator } from '#contract/figure.ts'
import { partsUnderWholes } from '../../../ui/lists/parts-under-wholes.ts'

/** A line of the list of checks: a chapter, or an indicator below it. */
export type CheckLine =
  | {
      readonly type: 'chapter'
      readonly key: string
      readonly chapter: string
      readonly indicators: readonly Indicator[]
    }
  | { readonly type: 'indicator'; readonly key: string; readonly indicator: Indicator; readonly depth: number }

/** Indicators under their chapters, chapters in the order in which they first come; folded ones show their name alone. */
export function checkLines(indicators: readonly Indicator[], folded: ReadonlySet<string>): CheckLine[] {
  const chapters = new Map<string, Indicator[]>()
  for (const indicator of indicators) {
    const own = chapters.get(indicator.chapter)
    if (own === undefined) chapters.set(indicator.chapter, [indicator])
    else own.push(indicator)
  }
  return [...chapters].flatMap(([chapter, own]) => [
    { type: 'chapter' as const, key: `chapter ${chapter}`, chapter, indicators: own },
    ...(folded.has(chapter)
      ? []
      : partsUnderWholes(own).map((line) => ({ type: 'indicator' as const, key: line.indicator.id, ...line })))
  ])
}

export function checkState(indicators: readonly Indicator[], chosen: ReadonlySet<string>): 'all' | 'some' | 'none' {
  const count = indicators.filter(({ id }) => chosen.has(id)).length
  if (count === 0) return 'none'
  return count === indicators.length ? 'all' : 'some'
}

/** The choice after checks were set or taken: in the order of the catalogue; all of them are `null`, now and later. */
export function toggleChecked(
  indicators: readonly Indicator[],
  chosen: ReadonlySet<string>,
  which: readonly string[],
  checked: boolean
): string[] | null {
  const touched = new Set(which)
  const next = indicators.map(({ id }) => id).filter((id) => (touched.has(id) ? checked : chosen.has(id)))
  return next.length === indicators.length ? null : next
}
