import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { DeskError } from '#contract/error.ts'
import { openBroughtDesk } from '../files/brought-desk.ts'
import { deskFile, withDeskExtension } from '../files/desk-name.ts'
import type { HandlersOf } from '../handler.ts'
import { openDemo } from '../import/open-demo.ts'
import { expectRegion } from '../regions/desk-regions.ts'
import { deskState } from '../session/desk-state.ts'
import { turnBecauseOf, turnTo } from '../session/work.ts'
import { deskFailure } from '../store/file/sqlite-failure.ts'
import { readSetting, writeSetting } from '../store/settings.ts'

export const deskHandlers: HandlersOf<'desk'> = {
  'desk.state': (session) => deskState(session),

  'desk.create': (session, { name, place }) => {
    const path =
      place === null ? deskFile(session.options.desks, name) : withDeskExtension(session.admitted.file(place).path)
    if (existsSync(path)) throw new DeskError('desk-exists', { file: basename(path) })
    session.openDesk(path, { create: true })
    return deskState(session)
  },

  'desk.open': (session, { file }) => {
    const { path, name, isPassing } = session.admitted.file(file)
    const brought = isPassing ? openBroughtDesk(session, path, name) : null
    if (!isPassing) session.openDesk(path, { create: false })
    return { ...deskState(session), brought }
  },

  'desk.openRecent': (session, { id }) => {
    session.openDesk(session.recent.find(id).path, { create: false })
    return deskState(session)
  },

  'desk.openDemo': async (session, _input, context) => {
    const kept = await openDemo(session, context)
    return { ...deskState(session), kept }
  },

  'desk.copy': async (session, _input, context) => {
    const { store } = session
    try {
      const path = session.artifacts.place()
      await store.db.backup(path, {
        progress: ({ totalPages, remainingPages }) => {
          if (context.signal.aborted) throw new DeskError('cancelled')
          context.progress('copy', totalPages - remainingPages, totalPages)
          return pagesAtOnce
        }
      })
      return session.artifacts.keep(path, basename(store.path), 'application/vnd.tongbi.desk')
    } catch (error) {
      throw deskFailure(error, basename(store.path))
    }
  },

  'desk.setWork': (session, { because, ...work }) => {
    const { store } = session
    if (work.region !== null) expectRegion(store, session.resources, work.region)
    if (because === undefined) turnTo(store, work)
    else turnBecauseOf(store, because, work)
    session.changed('work')
    return deskState(session)
  },

  'desk.view': ({ store }, { screen }) => ({ view: readSetting(store, `view ${screen}`) }),

  'desk.rememberView': ({ store }, { screen, view }) => {
    writeSetting(store, `view ${screen}`, view)
    return {}
  }
}

/** Enough to be quick, few enough for other calls to come between. */
const pagesAtOnce = 2000
