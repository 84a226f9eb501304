import { type ChangeKind, type ChangeRow, valueBefore } from '#contract/calls/import/import-outcome.ts'
import type { Stage, SymbolMeaning } from '#contract/figure.ts'
import { cellPlace } from '#contract/wording/cell-place.ts'
import { observedText } from '#contract/wording/measures.ts'
import { figureText, periodText } from '#contract/wording/sentence.ts'
import { stageText } from '#contract/wording/stages.ts'
import { meaningText } from '#contract/wording/symbol-meanings.ts'
import { targetsOfRow } from '#contract/wording/targets-of-row.ts'
import type { Language } from '#core/language.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { isNoUnit } from '#core/quantity/units/no-unit.ts'

/** So many of a kind are told one by one; --json has all. */
const MOST = 40

const kinds = ['changed', 'conflicting', 'withdrawn', 'new'] as const

const words: Readonly<Record<Language, Readonly<Partial<Record<ChangeKind, string>>>>> = {
  'zh-CN': { new: '新增', changed: '变更', conflicting: '冲突', withdrawn: '撤回' },
  'en-US': { new: 'new', changed: 'changed', conflicting: 'conflicting', withdrawn: 'withdrawn' }
}

/** A line a cell with what stands in the desk and what the cell says; refused cells are among the complaints. */
export function changeLines(rows: readonly ChangeRow[], language: Language): string[] {
  return kinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind)
    const lines = own.slice(0, MOST).map((row) => changeLine(row, language))
    const more = own.length - lines.length
    if (more > 0) lines.push(moreText(words[language][kind] ?? kind, more, language))
    return lines
  })
}

function changeLine(row: ChangeRow, language: Language): string {
  const isChinese = language === 'zh-CN'
  const name = isChinese ? row.indicator : (row.indicatorEn ?? row.indicator)
  const measure =
    row.measure === 'level'
      ? ''
      : isChinese
        ? `（${observedText(row.measure, language)}）`
        : ` (${observedText(row.measure, language)})`
  const aims = targetsOfRow(row, language)
  const unit = row.unit === null || isNoUnit(row.unit) || aims !== null ? '' : ` ${unitName(row.unit, language)}`
  const before = valueBefore(row)
  const old = aims !== null ? aims.before : before === null ? null : figureText(before)
  const now = aims?.now ?? (row.new === null ? (isChinese ? '空' : 'blank') : figureText(row.new))
  const rival =
    row.rival === null
      ? null
      : [row.rival.from, cellPlace(row.rival), aims?.rival ?? figureText(row.rival.value)]
          .filter((said) => said !== null)
          .join(' ')
  const stays = row.outranked === null ? null : staysText(row.outranked.by, language)
  const source = row.kind === 'changed' && aims?.source != null ? sourceText(aims.source, language) : null
  const beside = rival === null || aims === null ? rival : besideText(rival, language)
  const other = [row.oldFrom, stays, source, beside].filter((said) => said !== null).join(isChinese ? '，' : ', ')
  const from = other === '' ? '' : isChinese ? `（${other}）` : ` (${other})`
  const values =
    row.staged !== null
      ? stagedText(now, row.staged, language)
      : row.meant !== null
        ? meantText(now, row.meant, language)
        : old === null
          ? now
          : `${old} ${row.kind === 'conflicting' ? '≠' : '→'} ${now}`
  const left = row.accepted === false ? (isChinese ? '，不存入' : ', left') : ''
  const place = `${name}${measure} ${row.region} ${periodText(row.period, language)}`
  return `${cellPlace(row)}: ${words[language][row.kind] ?? row.kind} ${place} ${values}${unit}${from}${left}`
}

function staysText(by: Stage, language: Language): string {
  const stage = stageText(by, language)
  return language === 'zh-CN' ? `库中为${stage}，仍采用` : `the desk's, ${stage}, stays in use`
}

function sourceText(source: string, language: Language): string {
  return language === 'zh-CN' ? `原目标出自 ${source}` : `the former was read from ${source}`
}

function besideText(rival: string, language: Language): string {
  return language === 'zh-CN' ? `与 ${rival} 并存` : `beside ${rival}`
}

function stagedText(value: string, { before, after }: NonNullable<ChangeRow['staged']>, language: Language): string {
  const isChinese = language === 'zh-CN'
  const stage = (one: Stage | null): string =>
    one === null ? (isChinese ? '未注明' : 'no stage') : stageText(one, language)
  return `${value} ${isChinese ? '阶段' : 'stage'} ${stage(before)} → ${stage(after)}`
}

function meantText(symbol: string, { before, after }: NonNullable<ChangeRow['meant']>, language: Language): string {
  const isChinese = language === 'zh-CN'
  const said = (one: SymbolMeaning | null): string =>
    meaningText(one, language) ?? (isChinese ? '没有说明' : 'not said')
  return `${symbol} ${isChinese ? '意思' : 'meaning'} ${said(before)} → ${said(after)}`
}

function moreText(kind: string, more: number, language: Language): string {
  const count = more.toLocaleString('en-US')
  return language === 'zh-CN'
    ? `……另有${kind} ${count} 个，--json 列出全部`
    : `… and ${count} more ${kind}: --json lists all`
}
