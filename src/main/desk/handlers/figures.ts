import { namesOfPeriod, plainPeriod } from '#core/period/months-name.ts'
import { checkTyped } from '../figures/check-typed.ts'
import { setFigures } from '../figures/set-figures.ts'
import type { HandlersOf } from '../handler.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { readFigures } from '../store/figures.ts'

export const figureHandlers: HandlersOf<'figures'> = {
  // Each figure by the name that its period was asked for by: 2023M01-06 stands as 2023H1.
  'figures.read': ({ store }, { regions, indicators, measure, periods }) => {
    const asked = new Map(periods.map((period) => [plainPeriod(period), period]))
    return readFigures(store, {
      regions,
      indicators: indicators.map((id) => survivorOf(store, id)),
      measures: measure === 'level' ? ['level', 'rank'] : [measure],
      periods: [...new Set(periods.flatMap(namesOfPeriod))]
    }).map((figure) => ({ ...figure, period: asked.get(plainPeriod(figure.period)) ?? figure.period }))
  },

  'figures.check': (session, { entries, stage }) => checkTyped(session, entries, stage).map(({ checked }) => checked),

  'figures.set': (session, given) => {
    const done = setFigures(session, given)
    if (done.change !== null) session.changed('figures', 'history', 'desk')
    return done
  }
}
