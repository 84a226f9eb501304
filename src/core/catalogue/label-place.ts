import type { CatalogueIndex, CatalogueName, MatchedIndicator } from './catalogue-index.ts'
import { growthOfName } from './plain-name.ts'

/** What stands around a name in a return: plain names of the labels above it, outermost first, and the table's title. */
export interface LabelPlace {
  readonly above: readonly string[]
  /** Folded, without spaces; '' where there is none. */
  readonly title: string
}

/**
 * How surely a name that holds only below certain labels (地区生产总值>工业) stands there: 2 below those labels,
 * 1 in a table whose title names them, 0 not at all. A name that is silent about its place fits anywhere.
 */
export function placeFit(within: readonly string[], place: LabelPlace): 0 | 1 | 2 {
  if (standsBelow(within, place.above)) return 2
  return within.every((label) => label.length >= 2 && place.title.includes(label)) ? 1 : 0
}

/** Do the labels `within` stand above, in order? Labels between them do not matter. */
function standsBelow(within: readonly string[], above: readonly string[]): boolean {
  let at = 0
  for (const label of above) {
    if (at < within.length && (label === within[at] || growthOfName(label) === within[at])) at++
  }
  return at === within.length
}

/**
 * Does a name that is silent about its place stand where it means something else? So it does below an indicator of
 * another chapter, and, where the catalogue knows the same word below other labels (小学>在校学生数), below any label
 * that is neither a heading nor the whole of which the indicator is a part.
 */
export function isForeign<I extends MatchedIndicator>(
  name: CatalogueName<I>,
  above: readonly string[],
  dependsOnPlace: boolean,
  catalogue: CatalogueIndex<I>
): boolean {
  if (name.within.length > 0) return false
  const { indicator } = name
  return above.some((label) => {
    if (isHeading(label, indicator.chapter)) return false
    const known = catalogue.byKey.get(label)?.filter((other) => other.within.length === 0) ?? []
    if (known.length === 0) return dependsOnPlace
    if (known.some((other) => other.indicator.id === indicator.id || other.indicator.id === indicator.parent))
      return false
    if (dependsOnPlace) return true
    return name.origin === 'alias' && known.every((other) => other.indicator.chapter !== indicator.chapter)
  })
}

function isHeading(label: string, chapter: string): boolean {
  return chapter.includes(label) || GENERAL_HEADING.test(label)
}

const GENERAL_HEADING = /^(?:综合|总计|合计|总量)$|(?:指标|情况|概况|方面|按.+分)$/
