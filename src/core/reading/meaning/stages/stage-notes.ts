import type { Stage } from '../../../comparison/figures/stage.ts'
import { readPeriodMark } from '../../../period/written/read-period.ts'
import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import { legendOf } from './stage-marks.ts'
import { stageWords } from './stage-words.ts'

/** What a line says: which figures have come how far. */
export interface StageRule {
  readonly stage: Stage
  /** First and last year of which it speaks; null: no bound. */
  readonly from: number | null
  readonly to: number | null
  /** A word for what is counted; null: everything. */
  readonly subject: string | null
  /** The mark that a figure or its label bears; null: none is asked for. */
  readonly mark: string | null
}

/**
 * 2023年为初步核算数，2018年及以前为普查修订数据: one rule for each clause that speaks of a stage. 上年 and 本年 are told
 * from the table's own year; where that is not known (null), a clause that says one of them rules nothing.
 */
export function stageRules(line: string, ownYear: number | null): StageRule[] {
  const rules: StageRule[] = []
  for (const numbered of foldWidth(line).split(/[,，;；。]/)) {
    const legend = legendOf(numbered.replace(NUMBERED, ''))
    const clause = legend.rest
    if (NOT_SO.test(clause)) continue
    const said = stageWords(clause) ?? finalAccounts(clause) ?? revisedByCensus(clause, line)
    if (said === null) continue
    const years = yearsOf(said.rest, ownYear)
    if (years === null) continue
    rules.push({ stage: said.stage, ...years.bounds, subject: subjectOf(years.rest), mark: legend.mark })
  }
  return rules
}

/** 注：1.2023年为初步核算数: the number of a note is no part of the year behind it. */
const NUMBERED =
  /^\s*(?:\(?(?:附?注|备注|说明)\s*\)?[:.、]?\s*)?(?:\(\d{1,2}\)|\d{1,2}[.、)](?=\s*(?:(?:19|20)\d\d|[^\d\s])))\s*/

/** 未经修订, 待最终核实, 以最终核实数为准: the stage is one to come. */
const NOT_SO = /未|待|尚|暂|将|为准|可能|不(?:是|含|包括)|除外|与.{0,12}(?:不一致|差异)/

/** 上年数为决算数: the accounts of a year are closed. */
function finalAccounts(clause: string): { readonly stage: Stage; readonly rest: string } | null {
  const closed = /(?:财政)?决算(?:数据|数)/.exec(clause)
  return closed === null ? null : { stage: 'final', rest: clause.replace(closed[0], '') }
}

/** 根据第四次经济普查结果，对2018年及以前数据进行了修订: the census is named in another clause. */
function revisedByCensus(clause: string, line: string): { readonly stage: Stage; readonly rest: string } | null {
  const revised = /(?:进行|作|做)了?(?:相应|系统|统一)?(?:修订|修正|调整)|(?:修订|修正)过/.exec(clause)
  if (revised === null || !/普查/.test(line)) return null
  return { stage: 'census', rest: clause.replace(revised[0], '') }
}

interface Years {
  readonly bounds: Pick<StageRule, 'from' | 'to'>
  readonly rest: string
}

function yearsOf(text: string, ownYear: number | null): Years | null {
  const open = /((?:19|20)\d\d)年?(?:度)?(及|\()?(?:其)?(?:以?(前|后)|起|以来|开始)(?:年份?|各年|年度)?\)?/.exec(text)
  if (open !== null) {
    const [whole, year = '', including, side] = open
    const rest = text.replace(whole, '')
    if (side === '前') {
      return { bounds: { from: null, to: Number(year) - (including === undefined ? 1 : 0) }, rest }
    }
    return { bounds: { from: Number(year) + (side === '后' && including === undefined ? 1 : 0), to: null }, rest }
  }
  const range = /((?:19|20)\d\d)年?\s*[-—–~～至到]+\s*((?:19|20)\d\d)年?/.exec(text)
  if (range !== null) {
    const [whole, from = '', to = ''] = range
    return { bounds: { from: Number(from), to: Number(to) }, rest: text.replace(whole, '') }
  }
  const several = text.match(/(?:19|20)\d\d(?=年?[、和及])/g)
  const mark = readPeriodMark(text)
  if (mark !== null && mark.year === null && mark.yearShift !== null) {
    const year = ownYear === null ? null : ownYear + mark.yearShift
    return year === null ? null : { bounds: { from: year, to: year }, rest: mark.rest }
  }
  if (mark?.year === null || mark?.year === undefined) return { bounds: { from: null, to: null }, rest: text }
  if (several === null) return { bounds: { from: mark.year, to: mark.year }, rest: mark.rest }
  const all = (text.match(/(?:19|20)\d\d/g) ?? []).map(Number)
  const consecutive = Math.max(...all) - Math.min(...all) < all.length
  const bounds = consecutive ? { from: Math.min(...all), to: Math.max(...all) } : { from: mark.year, to: mark.year }
  return { bounds, rest: text.replace(/(?:19|20)\d\d年?[、和及]?/g, '') }
}

const FURNITURE =
  /^\s*(?:[(（]?(?:附?注|备注|说明)[\d\s)）]*[:：.．、]?|[①-⑳*]|\d[.、)）])|本表|本年|表中|上表|以上|其中|所有|全部|各项|有关|部分|数据|数字|数值|资料|指标|均|都|系|按照?|根据|统计|公布|经过?|对|为|是|的|年份?|年度|情况|结果|第?[一二三四五六七八九十]+次|全国|经济|农业|人口普查|普查|口径|[\s:：()（）*"“”、数和及]/g

/** What is left of a clause when time, stage and furniture are gone: 地区生产总值. */
function subjectOf(rest: string): string | null {
  const subject = rest.replace(FURNITURE, '').replace(FURNITURE, '')
  return subject.length >= 2 && subject.length <= 20 ? subject : null
}
