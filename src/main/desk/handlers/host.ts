import { join } from 'node:path'
import { deskFile, withDeskExtension } from '../files/desk-name.ts'
import type { HandlersOf } from '../handler.ts'
import { deskState } from '../session/desk-state.ts'

export const hostHandlers: HandlersOf<'host'> = {
  'host.admit': (session, { files }) =>
    files.map(({ path, name, isPassing = false }) => session.admitted.admit(path, name, isPassing)),

  'host.artifact': (session, { id }) => session.artifacts.find(id),

  'host.openDesk': (session, { path, create, isPassing = false }) => {
    session.openDesk(create ? withDeskExtension(path) : path, { create, isPassing })
    return deskState(session)
  },

  'host.openLastDesk': (session) => {
    if (session.open !== null) return deskState(session)
    const [last] = session.recent.list()
    session.openDesk(last?.path ?? deskFile(join(session.options.desks), firstDeskName), { create: last === undefined })
    return deskState(session)
  }
}

/** The desk of a first start, which nobody has named yet. */
const firstDeskName = '我的数据'
