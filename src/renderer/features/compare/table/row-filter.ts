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
 * the member or chapter they stand under; `changedOnly`: of them those that differ from the snapshot. null: all.
 */
export function rowFilter(
  layout: CubeLayout,
  { rows, others }: NamedRows & { readonly others: readonly OtherNames[] },
  query: string,
  changedOnly: boolean
): ((row: LayoutRow, at: number) => boolean) | null {
  if (query === '' && !changedOnly) return null
  const sounds = new Map(rows.map(({ indicator }) => [indicator.id, indicator.pinyin]))
  const otherNames = new Map(others.map((one) => [one.id, one]))
  const differences = layout.columns.flatMap(({ measure }, at) => (measure === 'difference' ? [at] : []))
  const found: boolean[] = []
  for (const [at, row] of layout.rows.entries()) {
    const indicator = row.kind === 'figures' ? layout.cube.indicators[row.place.indicators] : undefined
    const name = layout.cellAt(at, 0).text
    const id = indicator?.id ?? ''
    const { aliases = [], aliasPinyin = [] } = otherNames.get(id) ?? {}
    const thing = { name, nameEn: indicator?.nameEn ?? null, pinyin: sounds.get(id) ?? '', aliases, aliasPinyin }
    const isUnderFound = layout.rows[row.parent]?.kind === 'group' && found[row.parent] === true
    found[at] = query === '' || isFoundBy(query, thing) || isUnderFound
  }
  const isChanged = (at: number): boolean =>
    !changedOnly ||
    differences.some((column) => {
      const cell = layout.cellAt(at, column)
      return cell.type === 'number' ? cell.value !== 0 : cell.type === 'sign' && cell.reason !== 'no-current'
    })
  return (_, at) => found[at] === true && isChanged(at)
}
