import { endMonth } from '../../../period/period.ts'
import { type PeriodMark, resolvePeriod } from '../../../period/written/period-mark.ts'
import { plainSpelling } from '../../../period/written/period-spelling.ts'
import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import type { Grid } from '../../grid.ts'
import type { TableStructure } from '../../structure.ts'

/** When a return was made out: the year of months that nothing else dates is told by it. */
export interface DateOfReport {
  readonly year: number
  readonly month: number
}

/** 报出日期：2024年7月5日 over or under a table, else the date of the signature below it or at the end of the sheet; null: none. */
export function dateOfReport(
  grid: Grid,
  { titleLines, unitLines, noteLines, range }: TableStructure
): DateOfReport | null {
  const rows = new Map<number, string>()
  const lines = [...titleLines, ...unitLines, ...noteLines].toSorted((one, other) => one.column - other.column)
  // Cells of one row are read together: 报出日期： | 2024年7月5日.
  for (const { row, text } of lines) rows.set(row, `${rows.get(row) ?? ''} ${text.slice(0, LONGEST)}`)
  const [stated] = [...rows.values()].flatMap((line) => [...foldWidth(line).matchAll(STATED)])
  if (stated !== undefined) return dateIn(stated)
  const below = [...rows].flatMap(([row, line]) =>
    row > range.top && noteLines.some((note) => note.row === row) ? line : []
  )
  return [...below, ...lastLines(grid)].map(signedOn).findLast((date) => date !== null) ?? null
}

/** 2024年12月18日, on a line of its own over a table or under it, or behind the office that signs: 统计局 2004-09-23. */
export function dayAlone(line: string): DateOfReport | null {
  const day = DAY.exec(foldWidth(line))
  return day === null ? null : dateIn(day)
}

/**
 * The part of the year that was over by a date, or else that of the year before, as long as that is not long past. null: no
 * careful person would say.
 */
export function inYearOf({ year, month }: DateOfReport, part: PeriodMark): PeriodMark | null {
  const period = resolvePeriod([part], { kind: 'year', year })
  if (period === null) return null
  const isOver = endMonth(period) <= month
  if (!isOver && month + 12 - endMonth(period) > LATEST) return null
  return { ...part, year: isOver ? year : year - 1 }
}

/** So many months after their end figures are still made out. */
const LATEST = 6

function dateIn([, year, month]: RegExpExecArray): DateOfReport {
  return { year: Number(year), month: Number(month) }
}

/** 云岭县邮政管理局（代章） 2024年7月8日, 填表人：李明 2024.7.8, 二〇二四年七月八日: who signed, and when, at the end of a line. */
function signedOn(line: string): DateOfReport | null {
  const plain = plainSpelling(foldWidth(line).trim())
  const found = AT_END.exec(plain)
  if (found === null) return null
  const before = plain.slice(0, found.index).trim()
  return before === '' || (SIGNED.test(before) && !REMARK.test(before)) ? dateIn(found) : null
}

/** The last lines of a sheet, where they are no table. */
function lastLines(grid: Grid): readonly string[] {
  const lines: string[] = []
  for (let row = grid.rowCount - 1; row >= 0 && row >= grid.rowCount - LAST_ROWS; row--) {
    const texts: string[] = []
    for (let column = 0; column < Math.min(grid.columnCount, WIDEST); column++) {
      const text = grid.at(row, column)?.text.trim() ?? ''
      if (text !== '' && text !== texts.at(-1)) texts.push(text.slice(0, LONGEST))
    }
    if (texts.length > MOST_TEXTS) break
    lines.unshift(texts.join(' '))
  }
  return lines
}

const LONGEST = 300
const LAST_ROWS = 8
const WIDEST = 40
const MOST_TEXTS = 5

const DATE = String.raw`((?:19|20)\d\d)\s*[年./-]\s*(\d{1,2})\s*`
/** 报出日期：2024年7月5日, wherever on the line it stands. */
const STATED = new RegExp(
  `(?:报出|填报|制表|上报|报送|填表|编制)(?:日期|时间)\\s*[:：]?\\s*${DATE}[月./-]\\d{1,2}日?`,
  'g'
)
/** A day alone on a line or in a cell. */
const DAY = new RegExp(
  `^\\s*(?:[\\u4e00-\\u9fff]{2,20}(?:[局委办院厅处站所队]|中心)\\s*)?${DATE}[月./-]\\s*\\d{1,2}\\s*日?\\s*$`
)
const AT_END = new RegExp(`${DATE}(?:月(?:\\s*[\\d一二三四五六七八九十]{1,3}\\s*日?)?|[./-]\\s*\\d{1,2})\\s*$`)
/** 邮政管理局（代章）, 填表人：李明, 日期：. */
const SIGNED =
  /(?:[局委办院厅处科站所队社会行部室]|中心|公司|政府|章)[)）]?$|(?:日期|时间)[:：]?$|(?:填表|填报|制表|经办|审核|复核|负责|联系|签发)人?[^。；]*$/
const REMARK = /^[(（]?(?:注|说明|备注)|截[至止]|有效|批准|文号|打印|更新|下载|导出|印发|发布/
