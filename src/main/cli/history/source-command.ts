import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, parse, resolve } from 'node:path'
import type { CallOutput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import { localTime } from '#contract/wording/local-time.ts'
import { stageText } from '#contract/wording/stages.ts'
import { baseInPeriod } from '#core/comparison/base-in-period.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import type { Language } from '#core/language.ts'
import { parseCellName } from '#core/reading/grid.ts'
import { writeFailure } from '#desk/files/write-failure.ts'
import { deskPath } from '../terminal/chosen.ts'
import { type Command, refuseWords, textOf, WrongUse } from '../terminal/command.ts'
import { saveArtifact } from '../terminal/save-artifact.ts'
import { type TerminalDesk, withDesk } from '../terminal/terminal-desk.ts'
import { textTable } from '../terminal/text-table.ts'
import { changeName } from './change-words.ts'
import { figureJson } from './figure-json.ts'
import { asOfHelp, lookBack } from './look-back.ts'
import { type NamedValue, namedValue, valueOptions } from './named-value.ts'

type Found = CallOutput<'source.find'>

export const sourceCommand: Command = {
  name: 'source',
  options: {
    desk: { type: 'string' },
    ...valueOptions,
    change: { type: 'string' },
    'as-of': { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' }
  },
  summary: { 'zh-CN': '一个数的出处，并取出原始文件', 'en-US': 'Where a value was read; writes the kept original' },
  help: {
    'zh-CN': `用法：tongbi source --desk 数据库 --indicator 名称 --period 时期 [--region 代码或名称] [--measure 种类] [--change 编号] [--as-of 时点] [--out 文件|文件夹] [--json]

给出文件、工作表、单元格、原文、原单位、阶段和存入它的改动。已撤回或已撤销的数，给出它原来的出处和撤去它的改动。

  --region      省略时用数据库中唯一的地区，或工作地区
  --measure     level、growth、change、share、index、rank、growth-rank、growth-change、target、base；省略时为绝对额
  --change      某次改动所给的数（编号见 tongbi history），不论是否仍然有效
${asOfHelp['zh-CN']}
  --out         把保存在数据库中的原始文件写到这里
`,
    'en-US': `Usage: tongbi source --desk DESK --indicator NAME --period P [--region CODE|NAME] [--measure M] [--change ID] [--as-of TIME] [--out FILE|FOLDER] [--json]

Gives file, sheet, cell, text and unit as typed, stage, and the change that stored it. Of a value that was withdrawn
or undone: where it was, and the change that took it away.

  --region      without it, the only region of the desk, or its region of work
  --measure     level, growth, change, share, index, rank, growth-rank, growth-change, target, base; without it, the level
  --change      what a certain change said (numbers: tongbi history), whether or not it stands
${asOfHelp['en-US']}
  --out         writes the original file that the desk keeps
`
  },
  async run({ terminal, language, values, words, program }) {
    refuseWords(words)
    const change = changeOption(textOf(values, 'change'))
    const out = textOf(values, 'out')
    await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      await lookBack(desk, values)
      const { value } = await namedValue(desk, values)
      const { indicator, ...place } = value
      const found = await desk.call('source.find', { ...place, indicator: indicator.id, change })
      let saved: string | null = null
      if (out !== undefined) {
        if (found.original === null) throw new DeskError('no-original')
        const artifact = await desk.call('source.original', found.original)
        saved = isFolder(out) ? freePath(join(out, artifact.name)) : out
        makeFolderOf(resolve(saved))
        const replaces = existsSync(saved)
        await saveArtifact(desk, artifact, resolve(saved))
        if (replaces)
          terminal.complain(
            language === 'zh-CN' ? `已替换原有的 ${saved}` : `${saved} was there before and is replaced`
          )
      }
      const typed = await asTyped(desk, value, found)
      if (values['json']) terminal.printJson({ ...sourceJson(value, found, typed), out: saved })
      else terminal.print(sourceText(value, found, typed, saved, language))
    })
    return 0
  }
}

