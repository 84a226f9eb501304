import type { PeriodMark } from '../../../period/written/period-mark.ts'
import { readPeriodMark } from '../../../period/written/read-period.ts'
import { foldWidth, tidySpaces } from '../../../quantity/typed/typed-text.ts'
import type { Unit } from '../../../quantity/units/unit.ts'
import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import type { Grid } from '../../grid.ts'
import type { Measure } from '../../measure.ts'
import type { PlacesSaid, ReadingContext, UnitSource } from '../../reading.ts'
import type { TableStructure, TextAt } from '../../structure.ts'
import { isRankHead } from '../../tables/words/label-words.ts'
import { isOfficeLine } from '../../tables/words/line-words.ts'
import { isTotalWord, withoutTranslation } from '../labels/names/label-words.ts'
import { tellsUpTo } from '../labels/times/months/flows-up-to.ts'
import type { ComparedWith } from '../measures/comparisons/compared-with.ts'
import { placeOfTable, placesSaid } from '../places/place-of-table.ts'
import { countryInHeads } from '../places/wholes-beside-kinds.ts'
import { unitsOfCorner } from '../units/corner-units.ts'
import { kindOfQuantity, nameSuitsUnit } from '../units/kind-of-quantity.ts'
import { unitsOfSilentHeads } from '../units/silent-heads.ts'
import { tableUnits, UNIT_LINE_INSIDE, unitsOfSheet } from '../units/table-units.ts'
import { unitsOfMovingShares } from '../units/units-of-moving-shares.ts'
import { subjectOfCorner } from './corner-subject.ts'
import { dateOfReport } from './date-of-report.ts'
import { linesOfIndex } from './index-of-publication.ts'
import { measureOfNames } from './measure-of-names.ts'
import { partLine } from './part-line.ts'
import { isRunningHead } from './running-head.ts'
import { FORM_LINE, spanOfEveryYear, type TablePeriod, tablePeriod, yearAhead, yearOfBook } from './table-period.ts'
import { titleMeasure } from './title-measure.ts'
import { seriesOfTitle } from './title-series.ts'
import { reportersOf, SAID_OF_VALUES, subjectOf, toldPer } from './title-subject.ts'

/** What stands around a table and holds for all of it. */
export interface TableContext extends TablePeriod {
  readonly title: string | null
  /** Where nothing says the year: the one before that of the book whose name the file bears, or that of the signature. */
  readonly likelyYear: number | null
  /** It is told up to the end of a month (截至9月底). */
  readonly upTo: boolean
  /** The year for which all was done, where the figures are of a time before it; null: they are of that year. */
  readonly yearAhead: number | null
  readonly places: PlacesSaid
  readonly region: string | null
  readonly measure: Measure | null
  /** With what the line over this part of the sheet compares, where that is not the same period a year before. */
  readonly against: ComparedWith | null
  /** Which part of the year the title says that each period below is taken for (发电量_累计值), or null. */
  readonly mark: PeriodMark | null
  /** What the title, or the line over this part of the sheet, says is counted, without time, place and furniture; null where it says nothing of its own. */
  readonly subject: string | null
  /** That is said by a line over this part of the sheet alone. */
  readonly ofPart: boolean
  /** The title states the unit of its subject (历年学校数（所）): every value is of that one quantity. */
  readonly oneQuantity: boolean
  /** What is counted as the title says it (诊疗人次 in 万人次, 用电量增长): what the labels below leave open is of that. */
  readonly quantity: boolean
  /** How the names of those end who report what the title says: 站 for 各雨量站; null: nobody says so. */
  readonly reporters: string | null
  /** What the title tells everything by (平均每天, 每百户…拥有量), or null. */
  readonly per: string | null
  /** In the order stated. */
  readonly units: readonly Unit[]
  readonly unitFrom: UnitSource | null
}

