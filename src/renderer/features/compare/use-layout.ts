import { useMemo } from 'react'
import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import type { TableShape } from '#contract/table-shape.ts'
import type { Dispute } from '#core/comparison/figures/dispute.ts'
import { type CubeLayout, layOutCube } from '#core/layout/lay-out-cube.ts'
import { cubeOfRows, withChapterNames } from '#core/layout/pivot/cube-of-rows.ts'
import { thenNowSince } from '#core/layout/pivot/then-and-now.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import type { Against } from './views/use-against.ts'

/** The table laid out as chosen; held against a snapshot, with the figures of then and the difference. */
export function useLayout(
  table: ComparisonTable,
  shape: TableShape,
  against: Against | null,
  {
    isChosen,
    changedOnly,
    paper
  }: {
    /** Were the indicators chosen one by one? */
    readonly isChosen: boolean
    /** Held against a snapshot, is only what is not the same any more to be seen? */
    readonly changedOnly: boolean
    /** null: on screen the cells say themselves where growth comes from and what is disputed. */
    readonly paper: { readonly disputes: readonly Dispute[] } | null
  }
): CubeLayout {
  const { language } = useAppearance()
  const catalogue = useDesk('catalogue.indicators', {})
  const symbols = useDesk('compare.symbols', {})
  const ancestors = useMemo(() => {
    // What was left out by choice does not come back as a heading; what has no figures at all does.
    const above = catalogue.data?.indicators.filter(({ figures }) => !isChosen || figures === 0)
    return new Map(above?.map((indicator) => [indicator.id, indicator]))
  }, [catalogue.data, isChosen])
  const rows = against?.rows ?? table
  const english = language === 'en-US' ? catalogue.data?.chapterNames : undefined
  const cube = useMemo(() => {
    const compared = cubeOfRows(rows, ancestors)
    return english === undefined ? compared : withChapterNames(compared, english)
  }, [rows, ancestors, english])
  const style = symbols.data?.style ?? 'common'
  return useMemo(() => {
    const show = against === null ? shape.show : thenNowSince(shape.show)
    const only = against !== null && changedOnly
    const texts = { language, symbols: style, title: null, constants: false }
    const marked = { marks: paper !== null, disputes: paper?.disputes ?? [] }
    return layOutCube(cube, { ...shape, show, changedOnly: only, ...texts, ...marked })
  }, [cube, shape, against, changedOnly, language, style, paper])
}
