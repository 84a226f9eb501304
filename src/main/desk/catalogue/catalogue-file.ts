import { randomUUID } from 'node:crypto'
import type { CatalogueImport } from '#contract/calls/catalogue-calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Artifact } from '#contract/file.ts'
import {
  BETWEEN,
  type CatalogueRow,
  catalogueRows,
  type RowRefusal,
  readCatalogueRows
} from '#core/catalogue/catalogue-sheet.ts'
import { type Indicator, unsortedChapter } from '#core/catalogue/indicator.ts'
import type { Language } from '#core/language.ts'
import { listLayout, textCell } from '#core/layout/list-layout.ts'
import type { Session } from '../session/session.ts'
import { addChange } from '../store/changes/changes.ts'
import { addEdition } from '../store/changes/editions.ts'
import type { Store } from '../store/store.ts'
import { loadFile } from '../workbook/load-file.ts'
import { writeWorkbook } from '../workbook/writing/write-workbook.ts'
import { deskIndicators } from './desk-indicators.ts'
import { asStated, refuseOtherUnit, refuseRing } from './edit-indicator.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The catalogue as a spreadsheet: a row an indicator, in order. */
export async function exportCatalogue(session: Session, language: Language): Promise<Artifact> {
  const [heads = [], ...rows] = catalogueRows(deskIndicators(session.store).values(), language)
  const title = language === 'zh-CN' ? '指标库' : 'Catalogue of indicators'
  const layout = listLayout({
    title,
    unitLine: null,
    columns: heads.map((head, at) => ({ key: head, role: at < 2 ? 'stub' : 'text', head, align: 'left' })),
    rows: rows.map((row) => ({ key: row[0] ?? '', cells: row.map(textCell) })),
    notes: []
  })
  const bytes = await writeWorkbook([{ sheet: title, layout, language, orientation: 'landscape' }])
  return session.artifacts.keepBytes(bytes, `${title}.xlsx`, xlsx)
}

interface PlannedRow {
  readonly said: CatalogueRow
  readonly shown: CatalogueImport['rows'][number]
  readonly edit: Indicator | null
}

/** What a spreadsheet would make of the catalogue. Throws not-a-catalogue, and what opening a file throws. */
export async function planCatalogueImport(session: Session, path: string, name: string): Promise<CatalogueImport> {
  const said = await readFileRows(path, name)
  return { rows: planRows(session.store, said).map(({ shown }) => shown) }
}

/** Applies what it says, new and changed rows, as one change; refused rows are left. */
export async function importCatalogue(
  session: Session,
  path: string,
  name: string
): Promise<CatalogueImport & { readonly change: number | null }> {
  const said = await readFileRows(path, name)
  const { store } = session
  const planned = planRows(store, said)
  const rows = planned.map(({ shown }) => shown)
  const edits = planned.map(({ edit }) => edit).filter((edit) => edit !== null)
  if (edits.length === 0) return { rows, change: null }
  const known = deskIndicators(store)
  const change = store.write(() => {
    const made = addChange(store, { kind: 'catalogue', about: name, author: session.options.author })
    for (const edit of edits) {
      const before = known.get(edit.id)
      addEdition(store, 'indicator', edit.id, made, before === undefined ? edit : asStated(store, before, edit))
    }
    return made
  })
  return { rows, change }
}

