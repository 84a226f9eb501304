import type { ChangeRow, ImportCounts, ImportPart, PartCounts } from '#contract/calls/import/import-outcome.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import { plainPeriod } from '#core/period/months-name.ts'
import { cellName } from '#core/reading/grid.ts'
import { stageCode } from '../../store/claims/claim-codes.ts'
import { unitOfTarget } from '../../targets/desk-targets.ts'
import { cellKey } from '../acceptance.ts'
import type { Job } from '../job/job.ts'
import type { JobFile } from '../job/job-file.ts'
import {
  type ImportPlan,
  type PlannedCell,
  type PlannedFigure,
  type PlannedTarget,
  placeKey,
  type RefusedCell,
  type WaitingFigure
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

/** Is it news that the user does not let in? */
export function isLeft(job: Job, one: PlannedFigure | PlannedTarget): boolean {
  const isOfTarget = 'target' in one
  return (isOfTarget ? one.kind !== 'same' : isNews(one)) && !job.acceptance.accepts(one)
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
  let withdrawing = 0
  let left = 0
  for (const figure of plan.figures) {
    if (!isNews(figure)) continue
    if (job.acceptance.accepts(figure)) {
      storing += 1
      if (figure.kind === 'changed') replacing += 1
      if (figure.kind === 'withdrawn' && alters(figure)) withdrawing += 1
    } else left += 1
  }
  for (const target of plan.targets) {
    if (target.kind === 'same') continue
    if (job.acceptance.accepts(target)) {
      storing += 1
      if (target.kind === 'changed') replacing += 1
    } else left += 1
  }
  return { ...plan.counts, storing, replacing, withdrawing, left }
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
    if (isLeft(job, figure)) counts.left += 1
  }
  for (const target of targets) {
    if (!isIn(target.table.file, target.table.sheet.name)) continue
    counts[target.kind] += 1
    if (isLeft(job, target)) counts.left += 1
  }
  for (const { file, sheet } of refused) if (isIn(file, sheet)) counts.refused += 1
  for (const { table } of waiting) if (isIn(table.file, table.sheet.name)) counts.waiting += 1
  return counts
}

/** Is a sheet of a file in a part of the import? */
export function within(job: Job, of: ImportPart | null): (file: JobFile, sheet: string) => boolean {
  if (of === null) return () => true
  const wanted = job.file(of.file)
  return (file, sheet) => file === wanted && (of.sheet === null || sheet === of.sheet)
}

/** The unit that a planned figure is shown in. */
export function unitOf({ measure, indicator }: PlannedFigure): string | null {
  return unitOfMeasure(measure, indicator)
}

export function figureRow(job: Job, figure: PlannedFigure): ChangeRow {
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
    isRechecked: isRechecked(job, figure),
    reason: null,
    waits: [],
    accepted: isNews(figure) ? job.acceptance.accepts(figure) : null,
    note: noteOf(job, figure),
    newName: newNameOf(job, figure.indicator),
    aim: null
  }
}

/** Does what looks wrong about it rest on a figure that is left out, while it is not itself? */
function isRechecked(job: Job, figure: PlannedFigure): boolean {
  const against = figure.suspicions.flatMap((suspicion) => suspicion.against)
  if (against.length === 0 || isLeft(job, figure)) return false
  const left = leftPlaces(job, job.plan())
  return against.some((one) => left.has(placeKey({ ...one, indicator: { id: one.indicator } })))
}

/** The places of the figures that the user leaves out; looked for once until something else is taken or left. */
function leftPlaces(job: Job, plan: ImportPlan): ReadonlySet<string> {
  const { edition } = job.acceptance
  const before = left.get(plan)
  if (before?.edition === edition) return before.places
  const places = new Set<string>()
  if (settledCounts(job, plan).left > 0)
    for (const figure of plan.figures) if (isLeft(job, figure)) places.add(placeKey(figure))
  left.set(plan, { edition, places })
  return places
}

const left = new WeakMap<ImportPlan, { readonly edition: number; readonly places: ReadonlySet<string> }>()

/** A figure of a later stage stays, whatever an earlier one says. */
function outrankedBy({ kind, old, stage }: PlannedFigure): ChangeRow['outranked'] {
  const by = kind === 'conflicting' || kind === 'withdrawn' ? (old?.stage ?? null) : null
  return by !== null && stageCode(by) > stageCode(stage) ? { by, stage } : null
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

export function targetRow(job: Job, planned: PlannedTarget): ChangeRow {
  const { kind, indicator, regionName, target, old, rival } = planned
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
    old: old?.value ?? null,
    new: target.value,
    oldFrom: null,
    outranked: null,
    staged: null,
    rival:
      rival === null
        ? null
        : {
            ...placeOf(rival),
            from: job.departments.of(rival.table.file).name,
            value: rival.target.value
          },
    aim: {
      kind: target.kind,
      bound: target.bound,
      before: old === null ? null : { bound: old.bound, source: old.source },
      rival: rival === null ? null : { bound: rival.target.bound }
    },
    suspicions: [],
    isRechecked: false,
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
  ...{ isRechecked: false, accepted: null, note: null, newName: null, aim: null }
} satisfies Partial<ChangeRow>

export function refusedRow(job: Job, { file, sheet, cell, text, reason }: RefusedCell): ChangeRow {
  const place = { fileId: file.id, file: file.name, sheet, cell }
  return { ...placeless, kind: 'refused', ...place, from: job.departments.of(file).name, new: text, reason }
}

export function waitingRow(job: Job, figure: WaitingFigure): ChangeRow {
  const { observation, period, regionName, waits } = figure
  const { indicator, measure, unit, decimal, symbol } = observation
  return {
    ...placeless,
    kind: 'waiting',
    ...placeOf(figure),
    from: job.departments.of(figure.table.file).name,
    indicator: indicator.join(' › '),
    region: regionName ?? '',
    period: period === null ? '' : plainPeriod(period),
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