/** Gathers title, unit lines, sheet and file name and what the importer supplied. */
export function tableContext(grid: Grid, whole: TableStructure, context: ReadingContext): TableContext {
  const short = (line: TextAt): TextAt => ({ ...line, text: line.text.slice(0, LONGEST) })
  const aboveTable = whole.titleLines.map(short)
  const ofIndex = linesOfIndex(aboveTable)
  const overTable = aboveTable.filter((line) => !ofIndex.includes(line))
  const books = booksOver(overTable)
  const titleLines = overTable.filter(({ text }) => !books.includes(text))
  const structure = { ...whole, titleLines, unitLines: whole.unitLines.map(short) }
  const sheet = grid.name
  const lines = speakingLines(structure)
  const title = titleOf(structure)
  const file = context.fileName.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z]{2,5}$/, '')
  const heading = headingLines(grid, structure).filter((line) => !isRunningHead(line))
  const noted = structure.noteLines.flatMap(
    ({ text }) => YEAR_IN_NOTE.exec(foldWidth(text.slice(0, LONGEST)))?.[1] ?? []
  )
  const reported = dateOfReport(grid, whole)
  const { period, periodFrom, partOfYear, partBeside } = tablePeriod(
    ...([[...lines, ...noted, ...timesInCorner(grid, structure)], heading, sheet, file, context, reported] as const)
  )
  const part = partLine(structure, tellingTitles(structure))
  const lineUnits = part?.units ?? tableUnits(structure)
  const stated = lineUnits.length > 0 ? lineUnits : unitsOfCorner(grid, structure)
  const over = structure.titleLines.map(({ text }) => text)
  const beside = [...ofIndex, ...over, ...heading, ...structure.unitLines, ...structure.noteLines].map((line) =>
    typeof line === 'string' ? line : line.text.slice(0, LONGEST)
  )
  const places = placesSaid({ sheet: tidySpaces(sheet), file, lines: [...over, ...heading, ...books], beside }, context)
  const series = title === null ? null : seriesOfTitle(title)
  const ofTitle = title === null ? null : (series?.measure ?? titleMeasure(title) ?? growthInPercent(title, stated))
  const ofAll = ofTitle ?? measureOfNames(title, structure.labels, stated)
  const told = part?.measure === 'level' ? null : (part?.measure ?? ofAll)
  const units = stated.length === 0 && told === 'share' ? unitsOfMovingShares(structure) : stated
  // 空气质量排名 over 排名 | 乡镇 | 综合指数: the ranks have a column of their own.
  const measure = told === 'rank' && hasRankColumn(grid, structure) ? null : told
  const names = structure.labels.flatMap(({ axis, attribute, text }) =>
    axis === 'row' && attribute === null ? text : []
  )
  const reporters = title === null ? null : reportersOf(title, names.slice(0, MOST_NAMES))
  const subjectOfTitle = series === null ? null : subjectOf(series.subject, reporters)
  const isTold = (one: string | null): one is string =>
    one !== null && isQuantity(one, units.length > 0 ? units : unitsOfSilentHeads(structure), measure)
  // What the corner names is nearer than a title that names no quantity (规模以上工业主要指标).
  const ofCorner = isTold(subjectOfTitle) ? null : subjectOfCorner(grid, structure)
  const subject = part?.subject ?? ofCorner ?? subjectOfTitle
  const speaks = part?.subject === null ? title : (part?.text ?? title)
  return {
    title,
    period,
    periodFrom,
    partOfYear,
    partBeside,
    likelyYear: [file, ...books].map(yearOfBook).find((year) => year !== null) ?? reported?.year ?? null,
    upTo: tellsUpTo([...lines, ...heading]),
    yearAhead: yearAhead(lines)?.year ?? null,
    places,
    region: placeOfTable(places, file) ?? countryInHeads(structure),
    measure,
    against: part?.against ?? null,
    mark: series?.mark ?? spanOfEveryYear(lines),
    subject,
    ofPart: part?.subject != null,
    oneQuantity: speaks !== null && isOfAll(unitInName(speaks).unit) && !UNIT_LINE_INSIDE.test(speaks),
    per: speaks === null ? null : toldPer(speaks, subject),
    reporters: reporters?.ending ?? null,
    quantity:
      part?.subject != null ||
      isTold(subject) ||
      (subject !== null && units.length === 0 && COUNTED.test(subject) && partsOfTotal(structure)),
    units: units.length > 0 ? units : unitsOfSheet(sheet),
    unitFrom: units.length > 0 ? 'table' : unitsOfSheet(sheet).length > 0 ? 'sheet' : null
  }
}

