import type { z } from 'zod'
import type { calls } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Artifact } from '#contract/file.ts'
import { layoutComparison } from '#core/layout/layout-comparison.ts'
import type { CallContext } from '../handler.ts'
import type { Session } from '../session.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { compareTable } from './compare-table.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The comparison as a spreadsheet, laid out as on screen; `rows` are the indicators shown, in their order there. */
export async function exportComparison(
  session: Session,
  choice: z.output<(typeof calls)['compare.export']['input']>,
  context: CallContext
): Promise<Artifact> {
  context.progress('export', 0, 2)
  const table = compareTable(session, choice)
  const layout = layoutComparison({ ...table, rows: shownRows(table.rows, choice.rows) }, choice.layout)
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

function shownRows<Row extends { readonly indicator: { readonly id: string } }>(
  rows: readonly Row[],
  shown: readonly string[] | null
): readonly Row[] {
  if (shown === null) return rows
  const byId = new Map(rows.map((row) => [row.indicator.id, row]))
  return shown.flatMap((id) => byId.get(id) ?? [])
}

/** A title as a file's name: what file systems refuse is left out. */
function fileName(title: string): string {
  return title.replace(/[<>:"/\\|?*]/g, ' ').trim() || '对比'
}
