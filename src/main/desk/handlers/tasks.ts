import type { HandlersOf } from '../handler.ts'
import { bringTasks, saveTask, taskRows, withdrawTask } from '../targets/key-tasks.ts'

export const taskHandlers: HandlersOf<'tasks'> = {
  'tasks.list': ({ store }, { region }) => taskRows(store, region),

  'tasks.save': (session, { task }) => {
    const saved = saveTask(session.store, task, session.options.author)
    session.changed('targets', 'history', 'desk')
    return saved
  },

  'tasks.bringExample': (session) => {
    const report = { about: '2024 利川市政府工作报告', tasks: session.resources.starterTasks() }
    const change = bringTasks(session.store, report, session.options.author)
    session.changed('targets', 'history', 'desk')
    return { change }
  },

  'tasks.withdraw': (session, { id }) => {
    const change = withdrawTask(session.store, id, session.options.author)
    session.changed('targets', 'history', 'desk')
    return { change }
  }
}
