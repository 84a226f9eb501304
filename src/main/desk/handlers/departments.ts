import { listDepartments } from '../departments/departments.ts'
import { mergeDepartments, saveDepartment, withdrawDepartment } from '../departments/edit-departments.ts'
import type { HandlersOf } from '../handler.ts'
import type { Session } from '../session/session.ts'

export const departmentHandlers: HandlersOf<'departments'> = {
  'departments.list': ({ store }) => [...listDepartments(store)],

  'departments.save': (session, edit) => told(session, saveDepartment(session.store, edit, session.options.author)),

  'departments.merge': (session, merge) =>
    told(session, mergeDepartments(session.store, merge, session.options.author)),

  'departments.withdraw': (session, { name }) =>
    told(session, withdrawDepartment(session.store, name, session.options.author))
}

/** Everything that names a department names it anew. */
function told(session: Session, change: number): { change: number } {
  session.changed('catalogue', 'figures', 'targets', 'history', 'desk')
  return { change }
}
