import type { Change, Undone } from '#contract/calls/history-calls.ts'
import { DeskError } from '#contract/error.ts'
import type { HandlersOf } from '../handler.ts'
import { changeEffect } from '../history/change-effect.ts'
import { changeSpread } from '../history/change-spread.ts'
import { decide } from '../history/decide.ts'
import { madeIndicators } from '../history/made-indicators.ts'
import { pendingFigures } from '../history/pending.ts'
import { twoMoments } from '../history/two-moments.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import { workOf } from '../session/work.ts'
import { expectChange, listChanges, peopleOfChanges } from '../store/changes/changes.ts'
import { groundOf, restingOn } from '../store/changes/dependence.ts'
import { changeAt, lookedBack } from '../store/changes/moment.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { lastRedoable, lastUndoable, redoChange, undoChange } from '../store/changes/undoing.ts'
import { readClaims } from '../store/claims/place-claims.ts'
import { expectDesk } from '../store/file/desk-id.ts'

export const historyHandlers: HandlersOf<'history'> = {
  'history.changes': ({ store }, { offset, limit, ...choice }) => listChanges(store, choice, { offset, limit }),

  'history.undo': (session, { change, desk, together = false }) => {
    const { store } = session
    expectDesk(store, desk)
    const id = change ?? lastUndoable(store)
    if (id === null) throw new DeskError('nothing-to-undo')
    const { kind, of } = expectChange(store, id)
    const how = { author: session.options.author, together }
    // Undoing an undo lets its subject stand again, undoing a redo takes it away.
    return turning(session, () => (kind === 'undo' ? redoChange(store, id, how) : undoChange(store, of ?? id, how)))
  },

  'history.redo': (session, { change, desk, together = false }) => {
    const { store } = session
    expectDesk(store, desk)
    const id = change ?? lastRedoable(store)
    if (id === null) throw new DeskError('nothing-to-redo')
    return turning(session, () => redoChange(store, id, { author: session.options.author, together }))
  },

  'history.change': ({ store }, { change: id }) => {
    const { present } = store
    const change = expectChange(present, id)
    if (change.of !== null) return { change, others: [], made: [] }
    const made = change.kind === 'import' ? madeIndicators(present, id) : []
    return { change, made, others: change.undoneBy === null ? restingOn(present, id) : groundOf(present, id) }
  },

  'history.lookBack': (session, { moment }) => {
    session.lookBack(moment === null ? null : changeAt(session.store.present, moment))
    tellAll(session)
    return { lookedBack: lookedBack(session.store) }
  },

  'history.ofValue': ({ store }, place) =>
    readClaims(store, { ...place, indicator: survivorOf(store, place.indicator) }).map(
      ({ figure, change, stands, isFigure, isDisputed }) => ({
        figure,
        change: expectChange(store, change),
        stands,
        isFigure,
        isDisputed
      })
    ),

  'history.effect': (session, choice, context) => changeEffect(session, choice, context),

  'history.spread': (session, { change }) => changeSpread(session, change),

  'history.twoMoments': (session, choice) => twoMoments(session, choice),

  'history.people': ({ store }) => peopleOfChanges(store.present),

  'history.pending': (session, _input, context) => pendingFigures(session, context),

  'history.decide': (session, { reason, ...pick }) => {
    const [made] = decide(session, { picks: [pick], reason })
    if (made === undefined) throw new Error('A decision makes a change')
    tellAll(session)
    return made
  },

  'history.decideMany': (session, choice) => {
    const made = decide(session, choice)
    tellAll(session)
    return made
  }
}

/** What was turned to because of a change goes and comes with it (src/main/desk/session/work.ts). */
function turning(session: Session, act: () => Change): Undone {
  const { store, resources } = session
  const before = workOf(store)
  const done = act()
  tellAll(session)
  const { region, year } = workOf(store)
  return {
    ...done,
    turnedTo: {
      region: region === null || region === before.region ? null : regionName(store, resources, region),
      year: year === before.year ? null : year
    }
  }
}

function tellAll(session: Session): void {
  session.changed('desk', 'figures', 'catalogue', 'targets', 'history')
}
