import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import type { CallOutput } from '#contract/calls.ts'
import {
  type ChartRow,
  type ChartSource,
  type ChartTarget,
  periodsAlike,
  withWhatIsThere
} from '#core/chart/chart-source.ts'
import { deskQuery, useDesk } from '../../app/desk/desk-query.ts'
import { useIndicatorName } from '../../ui/words/indicator-name.ts'
import { useRegionName } from '../../ui/words/region-name.ts'
import { useTargetWords } from '../targets/target-words.ts'
import type { ChartSelection } from './chart-selection.ts'

/** The selected rows of the table as a chart takes them, with their targets. */
export function useChartSource(
  table: ComparisonTable,
  selection: ChartSelection | null,
  measure: 'value' | 'growth'
): ChartSource | null {
  const nameOf = useIndicatorName()
  const regionNameOf = useRegionName()
  const targets = useTargets(selection?.rows ?? NONE)
  const regions = useMemo(() => new Map(table.regions.map((region) => [region.code, region])), [table])
  const above = useAncestors()
  const byKey = useMemo(() => new Map(table.rows.map((row) => [`${row.region} ${row.indicator.id}`, row])), [table])
  const { wholes, beside } = useWholes(selection, byKey)
  return useMemo(() => {
    if (selection === null) return null
    const drawn = ({ region, indicator }: ChartSelection['rows'][number], among: RowsByKey): ChartRow[] => {
      const row = among.get(`${region} ${indicator}`)
      if (row === undefined) return []
      const known = { ...row.indicator, name: nameOf(row.indicator), above: above(row.indicator) }
      const { name, parts, within } = regions.get(region) ?? { name: region, parts: null, within: [] }
      return [
        {
          region,
          regionName: regionNameOf(name),
          regionParts: parts,
          regionsAbove: within,
          indicator: known,
          cells: row.cells
        }
      ]
    }
    const rows = selection.rows.flatMap((one) => drawn(one, byKey))
    if (rows.length === 0) return null
    const whole = wholes.flatMap((one) => drawn(one, byKey.has(`${one.region} ${one.indicator}`) ? byKey : beside))
    return withWhatIsThere({ rows, periods: periodsAlike(selection.periods, null), measure, targets, wholes: whole })
  }, [regions, byKey, beside, wholes, selection, measure, targets, nameOf, regionNameOf, above])
}

type RowsByKey = ReadonlyMap<string, ComparisonTable['rows'][number]>

/** What several selected indicators of one region are part of; where the table does not show it, the desk is asked. */
function useWholes(
  selection: ChartSelection | null,
  byKey: RowsByKey
): { readonly wholes: ChartSelection['rows']; readonly beside: RowsByKey } {
  const wholes = useMemo(() => {
    const selected = selection?.rows ?? NONE
    const [first] = selected
    if (first === undefined || selected.length < 2 || selected.some(({ region }) => region !== first.region))
      return NONE
    const own = new Set(selected.map(({ indicator }) => indicator))
    const parents = selected.flatMap((one) => byKey.get(`${one.region} ${one.indicator}`)?.indicator.parent ?? [])
    return [...new Set(parents)].filter((id) => !own.has(id)).map((indicator) => ({ region: first.region, indicator }))
  }, [selection, byKey])
  const missing = wholes.filter(({ region, indicator }) => !byKey.has(`${region} ${indicator}`))
  const { data } = useDesk(
    'compare.table',
    {
      regions: missing.map(({ region }) => region).slice(0, 1),
      periods: [...(selection?.periods ?? [])],
      indicators: missing.map(({ indicator }) => indicator)
    },
    { enabled: missing.length > 0 }
  )
  const beside = useMemo(() => new Map(data?.rows.map((row) => [`${row.region} ${row.indicator.id}`, row])), [data])
  return { wholes, beside }
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

/** Only small charts and a row alone draw targets; of more rows than these each chart is too small for them. */
const MOST_WITH_TARGETS = 24
const NONE: ChartSelection['rows'] = []

function useTargets(rows: ChartSelection['rows']): readonly ChartTarget[] {
  const { t } = useTranslation('chart')
  const targetWords = useTargetWords()
  const asked = rows.length > MOST_WITH_TARGETS ? NONE : rows
  const answers = useQueries({
    queries: asked.map(({ region, indicator }) => deskQuery('targets.ofIndicator', { region, indicator })),
    combine: foundIn
  })
  return useMemo(
    () =>
      answers.map((one) => ({
        region: one.target.region,
        indicator: one.target.indicator,
        year: one.target.year,
        kind: one.target.kind,
        level: one.level,
        value: Number(one.target.value),
        label: t('target', { words: targetWords(one) })
      })),
    [answers, t, targetWords]
  )
}

function foundIn(
  answers: readonly { readonly data: CallOutput<'targets.ofIndicator'> | undefined }[]
): CallOutput<'targets.ofIndicator'> {
  return answers.flatMap(({ data }) => data ?? [])
}
