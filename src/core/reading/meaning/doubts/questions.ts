import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import type { CellRange } from '../../grid.ts'
import type { Question, ReadingContext } from '../../reading.ts'
import type { TableContext } from '../around/table-context.ts'
import { titleMeasure } from '../around/title-measure.ts'
import { subjectOf } from '../around/title-subject.ts'
import { kindOfQuantity } from '../units/kind-of-quantity.ts'

/** How many values lack what a person would have to say. */
export interface Unknowns {
  indicator: number
  period: number
  unit: number
  /** Of those without a unit, values whose name says they are ratios. */
  ratios: number
  /** Of those without a unit, sums of money for one that are too large for that of the table. */
  ofOne: number
}

/** One short question for each thing the sheet does not say, with the best guess. */
export function questionsOf(
  unknown: Unknowns,
  around: TableContext,
  context: ReadingContext,
  at: CellRange,
  values: number,
  latestYear: number | null
): Question[] {
  const questions: Question[] = []
  const file = context.fileName.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z]{2,5}$/, '')
  const named = unitInName(file)
  if (unknown.indicator > 0) {
    const guess = around.subject ?? quantityOfFile(file)
    questions.push({ code: 'which-indicator', guess, at, params: { count: unknown.indicator, values } })
  }
  if (unknown.period > 0) {
    // Below years in one stub, places without a year are most often of the latest.
    const year = context.year ?? latestYear ?? around.likelyYear
    const guess = year === null ? null : String(year)
    questions.push({ code: 'which-period', guess, at, params: { count: unknown.period, values } })
  }
  if (unknown.unit > 0) {
    const ofKind = unknown.ratios === unknown.unit ? '%' : unknown.ofOne === unknown.unit ? '元' : null
    // 单位：吨、只 over a name that says nothing of its kind: it is one of them.
    const stated: Question['params'] =
      around.units.length > 1 ? { stated: around.units.map(({ text }) => text).join('、') } : {}
    questions.push({
      code: 'which-unit',
      guess: ofKind ?? named.unit?.text ?? null,
      at,
      params: { count: unknown.unit, values, ...stated }
    })
  }
  return questions
}

/**
 * What a file is called by is most often who sends it, what kind of form it is and for when (统计局-1至9月), and no
 * indicator; it is one where it is a quantity's name, or says its unit (统计局-2023年粮食产量). null: it names none. Growth
 * is none: which indicator grows is asked.
 */
function quantityOfFile(file: string): string | null {
  if (titleMeasure(file) !== null) return null
  for (const part of file.split(/[-—–－_\s]+/).toReversed()) {
    const found = quantityNamed(part.replace(VERSION, '')) ?? quantityNamed(part)
    if (found !== null) return found
  }
  return null
}

function quantityNamed(part: string): string | null {
  const subject = subjectOf(part)
  if (subject === null || !/[\u4e00-\u9fff]/.test(subject)) return null
  return unitInName(part).unit !== null || kindOfQuantity(subject) !== undefined ? subject : null
}

/** Which copy of a file it is: R&D经费（万元）原, 粮食产量（最终稿）, 粮食产量(1). */
const VERSION =
  /(?:[（(]?(?:原始?|(?:最终|终|定|初)[稿版]?|最新|新版?|副本|修?[改订][稿版]?|修改[稿版]?|上报[稿版]?|[vV]\d+(?:\.\d+)*|(?<=[（(])\d+)[）)]?)+$/
