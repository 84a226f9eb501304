import type { z } from 'zod'
import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import { momentOfView } from '#contract/calls/view-calls.ts'
import type { calls } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Artifact } from '#contract/file.ts'
import { rowsInUnit } from '#core/comparison/rows-in-unit.ts'
import { type CubeLayout, layOutCube } from '#core/layout/lay-out-cube.ts'
import type { TableLayout } from '#core/layout/layout.ts'
import type { ComparedCube } from '#core/layout/pivot/cube.ts'
import { cubeOfRows, withChapterNames } from '#core/layout/pivot/cube-of-rows.ts'
import type { LayoutOptions } from '#core/layout/pivot/layout-options.ts'
import { type Dimension, fixedDimensions } from '#core/layout/pivot/pivot.ts'
import { thenAndNow, thenNowSince } from '#core/layout/pivot/then-and-now.ts'
import { type VisibleRow, withRows } from '#core/layout/visible-rows.ts'
import { parseUnit } from '#core/quantity/units/unit.ts'
import { formulaNames } from '../catalogue/derived-indicators.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { fileName } from '../files/file-name.ts'
import type { CallContext } from '../handler.ts'
import type { Session } from '../session/session.ts'
import { expectView } from '../views/desk-views.ts'
import { writeWorkbook } from '../workbook/writing/write-workbook.ts'
import { compareTable } from './compare-table.ts'
import { disputesOf } from './disputes-of.ts'
import { storeAsOf } from './relations-of.ts'

type Choice = z.output<(typeof calls)['compare.export']['input']>

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The comparison as a spreadsheet, laid out as on screen with the rows that are in sight there; where no rows are named,
 * with a sheet for each member of a dimension that is fixed.
 */
export async function exportComparison(session: Session, choice: Choice, context: CallContext): Promise<Artifact> {
  context.progress('export', 0, 2)
  const unit = choice.unit === null ? null : parseUnit(choice.unit)
  const asShown = (table: ComparisonTable): ComparisonTable =>
    unit === null ? table : { ...table, rows: rowsInUnit(table.rows, unit) }
  const table = asShown(compareTable(session, choice))
  const against = choice.against === null ? null : expectView(session.store, choice.against)
  const then = against === null ? null : asShown(compareTable(session, { ...choice, asOf: momentOfView(against) }))
  const show = then === null ? choice.layout.show : thenNowSince(choice.layout.show)
  const compared = then === null ? table : thenAndNow(table, then, choice.layout.show)
  const store = storeAsOf(session, choice.asOf)
  const find = formulaNames(store)
  const inChinese = cubeOfRows(compared, deskIndicators(store), (name) => find(name)?.id ?? null)
  const isEnglish = choice.layout.language === 'en-US'
  const cube = isEnglish ? withChapterNames(inChinese, session.resources.chapterNames()) : inChinese
  const disputes = disputesOf(session, choice)
  const sheets = sheetsOf(cube, { ...choice.layout, show, disputes }, choice.rows).map(({ name, layout }) => ({
    sheet: name ?? layout.title,
    layout,
    language: choice.layout.language,
    orientation: 'auto' as const
  }))
  context.progress('export', 1, 2)
  const bytes = await writeWorkbook(sheets)
  if (context.signal.aborted) throw new DeskError('cancelled')
  context.progress('export', 2, 2)
  return session.artifacts.keepBytes(bytes, `${fileName(sheets[0]?.layout.title || '对比')}.xlsx`, xlsx)
}

interface Sheet {
  /** null: the table's title. */
  readonly name: string | null
  readonly layout: TableLayout
}

function sheetsOf(
  cube: ComparedCube,
  chosen: Omit<LayoutOptions, 'marks' | 'constants'>,
  rows: Choice['rows']
): Sheet[] {
  const options = { ...chosen, marks: true, constants: true }
  const [only] = cube.regions
  if (rows !== null) {
    const whole = layOutCube(cube, options)
    const isOne = cube.regions.length === 1
    return [{ name: isOne ? (only?.name ?? null) : null, layout: withRows(whole, rowsInSight(whole, rows)) }]
  }
  const [dimension] = fixedDimensions(chosen.pivot)
  const members = dimension === undefined ? [] : namesOf(cube, dimension)
  if (dimension === undefined || members.length === 0) return [{ name: null, layout: layOutCube(cube, options) }]
  return members.map(({ key, name }) => ({
    name,
    layout: layOutCube(cube, { ...options, fixed: { ...options.fixed, [dimension]: key } })
  }))
}

function namesOf(cube: ComparedCube, dimension: Dimension): { readonly key: string; readonly name: string }[] {
  if (dimension === 'periods') return cube.periods.map((period) => ({ key: period, name: period }))
  if (dimension === 'regions') return cube.regions.map(({ code, name }) => ({ key: code, name }))
  return cube.indicators.map(({ id, name }) => ({ key: id, name }))
}

/** Rows that have gone since the screen was drawn are left out. */
function rowsInSight(
  layout: CubeLayout,
  shown: readonly { readonly key: string; readonly depth: number }[]
): VisibleRow[] {
  const byKey = new Map(layout.rows.map(({ key }, row) => [key, row]))
  return shown.flatMap(({ key, depth }) => {
    const row = byKey.get(key)
    return row === undefined ? [] : [{ row, depth, isOpen: null }]
  })
}
