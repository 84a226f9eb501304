import type { HandlersOf } from '../handler.ts'
import { expectChange, findChange, listChanges, redoChange, undoChange } from '../store/changes.ts'
import { readClaims } from '../store/place-claims.ts'
import { survivorOf } from '../store/transfers.ts'

export const historyHandlers: HandlersOf<'history'> = {
  'history.changes': (session, { offset, limit }) => listChanges(session.store, offset, limit),

  'history.undo': (session, { change }) => {
    const { store } = session
    const of = findChange(store, change)?.of ?? null
    // Undoing an undo lets its subject stand again.
    const done = of === null ? undoChange(store, change) : undoMark(session.store, change, of)
    session.changed('desk', 'figures', 'catalogue', 'targets', 'history')
    return done
  },

  'history.redo': (session, { change }) => {
    const done = redoChange(session.store, change)
    session.changed('desk', 'figures', 'catalogue', 'targets', 'history')
    return done
  },

  'history.ofValue': ({ store }, place) =>
    readClaims(store, { ...place, indicator: survivorOf(store, place.indicator) }).map(
      ({ figure, change, stands }) => ({
        figure,
        change: expectChange(store, change),
        stands
      })
    )
}

function undoMark(store: Parameters<typeof undoChange>[0], mark: number, of: number) {
  return expectChange(store, mark).kind === 'undo' ? redoChange(store, of) : undoChange(store, of)
}
