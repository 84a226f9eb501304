import type { z } from 'zod'
import type { Indicator as IndicatorSchema } from '#contract/figure.ts'
import { isFoundBy } from '../../ui/find-by-name.ts'

export type Indicator = z.output<typeof IndicatorSchema>

/** What the catalogue shows, line by line. */
export type CatalogueLine =
  | { readonly kind: 'chapter'; readonly chapter: string; readonly count: number; readonly isFolded: boolean }
  | { readonly kind: 'indicator'; readonly indicator: Indicator; readonly depth: number }

/** Chapters in their order, in each its indicators in theirs, parts under their whole. A search opens every chapter. */
export function catalogueLines(
  catalogue: { readonly chapters: readonly string[]; readonly indicators: readonly Indicator[] },
  choice: { readonly query: string; readonly withFigures: boolean; readonly folded: ReadonlySet<string> }
): readonly CatalogueLine[] {
  const isSearch = choice.query.trim() !== ''
  const found = catalogue.indicators.filter(
    (indicator) => (!choice.withFigures || indicator.figures > 0) && isFoundBy(choice.query, indicator)
  )
  const chapters = [...new Set([...catalogue.chapters, ...found.map(({ chapter }) => chapter)])]
  return chapters.flatMap((chapter) => {
    const own = inOrder(found.filter((indicator) => indicator.chapter === chapter))
    if (own.length === 0) return []
    const isFolded = !isSearch && choice.folded.has(chapter)
    const head: CatalogueLine = { kind: 'chapter', chapter, count: own.length, isFolded }
    return isFolded ? [head] : [head, ...own]
  })
}

function inOrder(indicators: readonly Indicator[]): readonly (CatalogueLine & { kind: 'indicator' })[] {
  const ids = new Set(indicators.map(({ id }) => id))
  const children = new Map<string | null, Indicator[]>()
  for (const indicator of indicators) {
    // A part whose whole is not shown stands by itself.
    const parent = indicator.parent !== null && ids.has(indicator.parent) ? indicator.parent : null
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [indicator])
    else siblings.push(indicator)
  }
  const under = (parent: string | null, depth: number, above: ReadonlySet<string>): CatalogueLine[] =>
    (children.get(parent) ?? [])
      .toSorted((one, other) => one.order - other.order)
      // A parent that leads back to itself ends here rather than never.
      .filter(({ id }) => !above.has(id))
      .flatMap((indicator) => [
        { kind: 'indicator' as const, indicator, depth },
        ...under(indicator.id, depth + 1, new Set([...above, indicator.id]))
      ])
  return under(null, 0, new Set()).filter((line) => line.kind === 'indicator')
}
