import type { NameDecision } from '#contract/calls/import/import-outcome.ts'
import type { RegionAnswer } from '#contract/calls/import/import-regions.ts'
import { localTime } from '#contract/wording/local-time.ts'
import type { Language } from '#core/language.ts'
import { deskPath } from '../terminal/chosen.ts'
import { type Command, WrongUse } from '../terminal/command.ts'
import { type TerminalDesk, withDesk } from '../terminal/terminal-desk.ts'
import { textTable } from '../terminal/text-table.ts'

export const namesCommand: Command = {
  name: 'names',
  options: { desk: { type: 'string' }, regions: { type: 'boolean' }, json: { type: 'boolean' } },
  summary: {
    'zh-CN': '列出记住的指标名称和地区，或收回其中一个',
    'en-US': 'List what was decided about names and regions, or take one back'
  },
  help: {
    'zh-CN': `用法：tongbi names --desk 数据库 [--regions] [--json]
      tongbi names forget 编号… --desk 数据库 [--json]

列出导入时对报表中指标名称所作的决定：哪个部门、哪种表，认作哪个指标或不要。forget 收回，作为可撤销的改动；
编号可只写开头几位。

  --regions   列出导入时对地区的回答：看来属于别处的表属于哪里，名单中没有的地区作为哪个地区
`,
    'en-US': `Usage: tongbi names --desk DESK [--regions] [--json]
       tongbi names forget ID… --desk DESK [--json]

What was decided about the names of returns when they were imported: of which department and form, which indicator each
means or that it is left out. forget takes decisions back, each as a change that can be undone; the beginning of an ID
is enough.

  --regions   what was answered about regions: which one tables are of that seemed to be another's, and which one a
              name means that no list knows
`
  },
  async run({ terminal, language, values, words, program }) {
    const [act, ...ids] = words
    if (act !== undefined && (act !== 'forget' || ids.length === 0))
      throw new WrongUse('请写 tongbi names 或 tongbi names forget 编号…', 'write: names, or names forget ID…')
    const path = deskPath(values)
    const isOfRegions = values['regions'] === true
    if (act === undefined) {
      const { list, lines } = await withDesk({ program, path, create: false }, async (desk) => {
        if (isOfRegions) {
          const answers = await desk.call('import.regionAnswers', {})
          return { list: answers, lines: answers.map((one) => regionLine(one, language)) }
        }
        const names = await desk.call('import.nameDecisions', {})
        return { list: names, lines: names.map((one) => nameLine(one, language)) }
      })
      if (values['json']) terminal.printJson(list)
      else terminal.print(lines.length === 0 ? nothingKept(isOfRegions, language) : textTable(lines))
      return 0
    }
    const done = await withDesk({ program, path, create: false }, async (desk) => {
      const kept = await keptDecisions(desk)
      // All are found before the first is taken back.
      const meant = ids.map((id) => theOne(kept, id))
      const taken = []
      for (const { id, path, withdraw } of meant) taken.push({ change: await withdraw(), id, path })
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

/** Whatever can be taken back, by its id. */
interface Kept {
  readonly id: string
  readonly path: readonly string[]
  readonly withdraw: () => Promise<number>
}

async function keptDecisions(desk: TerminalDesk): Promise<Kept[]> {
  const names = await desk.call('import.nameDecisions', {})
  const regions = await desk.call('import.regionAnswers', {})
  return [
    ...names.map(({ id, path }) => ({
      ...{ id, path },
      withdraw: async () => (await desk.call('import.withdrawNameDecision', { id })).change
    })),
    ...regions.map(({ id, said, regionName }) => ({
      ...{ id, path: [said, regionName] },
      withdraw: async () => (await desk.call('import.withdrawRegionAnswer', { id })).change
    }))
  ]
}

function theOne(kept: readonly Kept[], id: string): Kept {
  const found = kept.filter((one) => one.id.startsWith(id))
  const [only] = found
  if (only === undefined || found.length > 1) {
    throw found.length > 1
      ? new WrongUse(`“${id}”开头的有 ${found.length} 个`, `${found.length} begin with “${id}”`)
      : new WrongUse(`没有编号为“${id}”的`, `There is none of the id “${id}”`)
  }
  return only
}

function nothingKept(isOfRegions: boolean, language: Language): string {
  if (isOfRegions) return language === 'zh-CN' ? '没有记住的地区。' : 'Nothing was answered about regions.'
  return language === 'zh-CN' ? '没有记住的名称。' : 'Nothing was decided about names.'
}

function nameLine(
  { id, path, unit, indicatorName, department, sheet, at }: NameDecision,
  language: Language
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

function regionLine(
  { id, about, said, regionName, department, file, sheet, at }: RegionAnswer,
  language: Language
): string[] {
  const words =
    language === 'zh-CN'
      ? { table: `看来属于${said}的表`, name: `名称“${said}”` }
      : { table: `tables that seem to be of ${said}`, name: `the name ${said}` }
  return [
    id.slice(0, 9),
    words[about],
    `→ ${regionName}`,
    department ?? '',
    [file, sheet].filter((part) => part !== null).join(' · '),
    localTime(at)
  ]
}