/** The names of books over a title: neither title nor time of the table. Alone, such a line is all that says either. */
function booksOver(lines: readonly TextAt[]): readonly string[] {
  const books = lines.map(({ text }) => text).filter(isRunningHead)
  return lines.some(({ text }) => !books.includes(text) && tellsName(text)) ? books : []
}

/** Is there a unit, and not that of some kind of the figures alone (面积：公顷)? */
function isOfAll(unit: Unit | null | undefined): unit is Unit {
  return unit != null && unit.of === undefined
}

/** 2024年10月 over the names of a stub is the time of the table. */
function timesInCorner(grid: Grid, { headerRows, stubColumns }: TableStructure): readonly string[] {
  return headerRows.flatMap((row) =>
    stubColumns.flatMap((column) => {
      const text = grid.at(row, column)?.text.trim() ?? ''
      return text !== '' && text.length < LONGEST_TIME && saysOnlyWhen(text) ? [text] : []
    })
  )
}

const LONGEST_TIME = 20

/** Enough to tell how names end. */
const MOST_NAMES = 60

function hasRankColumn(grid: Grid, { headerRows, stubColumns, labels }: TableStructure): boolean {
  return (
    headerRows.some((row) => stubColumns.some((column) => isRankHead(grid.at(row, column)?.text.trim() ?? ''))) ||
    labels.some(({ axis, text }) => axis === 'column' && /(?:位次|排名|名次|排位)$/.test(text.replace(/\s/g, '')))
  )
}

/** 固定资产投资增长情况 in percent is growth; in 人 or without a unit it may be how many came. */
function growthInPercent(title: string, units: readonly Unit[]): Measure | null {
  const percent = units.length > 0 && units.every((unit) => unit.dimension === 'ratio')
  return percent && /(?<!自然|机械)增长(?:变化|变动)?情况/.test(title.replaceAll(' ', '')) ? 'growth' : null
}

/** Is a title's subject told in the one unit of its table (元 of 单位：元、%, which says in what its growth is told), or grown by its title? */
function isQuantity(subject: string, units: readonly Unit[], measure: Measure | null): boolean {
  const levels = units.length > 1 ? units.filter(({ text }) => text !== '%') : units
  const [unit] = levels
  if (measure === 'growth') return kindOfQuantity(subject) !== undefined
  return levels.length === 1 && isOfAll(unit) && nameSuitsUnit(subject, unit) === true
}

const COUNTED = /[量数额]$/

/** 合计 | 大专院校 | 企业 over the figures of what the title counts: the others are its parts. */
function partsOfTotal({ labels }: TableStructure): boolean {
  const heads = labels.filter(({ axis, attribute }) => axis === 'column' && attribute === null)
  const totals = heads.filter(({ text }) => isTotalWord(withoutTranslation(text)))
  return totals.some(({ parent }) => heads.filter((other) => other.parent === parent).length > 2)
}

/** 注：本表为2022年数, 表中数据为2022年末数: a note that says of when the whole table is, and no more. */
const YEAR_IN_NOTE =
  /(?:本表|表[中内]|(?<=^\s*(?:附?注|备注|说明|注[释解])\s*\d*\s*[:：.、]?\s*)(?:以上|上面|上表|上述))(?:各?[项县市区]*)?(?:数据|数字|资料|指标|数)?(?:均|皆|都)?(?:为|是|系)[^。；;,，\d]{0,16}((?:19|20)\d\d年?(?:末|底|度)?)(?:\d{1,2}月\d{1,2}日(?:[零0]时)?)?(?:[^。；;,，\d以至到前后]{0,10}(?:数据?|数字|资料)(?:\([^()]*\))?)?(?:[。.；;,，]|$)/

/** A title is a line; of a paragraph only the beginning is looked at. */
const LONGEST = 300

