import type { z } from 'zod'
import type { Indicator as IndicatorSchema } from '#contract/figure.ts'
import { isFoundBy } from '../../ui/find-by-name.ts'
import { partsUnderWholes } from '../../ui/lists/parts-under-wholes.ts'

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
    const own = found.filter((indicator) => indicator.chapter === chapter)
    if (own.length === 0) return []
    const isFolded = !isSearch && choice.folded.has(chapter)
    const head: CatalogueLine = { kind: 'chapter', chapter, count: own.length, isFolded }
    if (isFolded) return [head]
    const inOrder = own.toSorted((one, other) => one.order - other.order)
    return [head, ...partsUnderWholes(inOrder).map((line) => ({ kind: 'indicator' as const, ...line }))]
  })
}
