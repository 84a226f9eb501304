import { changeAboutText } from '#contract/wording/changes.ts'
import type { Language } from '#core/language.ts'
import { deskPath } from '../terminal/chosen.ts'
import { type Command, WrongUse } from '../terminal/command.ts'
import { type TerminalDesk, withDesk } from '../terminal/terminal-desk.ts'
import { textTable } from '../terminal/text-table.ts'

/** What a list holds: as it is for JSON, as lines for people. */
interface List {
  readonly items: readonly object[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly numeric: ReadonlySet<number>
}

const lists: Readonly<Record<string, (desk: TerminalDesk, everything: boolean, language: Language) => Promise<List>>> =
  {
    async indicators(desk, everything) {
      const { indicators } = await desk.call('catalogue.indicators', {})
      const items = everything ? indicators : indicators.filter(({ figures }) => figures > 0)
      return {
        items,
        head: ['name', 'unit', 'chapter', 'figures', 'id'],
        rows: items.map((one) => [one.name, one.unit ?? '', one.chapter, String(one.figures), one.id]),
        numeric: new Set([3])
      }
    },
    async regions(desk, everything) {
      const items = everything
        ? await desk.call('catalogue.regions', { query: '', limit: 500, withFigures: false })
        : await desk.call('catalogue.deskRegions', {})
      const names = new Map(items.map(({ code, name }) => [code, name]))
      return {
        items,
        head: ['name', 'code', 'level', 'in', 'years', 'figures', 'sum of'],
        rows: items.map((one) => [
          one.name,
          one.code,
          one.level,
          one.path.join(' '),
          one.validFrom === null && one.validTo === null ? '' : `${one.validFrom ?? ''}–${one.validTo ?? ''}`,
          String(one.figures),
          (one.sumOf ?? []).map((code) => names.get(code) ?? code).join(' + ')
        ]),
        numeric: new Set([5])
      }
    },
    async departments(desk) {
      const items = await desk.call('departments.list', {})
      return {
        items,
        head: ['name', 'also', 'indicators', 'imports', 'tasks', 'recipes'],
        rows: items.map(({ name, aliases, indicators, imports, tasks, recipes }) => [
          name,
          aliases.join('、'),
          ...[indicators, imports, tasks, recipes].map(String)
        ]),
        numeric: new Set([2, 3, 4, 5])
      }
    },
    async periods(desk) {
      const { periods } = await desk.call('compare.scope', { region: null })
      return {
        items: periods,
        head: ['period', 'figures'],
        rows: periods.map((one) => [one.period, String(one.figures)]),
        numeric: new Set([1])
      }
    },
    async imports(desk, _everything, language) {
      const items = []
      for (let offset = 0, total = 1; offset < total; offset += 500) {
        const page = await desk.call('history.changes', { offset, limit: 500 })
        total = page.total
        items.push(...page.changes.filter(({ kind }) => kind === 'import'))
      }
      return {
        items,
        head: ['change', 'at', 'figures', 'files', 'undone by'],
        rows: items.map((one) => [
          String(one.id),
          one.at,
          String(one.figures),
          changeAboutText(one.about, language),
          one.undoneBy === null ? '' : String(one.undoneBy)
        ]),
        numeric: new Set([0, 2])
      }
    }
  }

export const listCommand: Command = {
  name: 'list',
  options: { desk: { type: 'string' }, all: { type: 'boolean' }, json: { type: 'boolean' } },
  summary: {
    'zh-CN': '列出指标、地区、部门、时期或导入记录',
    'en-US': 'List indicators, regions, departments, periods or imports'
  },
  help: {
    'zh-CN': `用法：tongbi list indicators|regions|departments|periods|imports --desk 数据库 [--all] [--json]

  --all    也列出还没有数据的指标或地区（地区最多 500 个）；不加时，地区为有数据的和本库自己的
  --json   以 JSON 输出
`,
    'en-US': `Usage: tongbi list indicators|regions|departments|periods|imports --desk DESK [--all] [--json]

  --all    those without figures as well (of regions, 500 at most); else regions are those with figures and the desk's own
  --json   as JSON
`
  },
  async run({ terminal, language, values, words, program }) {
    const list = lists[words[0] ?? '']
    if (list === undefined || words.length > 1) {
      throw new WrongUse(
        '请指明要列出什么：indicators、regions、departments、periods 或 imports',
        'say what to list: indicators, regions, departments, periods or imports'
      )
    }
    const { items, head, rows, numeric } = await withDesk({ program, path: deskPath(values), create: false }, (desk) =>
      list(desk, values['all'] === true, language)
    )
    if (values['json']) terminal.printJson(items)
    else if (rows.length > 0) terminal.print(textTable([head, ...rows], numeric))
    else terminal.print(language === 'zh-CN' ? '数据库中还没有。' : 'The desk has none yet.')
    return 0
  }
}
