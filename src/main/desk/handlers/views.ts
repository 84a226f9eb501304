import type { ViewContent } from '#contract/calls/view-calls.ts'
import { withDerivedIndicators } from '../catalogue/derived-indicators.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { storeAsOf } from '../comparison/relations-of.ts'
import type { HandlersOf } from '../handler.ts'
import type { Session } from '../session/session.ts'
import { figuresByIndicator } from '../store/claims/tally.ts'
import { deskViews, expectView, keepView, withdrawView } from '../views/desk-views.ts'

export const viewHandlers: HandlersOf<'views'> = {
  'views.list': ({ store }) => [...deskViews(store)],

  'views.save': (session, { id, ...view }) => {
    const { store, options } = session
    const snapshot = id === null ? null : expectView(store, id).snapshot
    const saved = keepView(store, id, view, snapshot, options.author)
    session.changed('history')
    return saved
  },

  'views.snapshot': (session, { content, ...view }) => {
    // A snapshot is of what had figures when it was taken: what is imported later does not come into it.
    const indicators = content.indicators ?? indicatorsWithFigures(session, content)
    const frozen = { ...view, content: { ...content, indicators } }
    const saved = keepView(session.store, null, frozen, 'now', session.options.author)
    session.changed('history')
    return saved
  },

  'views.withdraw': (session, { id }) => {
    const change = withdrawView(session.store, expectView(session.store, id), session.options.author)
    session.changed('history')
    return { change }
  }
}

/** In the order of the catalogue, which is that of the rows. */
function indicatorsWithFigures(session: Session, { regions, asOf }: ViewContent): string[] {
  const store = storeAsOf(session, asOf)
  const counted = regions.flatMap((region) => [...figuresByIndicator(store, region)])
  const own = [...new Set(counted.flatMap(([id, figures]) => (figures > 0 ? [id] : [])))]
  const found = new Set(withDerivedIndicators(store, own))
  return [...deskIndicators(store).keys()].filter((id) => found.has(id))
}
