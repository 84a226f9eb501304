import type { ComparisonTable } from '#contract/calls/compare-calls.ts'
import { withDerivedIndicators } from '../catalogue/derived-indicators.ts'
import { regionName } from '../catalogue/desk-regions.ts'
import { compareTable } from '../comparison/compare-table.ts'
import { explainFigure } from '../comparison/explain-figure.ts'
import { exportComparison } from '../comparison/export-comparison.ts'
import { rankingChoice } from '../comparison/ranking-choice.ts'
import { symbolStyle } from '../comparison/symbol-style.ts'
import type { HandlersOf } from '../handler.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { periodText } from '../store/claims/claim-codes.ts'
import { figuresByIndicator, figuresByPeriod, figuresByRegion } from '../store/claims/tally.ts'
import { readFigures } from '../store/figures.ts'
import { writeSetting } from '../store/settings.ts'

export const compareHandlers: HandlersOf<'compare'> = {
  'compare.scope': (session, { region }) => {
    const { store } = session
    const regions = [...figuresByRegion(store)].filter(([, figures]) => figures > 0)
    return {
      regions: regions
        .map(([code, figures]) => ({ code, name: regionName(store, session.resources, code), figures }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
      periods: figuresByPeriod(store, region).map(([number, figures]) => ({ period: periodText(number), figures })),
      indicators: withDerivedIndicators(
        store,
        [...figuresByIndicator(store, region)].filter(([, figures]) => figures > 0).map(([id]) => id)
      )
    }
  },

  'compare.ranking': (session, asked) => rankingChoice(session, asked),

  'compare.table': (session, choice): ComparisonTable => compareTable(session, choice),

  'compare.explain': (session, asked) => explainFigure(session, asked),

  'compare.export': (session, choice, context) => exportComparison(session, choice, context),

  'compare.symbols': ({ store }) => ({ style: symbolStyle(store) }),

  'compare.setSymbols': (session, { style }) => {
    writeSetting(session.store, 'symbols', style)
    session.changed('desk')
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