/** Nobody named a file in a folder: one that is there already keeps its name (月报.xlsx, 月报 (2).xlsx). */
function freePath(path: string): string {
  const { dir, name, ext } = parse(path)
  let free = path
  for (let nth = 2; existsSync(free); nth += 1) free = join(dir, `${name} (${nth})${ext}`)
  return free
}

function makeFolderOf(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (thrown) {
    throw writeFailure(thrown, path)
  }
}

/** A folder that is there, or one to be made: its name ends as a folder's does. */
function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
}

function changeOption(text: string | undefined): number | null {
  if (text === undefined) return null
  const number = /^#?(\d{1,9})$/.exec(text.trim())?.[1]
  if (number === undefined) throw new WrongUse('--change 应为改动的编号', '--change takes the number of a change')
  return Number(number)
}

/** Text and unit as they stand in the sheet; null where the figure was read from none. */
interface Typed {
  readonly text: string | null
  readonly unit: string | null
}

/** What was stored of them, and what was not (it said no more than the number), from the kept original. */
async function asTyped(desk: TerminalDesk, value: NamedValue, { figure: { source }, original }: Found): Promise<Typed> {
  const at = source.cell === null ? null : parseCellName(source.cell)
  if (original === null || source.sheet === null || source.cell === null || at === null) {
    return { text: source.text, unit: source.unit }
  }
  const view = await desk.call('source.sheet', { ...original, sheet: source.sheet, firstRow: at.row, rowCount: 1 })
  const read = view.observations.find(({ cell }) => cell === source.cell)
  return {
    text: source.text ?? view.rows[0]?.[at.column] ?? null,
    unit: source.unit ?? read?.unit ?? baseInPeriod(unitOfMeasure(value.measure, value.indicator), value.period)
  }
}

function sourceJson(value: NamedValue, { figure, change, withdrawn }: Found, typed: Typed): object {
  return {
    ...figureJson(value, figure),
    text: typed.text,
    typedUnit: typed.unit,
    change: change.id,
    at: change.at,
    kind: change.kind,
    author: change.author,
    department: figure.source.department,
    reason: change.reason,
    withdrawn:
      withdrawn === null
        ? null
        : {
            change: withdrawn.id,
            at: withdrawn.at,
            kind: withdrawn.kind,
            author: withdrawn.author,
            reason: withdrawn.reason
          }
  }
}

function sourceText(
  value: NamedValue,
  { figure, change, withdrawn }: Found,
  typed: Typed,
  saved: string | null,
  language: Language
): string {
  const isChinese = language === 'zh-CN'
  const unit = baseInPeriod(unitOfMeasure(value.measure, value.indicator), value.period) ?? ''
  const { source } = figure
  const lines: [string, string | null][] = [
    [isChinese ? '数值' : 'value', `${figure.decimal ?? figure.symbol ?? ''} ${unit}`.trim()],
    [isChinese ? '文件' : 'file', source.file],
    [isChinese ? '工作表' : 'sheet', source.sheet],
    [isChinese ? '单元格' : 'cell', source.cell],
    [isChinese ? '原文' : 'as typed', typed.text],
    [isChinese ? '原单位' : 'unit as typed', typed.unit],
    [isChinese ? '阶段' : 'stage', figure.stage === null ? null : stageText(figure.stage, language)],
    [isChinese ? '改动' : 'change', `${changeName(change, language)}, ${localTime(change.at)}`],
    [isChinese ? '部门' : 'department', source.department],
    [
      isChinese ? '已不再有效' : 'taken away by',
      withdrawn === null ? null : `${changeName(withdrawn, language)}, ${localTime(withdrawn.at)}`
    ],
    [isChinese ? '原始文件存为' : 'original saved as', saved]
  ]
  const said = lines.flatMap(([name, text]) => (text === null || text === '' ? [] : [[name, text]]))
  return `${value.regionName} ${value.indicator.name} ${value.period}\n${textTable(said)}`
}
