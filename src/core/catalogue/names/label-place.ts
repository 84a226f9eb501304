import type { CatalogueIndex, CatalogueName, MatchedIndicator } from '../catalogue-index.ts'
import { growthOfName } from './plain-name.ts'

/** What stands around a name in a return: plain names of the labels above it, outermost first, and the table's title. */
export interface LabelPlace {
  readonly above: readonly string[]
  /** Folded, without spaces; '' where there is none. */
  readonly title: string
}

/**
 * How surely a name that holds only below certain labels (地区生产总值>工业) stands there: 2 below those labels, in
 * order and with others between them; 1 where the table's title names some of them (工业企业>利润总额>国有 below
 * 利润总额 in a table on 工业企业); 0 not at all. A name that is silent about its place fits anywhere.
 */
export function placeFit(within: readonly string[], place: LabelPlace): 0 | 1 | 2 {
  let at = 0
  let isTitled = false
  for (const label of within) {
    const found = place.above.findIndex(
      (above, index) => index >= at && (above === label || growthOfName(above) === label)
    )
    if (found >= 0) at = found + 1
    else if (label.length >= 2 && saysLabel(place.title, label)) isTitled = true
    else return 0
  }
  return isTitled ? 1 : 2
}

/** 规上服务业财务状况 speaks of 规模以上服务业财务, as the plain name of that label is. */
function saysLabel(title: string, label: string): boolean {
  return title.includes(label) || title.replaceAll('规上', '规模以上').replaceAll('限上', '限额以上').includes(label)
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
