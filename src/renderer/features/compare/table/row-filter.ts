import type { Indicator } from '#contract/figure.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { LayoutRow } from '#core/layout/layout.ts'
import { isFoundBy } from '../../../ui/find-by-name.ts'

/** Of the rows of a comparison, what a name is found by beside itself. */
interface NamedRows {
  readonly rows: readonly { readonly indicator: { readonly id: string; readonly pinyin: string } }[]
}

/** What an indicator is found by beside its name. */
type OtherNames = Pick<Indicator, 'id' | 'aliases' | 'aliasPinyin'>

/**
 * Which rows a filter by name wants: those whose name it finds (in either language, by an alias or by pinyin), or that of
 * the member or chapter they stand under. null: all.
 */
export function rowFilter(
  layout: CubeLayout,
  { rows, others }: NamedRows & { readonly others: readonly OtherNames[] },
  query: string
): ((row: LayoutRow, at: number) => boolean) | null {
  if (query === '') return null
  const sounds = new Map(rows.map(({ indicator }) => [indicator.id, indicator.pinyin]))
  const otherNames = new Map(others.map((one) => [one.id, one]))
  const found: boolean[] = []
  for (const [at, row] of layout.rows.entries()) {
    const indicator = row.kind === 'figures' ? layout.cube.indicators[row.place.indicators] : undefined
    const name = layout.cellAt(at, 0).text
    const id = indicator?.id ?? ''
    const { aliases = [], aliasPinyin = [] } = otherNames.get(id) ?? {}
    const thing = { name, nameEn: indicator?.nameEn ?? null, pinyin: sounds.get(id) ?? '', aliases, aliasPinyin }
    const isUnderFound = layout.rows[row.parent]?.kind === 'group' && found[row.parent] === true
    found[at] = isFoundBy(query, thing) || isUnderFound
  }
  return (_, at) => found[at] === true
}
