import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonTable } from '#contract/calls/compare-calls.ts'
import {
  type ChartRow,
  type ChartSource,
  type ChartTarget,
  periodsAlike,
  withWhatIsThere
} from '#core/chart/chart-source.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { useIndicatorName } from '../../ui/indicator-name.ts'
import { useTargetWords } from '../targets/target-words.ts'
import type { ChartSelection } from './chart-selection.ts'

/** The selected rows of the table as a chart takes them, with the targets of a row that stands alone. */
export function useChartSource(
  table: ComparisonTable,
  selection: ChartSelection | null,
  measure: 'value' | 'growth'
): ChartSource | null {
  const nameOf = useIndicatorName()
  const only = selection?.rows.length === 1 ? selection.rows[0] : undefined
  const targets = useTargets(only)
  const regions = useMemo(() => new Map(table.regions.map((region) => [region.code, region])), [table])
  const above = useAncestors()
  const byKey = useMemo(() => new Map(table.rows.map((row) => [`${row.region} ${row.indicator.id}`, row])), [table])
  return useMemo(() => {
    if (selection === null) return null
    const rows = selection.rows.flatMap(({ region, indicator }): ChartRow[] => {
      const row = byKey.get(`${region} ${indicator}`)
      if (row === undefined) return []
      const known = { ...row.indicator, name: nameOf(row.indicator), above: above(row.indicator) }
      const { name, parts, within } = regions.get(region) ?? { name: region, parts: null, within: [] }
      return [
        { region, regionName: name, regionParts: parts, regionsAbove: within, indicator: known, cells: row.cells }
      ]
    })
    if (rows.length === 0) return null
    return withWhatIsThere({ rows, periods: periodsAlike(selection.periods, null), measure, targets })
  }, [regions, byKey, selection, measure, targets, nameOf, above])
}

/** The indicators that one is part of, from the nearest up. */
function useAncestors(): (indicator: { readonly id: string; readonly parent: string | null }) => readonly string[] {
  const { data } = useDesk('catalogue.indicators', {})
  const parents = useMemo(() => new Map(data?.indicators.map(({ id, parent }) => [id, parent])), [data])
  return useCallback(
    (indicator) => {
      const found = new Set<string>()
      for (let next = indicator.parent; next !== null && !found.has(next); next = parents.get(next) ?? null) {
        found.add(next)
      }
      return [...found]
    },
    [parents]
  )
}

function useTargets(row: { readonly region: string; readonly indicator: string } | undefined): readonly ChartTarget[] {
  const { t } = useTranslation('chart')
  const targetWords = useTargetWords()
  const answer = useDesk('targets.ofIndicator', row ?? { region: '-', indicator: '-' }, { enabled: row !== undefined })
  return useMemo(
    () =>
      (answer.data ?? []).map((one) => ({
        region: one.target.region,
        indicator: one.target.indicator,
        year: one.target.year,
        kind: one.target.kind,
        level: one.level,
        value: Number(one.target.value),
        label: t('target', { words: targetWords(one) })
      })),
    [answer.data, t, targetWords]
  )
}
