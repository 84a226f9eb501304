import type { Indicator, Region } from '#contract/figure.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { LayoutRow } from '#core/layout/layout.ts'
import { NOWHERE } from '#core/layout/pivot/cube.ts'
import { isFoundBy } from '../../../ui/find-by-name.ts'

/** What the rows of a comparison are found by beside their names, and what indicators and regions are. */
interface OtherNames {
  readonly rows: readonly { readonly indicator: { readonly id: string; readonly pinyin: string } }[]
  readonly indicators: readonly Pick<Indicator, 'id' | 'aliases' | 'aliasPinyin'>[]
  readonly regions: readonly Pick<Region, 'code' | 'pinyin' | 'formerNames'>[]
}

/**
 * Which rows a filter by name wants: those whose name it finds (in either language, by an alias, a former name or by
 * pinyin), or that of the member or chapter they stand under. null: all.
 */
export function rowFilter(
  layout: CubeLayout,
  others: OtherNames,
  query: string
): ((row: LayoutRow, at: number) => boolean) | null {
  if (query === '') return null
  const sounds = new Map(others.rows.map(({ indicator }) => [indicator.id, indicator.pinyin]))
  const indicators = new Map(others.indicators.map((one) => [one.id, one]))
  const regions = new Map(others.regions.map((one) => [one.code, one]))
  const { cube } = layout
  /** Of the member that the row itself names: those that it stands under have rows of their own. */
  const otherNamesOf = ({ place, parent }: LayoutRow) => {
    const above = layout.rows[parent]?.place ?? NOWHERE
    const region = place.regions === above.regions ? undefined : cube.regions[place.regions]
    if (region !== undefined) {
      const { pinyin = '', formerNames = [] } = regions.get(region.code) ?? {}
      return { nameEn: null, pinyin, aliases: formerNames }
    }
    const indicator = place.indicators === above.indicators ? undefined : cube.indicators[place.indicators]
    const id = indicator?.id ?? ''
    const { aliases = [], aliasPinyin = [] } = indicators.get(id) ?? {}
    return { nameEn: indicator?.nameEn ?? null, pinyin: sounds.get(id) ?? '', aliases, aliasPinyin }
  }
  const found: boolean[] = []
  for (const [at, row] of layout.rows.entries()) {
    const isUnderFound = layout.rows[row.parent]?.kind === 'group' && found[row.parent] === true
    found[at] = isUnderFound || isFoundBy(query, { name: layout.cellAt(at, 0).text, ...otherNamesOf(row) })
  }
  return (_, at) => found[at] === true
}
