import type { CallInput } from '#contract/calls.ts'
import type { Artifact } from '#contract/file.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { layOutTargets } from '#core/target/lay-out-targets.ts'
import { fileName } from '../files/file-name.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import { writeWorkbook } from '../workbook/writing/write-workbook.ts'
import { targetsOfYear } from './target-rows.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The board of targets as a spreadsheet, laid out as it is printed. Targets that have gone since are left out. */
export async function exportTargets(
  session: Session,
  { region, year, language, title, rows }: CallInput<'targets.export'>
): Promise<Artifact> {
  const board = targetsOfYear(session, region, year)
  const shown = rows === null ? board : rows.flatMap((id) => board.find(({ target }) => target.id === id) ?? [])
  const layout = layOutTargets(shown, {
    language,
    region: regionName(session.store, session.resources, region),
    year,
    title,
    why: (reason) => reasonText(reason, language)
  })
  const bytes = await writeWorkbook([{ sheet: layout.title, layout, language, orientation: 'auto' }])
  return session.artifacts.keepBytes(bytes, `${fileName(layout.title)}.xlsx`, xlsx)
}
