import type { z } from 'zod'
import type { calls } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Artifact } from '#contract/file.ts'
import { type CubeLayout, layOutCube } from '#core/layout/lay-out-cube.ts'
import { cubeOfRows } from '#core/layout/pivot/cube-of-rows.ts'
import { type VisibleRow, withRows } from '#core/layout/visible-rows.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import type { CallContext } from '../handler.ts'
import type { Session } from '../session.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { compareTable } from './compare-table.ts'
import { storeAsOf } from './comparing-of.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The comparison as a spreadsheet, laid out as on screen, with the rows that are in sight there. */
export async function exportComparison(
  session: Session,
  choice: z.output<(typeof calls)['compare.export']['input']>,
  context: CallContext
): Promise<Artifact> {
  context.progress('export', 0, 2)
  const table = compareTable(session, choice)
  const cube = cubeOfRows(table, deskIndicators(storeAsOf(session, choice.asOf)))
  const whole = layOutCube(cube, { ...choice.layout, marks: true })
  const layout = withRows(whole, choice.rows === null ? everyRow(whole) : rowsInSight(whole, choice.rows))
  context.progress('export', 1, 2)
  const bytes = await writeWorkbook([
    {
      sheet: table.regions.length === 1 ? (table.regions[0]?.name ?? layout.title) : layout.title,
      layout,
      language: choice.layout.language,
      orientation: 'auto'
    }
  ])
  if (context.signal.aborted) throw new DeskError('cancelled')
  context.progress('export', 2, 2)
  return session.artifacts.keepBytes(bytes, `${fileName(layout.title)}.xlsx`, xlsx)
}

function everyRow(layout: CubeLayout): VisibleRow[] {
  return layout.rows.map(({ depth }, row) => ({ row, depth, isOpen: null }))
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

/** A title as a file's name: what file systems refuse is left out. */
function fileName(title: string): string {
  return title.replace(/[<>:"/\\|?*]/g, ' ').trim() || '对比'
}
