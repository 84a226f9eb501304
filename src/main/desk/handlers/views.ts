import type { HandlersOf } from '../handler.ts'
import { deskViews, expectView, keepView, withdrawView } from '../views/desk-views.ts'

export const viewHandlers: HandlersOf<'views'> = {
  'views.list': ({ store }) => [...deskViews(store)],

  'views.save': (session, { id, ...view }) => {
    const { store, options } = session
    const snapshot = id === null ? null : expectView(store, id).snapshot
    const saved = keepView(store, id, view, snapshot, options.author)
    session.changed('history', 'desk')
    return saved
  },

  'views.snapshot': (session, view) => {
    const saved = keepView(session.store, null, view, 'now', session.options.author)
    session.changed('history', 'desk')
    return saved
  },

  'views.withdraw': (session, { id }) => {
    const change = withdrawView(session.store, expectView(session.store, id), session.options.author)
    session.changed('history', 'desk')
    return { change }
  }
}