/** Lines that may say when: not the answers to 文号：, 有效期至： and the like in the cell to their left. */
function speakingLines(structure: TableStructure): string[] {
  const lines = [...structure.titleLines, ...structure.unitLines]
  return lines
    .filter((line) => {
      const left = lines.filter((other) => other.row === line.row && other.column < line.column).at(-1)
      return left === undefined || !/[:：]\s*$/.test(left.text) || !FORM_LINE.test(foldWidth(left.text))
    })
    .map((line) => line.text)
}

/** Lines that may be titles: no form's number, authority or date. */
function namedLines({ titleLines }: TableStructure): readonly TextAt[] {
  return titleLines.filter(({ text }) => tellsName(text))
}

function tellsName(line: string): boolean {
  return (
    !FORM_LINE.test(foldWidth(line)) && !NUMBER_OF_TABLE.test(line) && /[\u4e00-\u9fffA-Za-z]{2}/.test(tidySpaces(line))
  )
}

/** Those of them that say something, and no remark. */
function tellingTitles(structure: TableStructure): readonly TextAt[] {
  return namedLines(structure).filter(
    ({ text }) =>
      !saysOnlyWhen(text) && !isOfficeLine(text) && !IN_BRACKETS.test(text.trim()) && !CONTINUED.test(text.trim())
  )
}

/** The first line that is a title. */
function titleOf(structure: TableStructure): string | null {
  const named = namedLines(structure)
  const stated = named.find(({ text }) => SAID_OF_VALUES.test(text.trim()))
  const telling = named.filter(({ text }) => !saysOnlyWhen(text))
  const titles = tellingTitles(structure)
  // 各乡镇主要指标 over 规模以上工业产值: the nearer says what is counted.
  const subject = titles.find(({ text }) => subjectOf(seriesOfTitle(text).subject, null) !== null)
  const best = stated ?? subject ?? titles[0] ?? telling[0] ?? named[0]
  if (best === undefined) return null
  // 人 口 变 动 is set wide; other spaces part words.
  return /(?:[\u4e00-\u9fff]\s+){3}/.test(best.text)
    ? tidySpaces(best.text.replaceAll('\n', ' '))
    : best.text.replace(/\s+/g, ' ').trim()
}

/** （经局长办公会审定） under a title says something of it. */
const IN_BRACKETS = /^[(（][^()（）]*[)）]$/

/** continued below 1-3 续表 says what the line above it does, and names nothing. */
const CONTINUED = /^cont(?:inued|['’]?d)\.?$/i

/** 附件3, 附表1：, 表二 before the title, on a line of its own. */
const NUMBER_OF_TABLE = /^\s*(?:附[件表]|表)\s*[\d一二三四五六七八九十]{0,3}(?:[-—.]\d{1,3})*\s*[:：]?\s*$/

function saysOnlyWhen(line: string): boolean {
  const mark = readPeriodMark(foldWidth(line))
  return mark !== null && NO_NAME.test(mark.rest.replaceAll(' ', ''))
}

const NO_NAME = /^(?:截[至止]到?|[底末止度]|累计|当月|数据|情况|完成情况|[年季月快]报|报表|[(),、:-])*$/

const HEADING_ROWS = 10
const HEADING_COLUMNS = 16

/** What stands at the top of the sheet over all its tables, where this table is not the first. */
function headingLines(grid: Grid, structure: TableStructure): string[] {
  const lines: string[] = []
  let rows = 0
  for (let row = 0; rows < 3 && row < Math.min(HEADING_ROWS, structure.range.top); row++) {
    const texts: string[] = []
    for (let column = 0; column < Math.min(HEADING_COLUMNS, grid.columnCount); column++) {
      const cell = grid.at(row, column)
      if (typeof cell?.value !== 'string' || !/[\u4e00-\u9fff]/.test(cell.value)) continue
      const text = cell.value.slice(0, LONGEST)
      // A title whose merge was undone by filling its cells is said once.
      if (text !== texts.at(-1)) texts.push(text)
    }
    // Several texts in a row are the header of a table of their own.
    if (texts.length > 2) break
    if (texts.length > 0) rows++
    lines.push(...texts)
  }
  return lines
}
