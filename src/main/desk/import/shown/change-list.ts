import type { ChangeKind, ChangeRow, ImportPart } from '#contract/calls/import/import-outcome.ts'
import { type CellPosition, parseCellName } from '#core/reading/grid.ts'
import type { Job } from '../job/job.ts'
import type { PlannedCell, PlannedFigure } from '../plan/import-plan.ts'
import { figureRow, refusedRow, targetRow, waitingRow, within } from './change-rows.ts'
import { toldSuspicions } from './suspicions-of-job.ts'

/** Which changes a list shows. */
export interface ListChoice {
  readonly kinds: readonly ChangeKind[]
  readonly suspiciousOnly: boolean
  readonly of: ImportPart | null
}

/** Things of one kind, of which only what is looked at is made into rows: there may be a million of them. */
interface Listed {
  readonly length: number
  readonly page: (from: number, to: number) => ChangeRow[]
  readonly cellAt: (index: number) => ListedCell
}

/** Which cell of which file a row is of. */
interface ListedCell extends CellPosition {
  readonly file: string
  readonly sheet: string
}

/** A page of the change list. */
export function changeRows(
  job: Job,
  choice: ListChoice & { readonly offset: number; readonly limit: number }
): { total: number; rows: ChangeRow[] } {
  const rows: ChangeRow[] = []
  let before = 0
  for (const { length, page } of listsOf(job, choice)) {
    rows.push(...page(Math.max(0, choice.offset - before), choice.offset + choice.limit - before))
    before += length
  }
  return { total: before, rows }
}

/** Where in the change list a cell of a sheet stands, and what is said of it; else which row is nearest to it. */
export function changeAt(
  job: Job,
  choice: ListChoice & { readonly file: string; readonly sheet: string; readonly cell: string }
): { found: { index: number; row: ChangeRow } | null; near: number | null } {
  const wanted = { file: choice.file, sheet: choice.sheet, ...(parseCellName(choice.cell) ?? NOWHERE) }
  const nearest: { -readonly [How in Nearness]?: number } = {}
  let before = 0
  for (const { length, page, cellAt } of listsOf(job, choice)) {
    for (let index = 0; index < length; index += 1) {
      const how = nearness(cellAt(index), wanted)
      if (how === null) continue
      nearest[how] ??= before + index
      const [row] = how === 'here' ? page(index, index + 1) : []
      if (row !== undefined) return { found: { index: before + index, row }, near: null }
    }
    before += length
  }
  return { found: null, near: nearest.onward ?? nearest.sheet ?? nearest.file ?? null }
}

/** Before every cell. */
const NOWHERE: CellPosition = { row: -1, column: -1 }

type Nearness = 'here' | 'onward' | 'sheet' | 'file'

function nearness(one: ListedCell, wanted: ListedCell): Nearness | null {
  if (one.file !== wanted.file) return null
  if (one.sheet !== wanted.sheet) return 'file'
  const after = one.row - wanted.row || one.column - wanted.column
  return after === 0 ? 'here' : after > 0 ? 'onward' : 'sheet'
}

/**
 * In the order of files, sheets and cells within each kind of thing; what disagrees with a cell before it stands right
 * below that cell.
 */
function listsOf(job: Job, choice: ListChoice): readonly Listed[] {
  const plan = job.plan()
  const kinds = new Set(choice.kinds)
  const isIn = within(job, choice.of)
  const isOf = ({ table }: PlannedCell): boolean => isIn(table.file, table.sheet.name)
  const told = toldSuspicions(plan)
  const chosen = plan.figures.filter(
    (figure) => kinds.has(figure.kind) && (!choice.suspiciousOnly || told(figure).length > 0) && isOf(figure)
  )
  const has = (kind: ChangeKind): boolean => kinds.has(kind) && !choice.suspiciousOnly
  const targets = plan.targets.filter((target) => has(target.kind) && isOf(target))
  const refused = has('refused') ? plan.refused.filter(({ file, sheet }) => isIn(file, sheet)) : []
  return [
    listed(belowRivals(chosen), (figure) => figureRow(job, figure), cellOf),
    listed(targets, (target) => targetRow(job, target), cellOf),
    listed(
      refused,
      (cell) => refusedRow(job, cell),
      ({ file, sheet, cell }) => ({ file: file.id, sheet, ...(parseCellName(cell) ?? NOWHERE) })
    ),
    listed(has('waiting') ? plan.waiting.filter(isOf) : [], (figure) => waitingRow(job, figure), cellOf)
  ]
}

function listed<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => ChangeRow,
  cellOf: (item: Item) => ListedCell
): Listed {
  return {
    length: items.length,
    page: (from, to) => (to <= from ? [] : items.slice(from, to).map(rowOf)),
    cellAt: (index) => cellOf(items[index] as Item)
  }
}

function cellOf({ table, row, column }: PlannedCell): ListedCell {
  return { file: table.file.id, sheet: table.sheet.name, row, column }
}

function belowRivals(figures: readonly PlannedFigure[]): readonly PlannedFigure[] {
  const listed = new Set<unknown>(figures)
  const later = new Map<unknown, PlannedFigure[]>()
  for (const figure of figures) {
    // The first of them names a cell after it, the others name the first.
    if (figure.nth === 0 || figure.rival === null || !listed.has(figure.rival)) continue
    const others = later.get(figure.rival)
    if (others === undefined) later.set(figure.rival, [figure])
    else others.push(figure)
  }
  if (later.size === 0) return figures
  const moved = new Set([...later.values()].flat())
  return figures.filter((figure) => !moved.has(figure)).flatMap((figure) => [figure, ...(later.get(figure) ?? [])])
}
