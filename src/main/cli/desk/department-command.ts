import type { Language } from '#core/language.ts'
import { deskPath } from '../terminal/chosen.ts'
import { type Command, WrongUse } from '../terminal/command.ts'
import { type TerminalDesk, withDesk } from '../terminal/terminal-desk.ts'

export const departmentCommand: Command = {
  name: 'department',
  options: { desk: { type: 'string' }, json: { type: 'boolean' } },
  summary: { 'zh-CN': '增加、改名、合并或移出部门', 'en-US': 'Add, rename, merge or take out departments' },
  help: {
    'zh-CN': `用法：tongbi department add 名称 [别名…] --desk 数据库 [--json]
      tongbi department rename 部门 新名称 --desk 数据库 [--json]
      tongbi department alias 部门 别名… --desk 数据库 [--json]
      tongbi department merge 部门 并入的部门 --desk 数据库 [--json]
      tongbi department withdraw 部门 --desk 数据库 [--json]

部门名单。改名和合并在各处同时生效：指标的责任部门、导入记录、记住的名称、读法、重点任务；存入的内容不改写，随时可撤销。
原名成为别名，以后写原名仍认作这个部门。tongbi list departments 列出全部。
`,
    'en-US': `Usage: tongbi department add NAME [ALIAS…] --desk DESK [--json]
       tongbi department rename DEPARTMENT NAME --desk DESK [--json]
       tongbi department alias DEPARTMENT ALIAS… --desk DESK [--json]
       tongbi department merge DEPARTMENT INTO --desk DESK [--json]
       tongbi department withdraw DEPARTMENT --desk DESK [--json]

The list of departments. A new name, or a merge, holds everywhere at once: for indicators, imports, what was decided about
names, recipes and key tasks; nothing that is stored is rewritten, and each is a change that can be undone. The old name
becomes an alias that means the department still. tongbi list departments lists all.
`
  },
  async run({ terminal, language, values, words, program }) {
    const [act, name, ...more] = words
    const perform = acts[act ?? '']
    if (perform === undefined || name === undefined || !perform.takes(more.length)) {
      throw new WrongUse(
        '请写 tongbi department add 名称、rename 部门 新名称、alias 部门 别名、merge 部门 并入的部门 或 withdraw 部门',
        'write: department add NAME, rename DEPARTMENT NAME, alias DEPARTMENT ALIAS, merge DEPARTMENT INTO, or withdraw DEPARTMENT'
      )
    }
    const done = await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      const { change } = await perform.run(desk, name, more)
      const list = await desk.call('departments.list', {})
      const meant = act === 'withdraw' ? name : (more[0] ?? name)
      return { change, department: list.find((one) => one.name === meant || one.aliases.includes(meant)) ?? null }
    })
    if (values['json']) terminal.printJson(done)
    else terminal.print(sentence(done, name, language))
    return 0
  }
}

interface Act {
  /** So many words behind the first name. */
  readonly takes: (more: number) => boolean
  readonly run: (desk: TerminalDesk, name: string, more: readonly string[]) => Promise<{ readonly change: number }>
}

const acts: Readonly<Record<string, Act>> = {
  add: {
    takes: () => true,
    run: (desk, name, aliases) => desk.call('departments.save', { former: null, name, aliases: [...aliases] })
  },
  rename: {
    takes: (more) => more === 1,
    run: (desk, former, [name = '']) => desk.call('departments.save', { former, name })
  },
  alias: {
    takes: (more) => more > 0,
    run: async (desk, named, added) => {
      const known = (await desk.call('departments.list', {})).find(
        ({ name, aliases }) => name === named || aliases.includes(named)
      )
      const aliases = [...new Set([...(known?.aliases ?? []), ...added])]
      return desk.call('departments.save', { former: named, name: known?.name ?? named, aliases })
    }
  },
  merge: {
    takes: (more) => more === 1,
    run: (desk, from, [into = '']) => desk.call('departments.merge', { from, into })
  },
  withdraw: { takes: (more) => more === 0, run: (desk, name) => desk.call('departments.withdraw', { name }) }
}

function sentence(
  {
    change,
    department
  }: { readonly change: number; readonly department: { name: string; aliases: readonly string[] } | null },
  named: string,
  language: Language
): string {
  const aliases = department === null || department.aliases.length === 0 ? '' : ` = ${department.aliases.join('、')}`
  const made = language === 'zh-CN' ? `（改动 ${change}）` : ` (change ${change})`
  return `${department?.name ?? named}${aliases}${made}`
}
