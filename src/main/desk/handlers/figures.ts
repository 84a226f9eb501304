import { checkTyped } from '../figures/check-typed.ts'
import { setFigures } from '../figures/set-figures.ts'
import type { HandlersOf } from '../handler.ts'
import { readFigures } from '../store/figures.ts'
import { survivorOf } from '../store/transfers.ts'

export const figureHandlers: HandlersOf<'figures'> = {
  'figures.read': ({ store }, { regions, indicators, measure, periods }) =>
    readFigures(store, {
      regions,
      indicators: indicators.map((id) => survivorOf(store, id)),
      measures: measure === 'level' ? ['level', 'rank'] : [measure],
      periods
    }),

  'figures.check': (session, { entries, stage }) => checkTyped(session, entries, stage).map(({ checked }) => checked),

  'figures.set': (session, given) => {
    const done = setFigures(session, given)
    if (done.change !== null) session.changed('figures', 'history', 'desk')
    return done
  }
}
