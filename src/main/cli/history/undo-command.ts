import type { Language } from '#core/language.ts'
import { deskPath } from '../terminal/chosen.ts'
import { type Command, type ExitStatus, type Invocation, WrongUse } from '../terminal/command.ts'
import { withDesk } from '../terminal/terminal-desk.ts'
import { changeName } from './change-words.ts'

const options = { desk: { type: 'string' }, together: { type: 'boolean' }, json: { type: 'boolean' } } as const

export const undoCommand: Command = {
  name: 'undo',
  options,
  summary: { 'zh-CN': '撤销一次改动', 'en-US': 'Undo a change' },
  help: {
    'zh-CN': `用法：tongbi undo --desk 数据库 [编号] [--together] [--json]

撤销历史中的一次导入、编辑或其他改动；没有编号时撤销最近一次仍然有效的。撤销本身也记入历史，
什么都不会删除，随时可以用 tongbi redo 恢复。

  --together   以它为基础的改动（例如对它所建指标的编辑）也一并撤销，最新的在前；不写时拒绝并逐项列出
`,
    'en-US': `Usage: tongbi undo --desk DESK [ID] [--together] [--json]

Undoes an import, an edit or any other change of the history; without an ID the latest that stands. The undo is
itself a change: nothing is deleted, and tongbi redo brings it back.

  --together   undoes what rests on it too (an edit of an indicator that it made), newest first; without it
               that is refused, each named
`
  },
  run: (invocation) => perform(invocation, 'undo')
}

export const redoCommand: Command = {
  name: 'redo',
  options,
  summary: { 'zh-CN': '恢复撤销了的改动', 'en-US': 'Bring an undone change back' },
  help: {
    'zh-CN': `用法：tongbi redo --desk 数据库 [编号] [--together] [--json]

恢复一次撤销了的改动；没有编号时恢复最近撤销的，连同与它一并撤销的。

  --together   它所依据的、也已撤销的改动一并恢复
`,
    'en-US': `Usage: tongbi redo --desk DESK [ID] [--together] [--json]

Brings back a change that was undone; without an ID the one undone last, and all
that was undone together with it.

  --together   brings back what it rests on too, where that was undone
`
  },
  run: (invocation) => perform(invocation, 'redo')
}

async function perform(
  { terminal, language, values, words, program }: Invocation,
  what: 'undo' | 'redo'
): Promise<ExitStatus> {
  const change = changeNumber(words)
  await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
    const [newest] = (await desk.call('history.changes', { offset: 0, limit: 1 })).changes
    const made = await desk.call(`history.${what}`, { change, together: values['together'] === true })
    if (values['json']) {
      terminal.printJson(made)
      return
    }
    // What was undone together is told together.
    const { changes } = await desk.call('history.changes', { offset: 0, limit: 500 })
    for (const act of changes.filter(({ id }) => id > (newest?.id ?? 0)).toReversed()) {
      const subject = changes.find(({ id }) => id === act.of) ?? act
      terminal.print(`${done[language][act.kind === 'undo' ? 'undo' : 'redo']}${changeName(subject, language)}`)
    }
  })
  return 0
}

const done: Readonly<Record<Language, Readonly<Record<'undo' | 'redo', string>>>> = {
  'zh-CN': { undo: '已撤销 ', redo: '已恢复 ' },
  'en-US': { undo: 'Undone: ', redo: 'Brought back: ' }
}

function changeNumber(words: readonly string[]): number | null {
  const [word, ...others] = words
  if (word === undefined) return null
  const number = /^#?(\d{1,9})$/.exec(word)?.[1]
  if (number === undefined || others.length > 0) {
    throw new WrongUse('请写一次改动的编号，例如 12', 'name one change by its number, such as 12')
  }
  return Number(number)
}
