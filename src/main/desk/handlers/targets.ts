import { DeskError } from '#contract/error.ts'
import { decimalParts, decimalText } from '#core/quantity/decimal.ts'
import { expectIndicator } from '../catalogue/desk-indicators.ts'
import type { HandlersOf } from '../handler.ts'
import { expectRegion } from '../regions/desk-regions.ts'
import { addChange } from '../store/changes/changes.ts'
import { addEdition } from '../store/changes/editions.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { aboutTarget } from '../targets/about-target.ts'
import { deskTargets, nextTargetId } from '../targets/desk-targets.ts'
import { exportTargets } from '../targets/export-targets.ts'
import { targetBoards } from '../targets/target-boards.ts'
import { targetRows, targetsOfYear } from '../targets/target-rows.ts'
import { targetSpread } from '../targets/target-spread.ts'

export const targetHandlers: HandlersOf<'targets'> = {
  'targets.board': (session, { region, year }) => targetsOfYear(session, region, year),

  'targets.save': (session, { target: edit }) => {
    const { store } = session
    expectRegion(store, session.resources, edit.region)
    const indicator = expectIndicator(store, edit.indicator)
    const parts = decimalParts(edit.value.trim())
    if (parts === null) throw new DeskError('target-unreadable', {}, { text: edit.value })
    if (edit.id !== null && !deskTargets(store).some(({ id }) => id === edit.id)) {
      throw new DeskError('unknown-target', {}, { id: edit.id })
    }
    const target = store.write(() => {
      const saved = { ...edit, indicator: indicator.id, id: edit.id ?? nextTargetId(store), value: decimalText(parts) }
      const about = aboutTarget(session, saved)
      const change = addChange(store, { kind: 'target', about, author: session.options.author, figures: 1 })
      addEdition(store, 'target', String(saved.id), change, saved)
      return saved
    })
    session.changed('targets', 'history', 'desk')
    return target
  },

  'targets.withdraw': (session, { id }) => {
    const { store } = session
    const target = deskTargets(store).find((one) => one.id === id)
    if (target === undefined) throw new DeskError('unknown-target', {}, { id })
    const change = store.write(() => {
      const about = aboutTarget(session, target)
      const made = addChange(store, { kind: 'target', about, author: session.options.author, figures: 1 })
      addEdition(store, 'target', String(id), made, null)
      return made
    })
    session.changed('targets', 'history', 'desk')
    return { change }
  },

  'targets.export': (session, choice) => exportTargets(session, choice),

  'targets.spread': (session, { change }) => targetSpread(session, change),

  'targets.boards': (session) => targetBoards(session),

  'targets.ofIndicator': (session, { region, indicator }) =>
    targetRows(
      session,
      deskTargets(session.store)
        .filter((target) => target.region === region && target.indicator === survivorOf(session.store, indicator))
        .sort((a, b) => a.year - b.year)
    )
}
