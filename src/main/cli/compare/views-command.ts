import type { SavedView } from '#contract/calls/view-calls.ts'
import { deskPath } from '../terminal/chosen.ts'
import { type Command, refuseWords } from '../terminal/command.ts'
import { withDesk } from '../terminal/terminal-desk.ts'
import { textTable } from '../terminal/text-table.ts'

export const viewsCommand: Command = {
  name: 'views',
  options: { desk: { type: 'string' }, json: { type: 'boolean' } },
  summary: { 'zh-CN': '列出保存的对比视图', 'en-US': 'List saved comparison views' },
  help: {
    'zh-CN': `用法：tongbi views --desk 数据库 [--json]

  --json   以 JSON 输出
`,
    'en-US': `Usage: tongbi views --desk DESK [--json]

  --json   as JSON
`
  },
  async run({ terminal, values, words, program }) {
    refuseWords(words)
    await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      const views = await desk.call('views.list', {})
      if (values['json']) terminal.printJson(views.map(viewJson))
      else if (views.length > 0) terminal.print(viewsText(views))
    })
    return 0
  }
}

function viewJson({ id, name, folder, content, snapshot, savedAt }: SavedView): object {
  const { regions, periods, indicators, basis, asOf, shape } = content
  return { id, name, folder, snapshot, savedAt, regions, periods, indicators, basis, asOf, measures: shape.show }
}

function viewsText(views: readonly SavedView[]): string {
  const head = ['folder', 'name', 'periods', 'regions', 'frozen at', 'saved at']
  const rows = views.map(({ folder, name, content, snapshot, savedAt }) => [
    folder,
    name,
    `${content.periods[0]}..${content.periods.at(-1)}`,
    String(content.regions.length),
    snapshot?.at ?? '',
    savedAt
  ])
  return textTable([head, ...rows], new Set([3]))
}
