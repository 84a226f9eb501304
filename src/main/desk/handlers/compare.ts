import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import { withDerivedIndicators } from '../catalogue/derived-indicators.ts'
import { compareTable } from '../comparison/compare-table.ts'
import { disputesOf } from '../comparison/disputes-of.ts'
import { explainFigure } from '../comparison/explain-figure.ts'
import { exportComparison } from '../comparison/export-comparison.ts'
import { rankingChoice } from '../comparison/ranking-choice.ts'
import { symbolStyle } from '../comparison/symbol-style.ts'
import type { HandlersOf } from '../handler.ts'
import { findRegion, inListOrder } from '../regions/desk-regions.ts'
import { figuresOfRegions, withParts } from '../regions/region-sums.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { periodText } from '../store/claims/claim-codes.ts'
import { figuresByIndicator, figuresByPeriod } from '../store/claims/tally.ts'
import { readFigures } from '../store/figures.ts'
import { regionsAhead } from '../store/kept-regions.ts'
import { indicatorsOfRegion } from '../store/observed-columns.ts'
import { writeSetting } from '../store/settings.ts'
import type { Store } from '../store/store.ts'

export const compareHandlers: HandlersOf<'compare'> = {
  'compare.scope': (session, { region }) => {
    const { store } = session
    const regions = [...figuresOfRegions(store)].filter(([, figures]) => figures > 0)
    const within = region === null ? [null] : withParts(store, region)
    return {
      regions: inListOrder(
        regions.map(([code, figures]) => {
          const unknown = { name: code, level: 'own' as const, parent: null }
          const { name, level, parent } = findRegion(store, session.resources, code) ?? unknown
          return { code, name, level, parent, figures }
        })
      ).map(({ code, name, figures }) => ({ code, name, figures })),
      periods: periodsOf(store, within),
      indicators: withDerivedIndicators(
        store,
        region === null
          ? withFigures(store)
          : withParts(store, region).flatMap((code) => indicatorsOfRegion(store, code))
      )
    }
  },

  'compare.ranking': (session, asked) => rankingChoice(session, asked),

  'compare.table': (session, choice): ComparisonTable => {
    const table = compareTable(session, choice)
    const [region, ...others] = choice.regions
    const isOne = region !== undefined && others.length === 0
    session.idle.work(isOne && choice.asOf === null ? regionsAhead(session.store, region) : null)
    return table
  },

  'compare.disputes': (session, choice) => disputesOf(session, choice),

  'compare.explain': (session, asked) => explainFigure(session, asked),

  'compare.export': (session, choice, context) => exportComparison(session, choice, context),

  'compare.symbols': ({ store }) => ({ style: symbolStyle(store) }),

  'compare.setSymbols': (session, { style }) => {
    writeSetting(session.store, 'symbols', style)
    session.changed('symbols')
    return {}
  },

  'compare.figures': (session, { region, indicators, measures, from, to, limit }) =>
    readFigures(session.store, {
      regions: region === null ? null : [region],
      indicators: indicators?.map((id) => survivorOf(session.store, id)) ?? null,
      measures,
      periods: null,
      years: { from, to },
      limit
    })
}

function withFigures(store: Store): string[] {
  return [...figuresByIndicator(store, null)].flatMap(([id, figures]) => (figures > 0 ? [id] : []))
}

/** Periods with figures of any of the regions (null: of all), oldest first. */
function periodsOf(store: Store, regions: readonly (string | null)[]): { period: string; figures: number }[] {
  const counts = new Map<number, number>()
  for (const region of regions)
    for (const [number, figures] of figuresByPeriod(store, region))
      counts.set(number, (counts.get(number) ?? 0) + figures)
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([number, figures]) => ({ period: periodText(number), figures }))
}
