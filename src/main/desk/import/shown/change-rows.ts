import type {
  ChangeKind,
  ChangeRow,
  ImportCounts,
  ImportPart,
  PartCounts
} from '#contract/calls/import/import-outcome.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import { cellName } from '#core/reading/grid.ts'
import { stageCode } from '../../store/claims/claim-codes.ts'
import { unitOfTarget } from '../../targets/desk-targets.ts'
import { cellKey } from '../acceptance.ts'
import type { Job } from '../job/job.ts'
import type { JobFile } from '../job/job-file.ts'
import type {
  ImportPlan,
  PlannedCell,
  PlannedFigure,
  PlannedTarget,
  RefusedCell,
  WaitingFigure
} from '../plan/import-plan.ts'
import { shownRemark } from './shown-remark.ts'

/** Will storing write this figure? What is the same is written again beside the rest, but is nothing to store by itself. */
export function isStored(job: Job, figure: PlannedFigure): boolean {
  if (figure.nth === null || !job.acceptance.accepts(figure)) return false
  return figure.echoOf === null || job.acceptance.accepts(figure.echoOf.first)
}

/** Is it something that the desk does not have yet? */
export function isNews({ kind, nth }: PlannedFigure): boolean {
  return kind !== 'same' && nth !== null
}

/** Will storing it change what is shown of its place? A word of a lower stage than what stands does not. */
export function alters({ kind, nth, old, stage, rival }: PlannedFigure): boolean {
  if (kind === 'same' || nth === null) return false
  // Of cells that disagree the first is shown; cells of two stages do not disagree.
  const isFirst = nth === 0 || (old !== null && rival === null)
  return isFirst && (old === null || stageCode(stage) >= stageCode(old.stage))
}

/** The counts of a plan with what the user takes and leaves; counted once until something else is taken or left. */
export function settledCounts(job: Job, plan: ImportPlan): ImportCounts {
  const { edition } = job.acceptance
  const known = settled.get(plan)
  if (known?.edition === edition) return known.counts
  const counts = countSettled(job, plan)
  settled.set(plan, { edition, counts })
  return counts
}

const settled = new WeakMap<ImportPlan, { readonly edition: number; readonly counts: ImportCounts }>()

function countSettled(job: Job, plan: ImportPlan): ImportCounts {
  let storing = 0
  let replacing = 0
  let left = 0
  for (const figure of plan.figures) {
    if (!isNews(figure)) continue
    if (job.acceptance.accepts(figure)) {
      storing += 1
      if (figure.kind === 'changed') replacing += 1
    } else left += 1
  }
  for (const target of plan.targets) {
    if (target.kind === 'same') continue
    if (job.acceptance.accepts(target)) {
      storing += 1
      if (target.kind === 'changed') replacing += 1
    } else left += 1
  }
  return { ...plan.counts, storing, replacing, left }
}

/** How many rows of each kind the change list has of a part of the import. */
export function partCounts(job: Job, of: ImportPart): PartCounts {
  const isIn = within(job, of)
  const { figures, targets, refused, waiting } = job.plan()
  const counts = {
    new: 0,
    same: 0,
    changed: 0,
    conflicting: 0,
    withdrawn: 0,
    refused: 0,
    suspicious: 0,
    waiting: 0,
    left: 0
  }
  for (const figure of figures) {
    if (!isIn(figure.table.file, figure.table.sheet.name)) continue
    counts[figure.kind] += 1
    if (figure.suspicions.length > 0) counts.suspicious += 1
    if (isNews(figure) && !job.acceptance.accepts(figure)) counts.left += 1
  }
  for (const target of targets) {
    if (!isIn(target.table.file, target.table.sheet.name)) continue
    counts[target.kind] += 1
    if (target.kind !== 'same' && !job.acceptance.accepts(target)) counts.left += 1
  }
  for (const { file, sheet } of refused) if (isIn(file, sheet)) counts.refused += 1
  for (const { table } of waiting) if (isIn(table.file, table.sheet.name)) counts.waiting += 1
  return counts
}

function within(job: Job, of: ImportPart | null): (file: JobFile, sheet: string) => boolean {
  if (of === null) return () => true
  const wanted = job.file(of.file)
  return (file, sheet) => file === wanted && (of.sheet === null || sheet === of.sheet)
}

/**
 * A page of the change list, in the order of files, sheets and cells within each kind of thing; what disagrees with a
 * cell before it stands right below that cell.
 */
export function changeRows(
  job: Job,
  choice: {
    readonly kinds: readonly ChangeKind[]
    readonly suspiciousOnly: boolean
    readonly of: ImportPart | null
    readonly offset: number
    readonly limit: number
  }
): { total: number; rows: ChangeRow[] } {
  const plan = job.plan()
  const kinds = new Set(choice.kinds)
  const isIn = within(job, choice.of)
  const isOf = ({ table }: PlannedCell): boolean => isIn(table.file, table.sheet.name)
  const chosen = plan.figures.filter(
    (figure) => kinds.has(figure.kind) && (!choice.suspiciousOnly || figure.suspicions.length > 0) && isOf(figure)
  )
  const has = (kind: ChangeKind): boolean => kinds.has(kind) && !choice.suspiciousOnly
  const lists = [
    listed(belowRivals(chosen), (figure) => figureRow(job, figure)),
    listed(
      plan.targets.filter((target) => has(target.kind) && isOf(target)),
      (target) => targetRow(job, target)
    ),
    listed(has('refused') ? plan.refused.filter(({ file, sheet }) => isIn(file, sheet)) : [], (cell) =>
      refusedRow(job, cell)
    ),
    listed(has('waiting') ? plan.waiting.filter(isOf) : [], (figure) => waitingRow(job, figure))
  ]
  const rows: ChangeRow[] = []
  let before = 0
  for (const { length, page } of lists) {
    rows.push(...page(Math.max(0, choice.offset - before), choice.offset + choice.limit - before))
    before += length
  }
  return { total: before, rows }
}

