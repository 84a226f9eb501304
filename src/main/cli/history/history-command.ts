import type { Change } from '#contract/calls/history-calls.ts'
import type { CallOutput } from '#contract/calls.ts'
import { changeActText, changeKindText, sendersText } from '#contract/wording/changes.ts'
import { localTime } from '#contract/wording/local-time.ts'
import { stageText } from '#contract/wording/stages.ts'
import { baseInPeriod } from '#core/comparison/base-in-period.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import type { Language } from '#core/language.ts'
import { deskPath } from '../terminal/chosen.ts'
import { type Command, refuseWords } from '../terminal/command.ts'
import { type TerminalDesk, withDesk } from '../terminal/terminal-desk.ts'
import { textTable } from '../terminal/text-table.ts'
import { changeName } from './change-words.ts'
import { figureJson } from './figure-json.ts'
import { type NamedValue, namedValue, namesValue, valueOptions } from './named-value.ts'

type Claim = CallOutput<'history.ofValue'>[number]

export const historyCommand: Command = {
  name: 'history',
  options: { desk: { type: 'string' }, ...valueOptions, json: { type: 'boolean' } },
  summary: { 'zh-CN': '列出全部改动，或一个数的来历', 'en-US': 'List all changes, or the whole life of one value' },
  help: {
    'zh-CN': `用法：tongbi history --desk 数据库 [--indicator 名称 --period 时期 [--region 代码或名称] [--measure 种类]] [--json]

不指明数值时列出每次导入、编辑、撤销和重做，最新的在前。指明一个数时列出它的全部记录，
包括已被取代和已撤销的。

  --region    省略时用数据库中唯一的地区，或工作地区
  --period    2023、2023Q3、2023M01-07 等
  --measure   level、growth、change、share、index、rank、growth-rank、growth-change、target、base；省略时为绝对额
`,
    'en-US': `Usage: tongbi history --desk DESK [--indicator NAME --period P [--region CODE|NAME] [--measure M]] [--json]

Without a value: every import, edit, undo and redo, newest first. With a value: all that was ever said of it,
what was replaced or undone too.

  --region    without it, the only region of the desk, or its region of work
  --period    2023, 2023Q3, 2023M01-07 …
  --measure   level, growth, change, share, index, rank, growth-rank, growth-change, target, base; without it, the level
`
  },
  async run({ terminal, language, values, words, program }) {
    refuseWords(words)
    await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      if (!namesValue(values)) {
        const changes = await allChanges(desk)
        if (values['json']) terminal.printJson(changes)
        else if (changes.length > 0) terminal.print(changesText(changes, language))
        else terminal.print(language === 'zh-CN' ? '还没有改动。' : 'There is no change yet.')
        return
      }
      const { value, claims } = await namedValue(desk, values)
      if (values['json']) terminal.printJson(claims.map((claim) => claimJson(value, claim)))
      else terminal.print(lifeText(value, claims, language))
    })
    return 0
  }
}

async function allChanges(desk: TerminalDesk): Promise<Change[]> {
  const changes: Change[] = []
  for (let total = 1; changes.length < total; ) {
    const page = await desk.call('history.changes', { offset: changes.length, limit: 500 })
    changes.push(...page.changes)
    total = page.total
    if (page.changes.length === 0) break
  }
  return changes
}

function changesText(changes: readonly Change[], language: Language): string {
  const undone = language === 'zh-CN' ? '已撤销' : 'undone'
  const byId = new Map(changes.map((change) => [change.id, change]))
  // An undo or redo says which change it speaks of, and what that was.
  const aboutOf = ({ about, act, of }: Change): string => {
    const subject = of === null ? undefined : byId.get(of)
    return subject === undefined ? changeActText({ about, act }, language) : changeName(subject, language)
  }
  return textTable(
    changes.map((change) => [
      `#${change.id}`,
      localTime(change.at),
      changeKindText(change.kind, language),
      change.figures === 0 ? '' : String(change.figures),
      [aboutOf(change), sendersText(change, language), change.reason].filter(Boolean).join(' · '),
      change.author ?? '',
      change.undoneBy === null ? '' : undone
    ]),
    new Set([3])
  )
}

function claimJson(value: NamedValue, { figure, change, stands, isFigure, isDisputed }: Claim): object {
  return {
    change: change.id,
    at: change.at,
    kind: change.kind,
    author: change.author,
    department: figure.source.department,
    reason: change.reason,
    undoneBy: change.undoneBy,
    ...figureJson(value, figure),
    text: figure.source.text,
    typedUnit: figure.source.unit,
    stands,
    current: isFigure,
    disputed: isDisputed
  }
}

function lifeText(value: NamedValue, claims: readonly Claim[], language: Language): string {
  const isChinese = language === 'zh-CN'
  const unit = baseInPeriod(unitOfMeasure(value.measure, value.indicator), value.period) ?? ''
  const used = claims.find(({ isFigure }) => isFigure)?.figure
  const state = ({ stands, isFigure, isDisputed, figure }: Claim): string => {
    if (isFigure) return '●'
    if (isDisputed) return isChinese ? '未裁定' : 'disputed'
    if (!stands) return isChinese ? '已撤销' : 'undone'
    const isSame = used?.decimal === figure.decimal && used?.symbol === figure.symbol && used?.stage === figure.stage
    if (isSame) return isChinese ? '数相同' : 'same'
    return isChinese ? '已被取代' : 'replaced'
  }
  const withdrawn = isChinese ? '撤回' : 'withdrawn'
  const rows = claims.map((claim) => [
    state(claim),
    claim.figure.decimal ?? claim.figure.symbol ?? withdrawn,
    unit,
    claim.figure.stage === null ? '' : stageText(claim.figure.stage, language),
    localTime(claim.change.at),
    changeName(claim.change, language),
    claim.figure.source.department ?? '',
    [claim.figure.source.sheet, claim.figure.source.cell].filter((part) => part !== null).join(' · ')
  ])
  return `${value.regionName} ${value.indicator.name} ${value.period}\n${textTable(rows, new Set([1]))}`
}
