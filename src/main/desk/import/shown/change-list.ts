import type { ChangeKind, ChangeRow, ImportPart } from '#contract/calls/import/import-outcome.ts'
import { cellName } from '#core/reading/grid.ts'
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
  /** Which of them is of a cell; -1: none. */
  readonly indexOf: (file: string, sheet: string, cell: string) => number
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

/** Where in the change list a cell of a sheet stands, and what is said of it; null: the list does not show it. */
export function changeAt(
  job: Job,
  choice: ListChoice & { readonly file: string; readonly sheet: string; readonly cell: string }
): { index: number; row: ChangeRow } | null {
  let before = 0
  for (const { length, page, indexOf } of listsOf(job, choice)) {
    const at = indexOf(choice.file, choice.sheet, choice.cell)
    const [row] = at < 0 ? [] : page(at, at + 1)
    if (row !== undefined) return { index: before + at, row }
    before += length
  }
  return null
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
    listed(belowRivals(chosen), (figure) => figureRow(job, figure), isAt),
    listed(targets, (target) => targetRow(job, target), isAt),
    listed(
      refused,
      (cell) => refusedRow(job, cell),
      (one, file, sheet, cell) => one.cell === cell && one.sheet === sheet && one.file.id === file
    ),
    listed(has('waiting') ? plan.waiting.filter(isOf) : [], (figure) => waitingRow(job, figure), isAt)
  ]
}

function listed<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => ChangeRow,
  isAt: (item: Item, file: string, sheet: string, cell: string) => boolean
): Listed {
  return {
    length: items.length,
    page: (from, to) => (to <= from ? [] : items.slice(from, to).map(rowOf)),
    indexOf: (file, sheet, cell) => items.findIndex((item) => isAt(item, file, sheet, cell))
  }
}

function isAt({ table, row, column }: PlannedCell, file: string, sheet: string, cell: string): boolean {
  return table.sheet.name === sheet && table.file.id === file && cellName(row, column) === cell
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