/** A list of which only what is looked at is made into rows: it has a million of them. */
function listed<Item>(items: readonly Item[], rowOf: (item: Item) => ChangeRow) {
  return {
    length: items.length,
    page: (from: number, to: number) => (to <= from ? [] : items.slice(from, to).map(rowOf))
  }
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

/** The unit that a planned figure is shown in. */
export function unitOf({ measure, indicator }: PlannedFigure): string | null {
  return unitOfMeasure(measure, indicator)
}

function figureRow(job: Job, figure: PlannedFigure): ChangeRow {
  const { kind, indicator, regionName, period, measure, old, oldFrom, decimal, symbol, suspicions } = figure
  return {
    kind,
    ...placeOf(figure),
    from: job.departments.of(figure.table.file).name,
    indicator: indicator.name,
    indicatorEn: indicator.nameEn,
    region: regionName,
    period,
    measure,
    unit: unitOf(figure),
    old: old?.decimal ?? old?.symbol ?? null,
    new: decimal ?? symbol,
    oldFrom,
    outranked: outrankedBy(figure),
    staged: stagedAnew(figure),
    rival: rivalOf(job, figure),
    suspicions: suspicions.map(shownRemark),
    reason: null,
    waits: [],
    accepted: isNews(figure) ? job.acceptance.accepts(figure) : null,
    note: noteOf(job, figure),
    newName: newNameOf(job, figure.indicator)
  }
}

/** A figure of a later stage stays, whatever an earlier one says. */
function outrankedBy({ kind, old, stage }: PlannedFigure): ChangeRow['outranked'] {
  const by = kind === 'conflicting' || kind === 'withdrawn' ? (old?.stage ?? null) : null
  return by !== null && stage !== null && stageCode(by) > stageCode(stage) ? { by, stage } : null
}

/** The same value come further (or not as far): 快报数 become 初步核算数. */
function stagedAnew({ kind, old, decimal, symbol, stage }: PlannedFigure): ChangeRow['staged'] {
  const isSameValue = old !== null && old.decimal === decimal && old.symbol === symbol
  return kind === 'changed' && isSameValue ? { before: old.stage, after: stage } : null
}

/** The cell of the same import that a figure disagrees with, and what it says. */
export function rivalOf(job: Job, { rival }: PlannedFigure): ChangeRow['rival'] {
  return rival === null
    ? null
    : {
        ...placeOf(rival),
        from: job.departments.of(rival.table.file).name,
        value: rival.decimal ?? rival.symbol ?? ''
      }
}

function targetRow(job: Job, planned: PlannedTarget): ChangeRow {
  const { kind, indicator, regionName, target, old } = planned
  return {
    kind,
    ...placeOf(planned),
    from: job.departments.of(planned.table.file).name,
    indicator: indicator.name,
    indicatorEn: indicator.nameEn,
    region: regionName,
    period: String(target.year),
    measure: 'target',
    unit: unitOfTarget(target, indicator),
    old,
    new: target.value,
    oldFrom: null,
    outranked: null,
    staged: null,
    rival: null,
    suspicions: [],
    reason: null,
    waits: [],
    accepted: kind === 'same' ? null : job.acceptance.accepts(planned),
    note: null,
    newName: newNameOf(job, indicator)
  }
}

/** Of what is listed and has no place to be stored at. */
const placeless = {
  ...{ indicator: '', indicatorEn: null, region: '', period: '', measure: 'level', unit: null },
  ...{ old: null, oldFrom: null, outranked: null, staged: null, rival: null, suspicions: [], reason: null, waits: [] },
  ...{ accepted: null, note: null, newName: null }
} satisfies Partial<ChangeRow>

function refusedRow(job: Job, { file, sheet, cell, text, reason }: RefusedCell): ChangeRow {
  const place = { fileId: file.id, file: file.name, sheet, cell }
  return { ...placeless, kind: 'refused', ...place, from: job.departments.of(file).name, new: text, reason }
}

function waitingRow(job: Job, figure: WaitingFigure): ChangeRow {
  const { observation, period, regionName, waits } = figure
  const { indicator, measure, unit, decimal, symbol } = observation
  return {
    ...placeless,
    kind: 'waiting',
    ...placeOf(figure),
    from: job.departments.of(figure.table.file).name,
    indicator: indicator.join(' › '),
    region: regionName ?? '',
    period: period ?? '',
    measure,
    unit,
    new: decimal ?? symbol,
    waits: [...waits]
  }
}

/** The name of which an indicator is made, by its key. */
function newNameOf(job: Job, indicator: Indicator): string | null {
  return job.plan().nameOfMade.get(indicator) ?? null
}

function placeOf({ table, row, column }: PlannedCell): Pick<ChangeRow, 'fileId' | 'file' | 'sheet' | 'cell'> {
  const { file, sheet } = table
  return { fileId: file.id, file: file.name, sheet: sheet.name, cell: cellName(row, column) }
}

/** What the user wrote about a value, or null. */
export function noteOf(job: Job, { table, row, column }: PlannedCell): string | null {
  if (job.notes.size === 0) return null
  return job.notes.get(cellKey(table.file.id, table.sheet.name, row, column)) ?? null
}