function planRows(store: Store, rows: readonly CatalogueRow[]): PlannedRow[] {
  const known = deskIndicators(store)
  const byName = new Map([...known.values()].map((indicator) => [indicator.name, indicator.id]))
  const taken = new Set<string>()
  const last = Math.max(0, ...[...known.values()].map(({ order }) => order))
  const found = rows.map((row, index) => {
    const id = idOf(row, known, byName)
    const isTwice = taken.has(id)
    taken.add(id)
    if (row.said.name != null && !byName.has(row.said.name)) byName.set(row.said.name, id)
    return { row, id, isTwice, order: last + 10 * (index + 1) }
  })
  const after = new Map(known)
  const planned = found.map(({ row, id, isTwice, order }): PlannedRow => {
    const before = known.get(id) ?? null
    const parentSaid = row.said.parent ?? null
    const parent =
      parentSaid === null
        ? null
        : (byName.get(parentSaid) ?? (taken.has(parentSaid) || known.has(parentSaid) ? parentSaid : undefined))
    const refusal = row.refusal ?? (isTwice ? 'row-twice' : parent === undefined ? 'unknown-parent' : null)
    const shown = { row: row.row + 1, name: row.said.name ?? '', id, fields: [], changes: [] }
    if (refusal !== null) {
      const text = refusal === 'unknown-parent' ? (parentSaid ?? '') : row.text
      return {
        shown: { ...shown, kind: 'refused', refusal: { code: refusal, text, column: row.column } },
        edit: null,
        said: row
      }
    }
    const said = 'parent' in row.said ? { ...row.said, parent: parent ?? null } : row.said
    const edit = {
      ...(before ?? blank(order)),
      ...said,
      id,
      chapter: said.chapter ?? before?.chapter ?? unsortedChapter
    }
    after.set(id, edit)
    const fields = before === null ? [] : changedFields(before, edit)
    const kind = before === null ? 'new' : fields.length === 0 ? 'unchanged' : 'changed'
    const changes = fields.map((field) => ({
      field,
      old: before === null ? null : shownField(before, field, known),
      new: shownField(edit, field, after)
    }))
    return {
      shown: { ...shown, kind, fields, changes, refusal: null },
      edit: kind === 'unchanged' ? null : edit,
      said: row
    }
  })
  return planned.map((one) => (one.edit === null ? one : refused(store, after, one, one.edit)))
}

/** The field that a refusal of an edit is about, and what it is called of a row: a sentence without the names in it. */
const ROW_REFUSALS: Readonly<Record<string, readonly ['unit' | 'parent', RowRefusal | 'unit-mismatch']>> = {
  'unit-mismatch': ['unit', 'unit-mismatch'],
  'unknown-indicator': ['parent', 'unknown-parent'],
  'parent-is-part': ['parent', 'part-of-itself']
}

/** What an edit by hand would refuse is refused here too, row by row. */
function refused(
  store: Store,
  after: ReadonlyMap<string, Indicator>,
  planned: PlannedRow,
  edit: Indicator
): PlannedRow {
  try {
    refuseRing(after, edit)
    refuseOtherUnit(store, edit)
    return planned
  } catch (thrown) {
    if (!(thrown instanceof DeskError)) throw thrown
    const known = ROW_REFUSALS[thrown.data.code]
    if (known === undefined) throw thrown
    const [field, code] = known
    const { said } = planned
    const refusal = { code, text: said.said[field] ?? '', column: said.heads.get(field) ?? null }
    return { ...planned, shown: { ...planned.shown, kind: 'refused', refusal }, edit: null }
  }
}

function idOf(row: CatalogueRow, known: ReadonlyMap<string, Indicator>, byName: ReadonlyMap<string, string>): string {
  const { id, name } = row.said
  if (id != null && known.has(id)) return id
  return (name == null ? undefined : byName.get(name)) ?? id ?? `own-${randomUUID().slice(0, 8)}`
}

function blank(order: number): Indicator {
  return {
    id: '',
    name: '',
    nameEn: null,
    aliases: [],
    unit: null,
    decimals: 2,
    kind: 'flow',
    priceBasis: 'none',
    direction: 'neutral',
    aggregation: 'never',
    chapter: '',
    department: null,
    order,
    parent: null,
    formula: null
  }
}

/** A part is said by the name of its whole. */
function shownField(
  indicator: Indicator,
  field: keyof Indicator,
  known: ReadonlyMap<string, Indicator>
): string | null {
  const value = indicator[field]
  if (value === null) return null
  if (typeof value === 'object') return value.join(BETWEEN)
  return field === 'parent' ? (known.get(String(value))?.name ?? String(value)) : String(value)
}

function changedFields(before: Indicator, edit: Indicator): (keyof Indicator)[] {
  return (Object.keys(edit) as (keyof Indicator)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(edit[field])
  )
}

/** The first sheet that holds a catalogue. */
async function readFileRows(path: string, name: string): Promise<CatalogueRow[]> {
  // The readers of spreadsheets take as long to load as the rest of the desk, which starts without them.
  const { openWorkbook } = await import('../workbook/open-workbook.ts')
  for (const { grid } of openWorkbook(loadFile(path), name).sheets) {
    const texts = Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from({ length: grid.columnCount }, (__, column) => grid.at(row, column)?.text ?? '')
    )
    const rows = readCatalogueRows(texts)
    if (rows !== null) return rows
  }
  throw new DeskError('not-a-catalogue', { file: name })
}
