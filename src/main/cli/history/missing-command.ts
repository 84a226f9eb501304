import type { CallOutput } from '#contract/calls.ts'
import { localTime } from '#contract/wording/local-time.ts'
import type { Language } from '#core/language.ts'
import { deskPath, regionCode } from '../terminal/chosen.ts'
import { type Command, neededText, refuseWords, textOf, yearsOf } from '../terminal/command.ts'
import { type TerminalDesk, withDesk } from '../terminal/terminal-desk.ts'
import { textTable } from '../terminal/text-table.ts'

type Matrix = CallOutput<'completeness.matrix'>

export const missingCommand: Command = {
  name: 'missing',
  options: {
    desk: { type: 'string' },
    years: { type: 'string' },
    region: { type: 'string' },
    department: { type: 'string' },
    all: { type: 'boolean' },
    'by-department': { type: 'boolean' },
    json: { type: 'boolean' }
  },
  summary: { 'zh-CN': '哪些数据缺少或迟报', 'en-US': 'Which figures are missing or late' },
  help: {
    'zh-CN': `用法：tongbi missing --desk 数据库 --years 2019-2023 [--region 代码或名称] [--department 部门] [--all] [--by-department] [--json]

按指标和时期列出缺少的数据。缺：以后的年份有，这一期没有；迟：以前的年份有，这一期起没有再报。
时期按各指标以往报送的年、季、月来看；还没有结束的时期不算。

  --region          省略时为有数据的全部地区
  --department      只看一个部门（指标库中的责任部门，或最近一次报送的部门）
  --all             也列出该地区从未有过数据的指标
  --by-department   每个部门一行：指标数，应有、有、缺、迟的个数，最近一次报送
`,
    'en-US': `Usage: tongbi missing --desk DESK --years 2019-2023 [--region CODE|NAME] [--department NAME] [--all] [--by-department] [--json]

Lists the figures that are not there, by indicator and period. missing: later years have it, this period has not;
late: earlier years had it, and none has come since. Years, quarters and months are expected as each indicator
used to send them; what is not over is not counted.

  --region          without it, all regions that have figures
  --department      only of one department (responsible by the catalogue, or the last that sent figures)
  --all             indicators too that a region has no figure of at all
  --by-department   a line a department: indicators; figures expected, there, missing, late; its last return
`
  },
  async run({ terminal, language, values, words, program }) {
    refuseWords(words)
    const years = yearsOf(neededText(values, 'years'))
    const asked = { department: textOf(values, 'department') ?? null, all: values['all'] === true }
    const matrices = await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      const found: Matrix[] = []
      for (const region of await regionsOf(desk, textOf(values, 'region'))) {
        found.push(await desk.call('completeness.matrix', { region, years, ...asked }))
      }
      return found
    })
    const missing = matrices.flatMap(holesOf)
    if (values['json']) {
      terminal.printJson({
        years,
        regions: matrices.map(({ region }) => region),
        departments: matrices.flatMap(({ region, departments }) =>
          departments.map((counts) => ({ region: region.code, ...counts }))
        ),
        missing
      })
    } else if (values['by-department'] === true) {
      const asksFor = departmentRows(matrices, asked.department, language)
      terminal.print(textTable(asksFor, new Set([2, 3, 4, 5, 6])))
    } else {
      const word = language === 'zh-CN' ? { missing: '缺', late: '迟' } : { missing: 'missing', late: 'late' }
      const rows = missing.map((hole) => [
        hole.regionName,
        hole.department ?? '',
        hole.name,
        hole.period,
        word[hole.state]
      ])
      const known = new Set(matrices.flatMap(({ departments }) => departments.map(({ department }) => department)))
      if (rows.length > 0) terminal.print(textTable(rows))
      else if (asked.department !== null && !known.has(asked.department))
        terminal.print(
          language === 'zh-CN'
            ? `没有由“${asked.department}”负责的数据。部门名称见不带 --department 的输出。`
            : `No figures are those of “${asked.department}”. Without --department each line names its department.`
        )
      else terminal.print(language === 'zh-CN' ? '没有缺少的数据。' : 'Nothing is missing.')
    }
    return 0
  }
}

async function regionsOf(desk: TerminalDesk, named: string | undefined): Promise<string[]> {
  if (named !== undefined) return [await regionCode(desk, named)]
  const { regions } = await desk.call('compare.scope', { region: null })
  return regions.map(({ code }) => code)
}

/** A line a department of a region, under a line of heads. */
function departmentRows(matrices: readonly Matrix[], asked: string | null, language: Language): string[][] {
  const isChinese = language === 'zh-CN'
  const heads = isChinese
    ? ['地区', '部门', '指标', '应有', '有', '缺', '迟', '最近一次报送']
    : ['region', 'department', 'indicators', 'expected', 'there', 'missing', 'late', 'last return']
  const rows = matrices.flatMap(({ region, departments, rows: own }) =>
    departments
      .filter(({ department }) => asked === null || own.some((row) => row.department === department))
      .map(({ department, indicators, expected, there, missing, late, lastReturn }) => [
        region.name,
        department ?? (isChinese ? '未指明' : 'none'),
        ...[indicators, expected, there, missing, late].map(String),
        lastReturn === null
          ? ''
          : `#${lastReturn.change} ${localTime(lastReturn.at).slice(0, 10)} ${lastReturn.files[0]}`
      ])
  )
  return [heads, ...rows]
}

interface Hole {
  readonly region: string
  readonly regionName: string
  readonly indicator: string
  readonly name: string
  readonly department: string | null
  readonly period: string
  readonly state: 'missing' | 'late'
}

function holesOf({ region, periods, rows }: Matrix): Hole[] {
  return rows.flatMap(({ indicator, department, cells }) =>
    cells.flatMap((state, index) =>
      state === 'missing' || state === 'late'
        ? [
            {
              region: region.code,
              regionName: region.name,
              indicator: indicator.id,
              name: indicator.name,
              department,
              period: periods[index] ?? '',
              state
            }
          ]
        : []
    )
  )
}
