import type { NameDecision } from '#contract/calls/import-outcome.ts'
import type { WordingLanguage } from '#contract/wording/errors.ts'
import { localTime } from '#contract/wording/local-time.ts'
import { deskPath } from '../terminal/chosen.ts'
import { type Command, WrongUse } from '../terminal/command.ts'
import { withDesk } from '../terminal/terminal-desk.ts'
import { textTable } from '../terminal/text-table.ts'

export const namesCommand: Command = {
  name: 'names',
  options: { desk: { type: 'string' }, json: { type: 'boolean' } },
  summary: {
    'zh-CN': '列出记住的指标名称，或收回其中一个',
    'en-US': 'List what was decided about names, or take one back'
  },
  help: {
    'zh-CN': `用法：tongbi names --desk 数据库 [--json]
      tongbi names forget 编号… --desk 数据库 [--json]

列出导入时对报表中指标名称所作的决定：哪个部门、哪种表，认作哪个指标或不要。forget 收回，作为可撤销的改动；
编号可只写开头几位。
`,
    'en-US': `Usage: tongbi names --desk DESK [--json]
       tongbi names forget ID… --desk DESK [--json]

What was decided about the names of returns when they were imported: of which department and form, which indicator each
means or that it is left out. forget takes decisions back, each as a change that can be undone; the beginning of an ID
is enough.
`
  },
  async run({ terminal, language, values, words, program }) {
    const [act, ...ids] = words
    if (act !== undefined && (act !== 'forget' || ids.length === 0))
      throw new WrongUse('请写 tongbi names 或 tongbi names forget 编号…', 'write: names, or names forget ID…')
    const path = deskPath(values)
    if (act === undefined) {
      const kept = await withDesk({ program, path, create: false }, (desk) => desk.call('import.nameDecisions', {}))
      if (values['json']) terminal.printJson(kept)
      else if (kept.length > 0) terminal.print(textTable(kept.map((one) => lineOf(one, language))))
      else terminal.print(language === 'zh-CN' ? '没有记住的名称。' : 'Nothing was decided about names.')
      return 0
    }
    const done = await withDesk({ program, path, create: false }, async (desk) => {
      const kept = await desk.call('import.nameDecisions', {})
      // All are found before the first is taken back.
      const meant = ids.map((id) => theOne(kept, id))
      const taken = []
      for (const { id, path } of meant) {
        const { change } = await desk.call('import.withdrawNameDecision', { id })
        taken.push({ change, id, path })
      }
      return taken
    })
    if (values['json']) terminal.printJson(done)
    else {
      const word = language === 'zh-CN' ? '已收回' : 'Taken back:'
      terminal.print(done.map(({ change, path }) => `${word} ${path.join(' › ')} (#${change})`).join('\n'))
    }
    return 0
  }
}

function theOne(kept: readonly NameDecision[], id: string): NameDecision {
  const found = kept.filter((one) => one.id.startsWith(id))
  const [only] = found
  if (only === undefined || found.length > 1) {
    throw found.length > 1
      ? new WrongUse(`“${id}”开头的有 ${found.length} 个`, `${found.length} begin with “${id}”`)
      : new WrongUse(`没有编号为“${id}”的`, `There is none of the id “${id}”`)
  }
  return only
}

function lineOf(
  { id, path, unit, indicatorName, department, sheet, at }: NameDecision,
  language: WordingLanguage
): string[] {
  const leftOut = language === 'zh-CN' ? '不要' : 'left out'
  return [
    id.slice(0, 8),
    `${path.join(' › ')}${unit === null ? '' : ` (${unit})`}`,
    `→ ${indicatorName ?? leftOut}`,
    department ?? '',
    sheet,
    localTime(at)
  ]
}
