import type { ChangeRow, ImportCounts, ImportPart, PartCounts } from '#contract/calls/import/import-outcome.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { baseInPeriod } from '#core/comparison/base-in-period.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import { plainPeriod } from '#core/period/months-name.ts'
import { cellName } from '#core/reading/grid.ts'
import { stageCode } from '../../store/claims/claim-codes.ts'
import { unitOfTarget } from '../../targets/desk-targets.ts'
import { cellKey } from '../acceptance.ts'
import type { Job } from '../job/job.ts'
import type { JobFile } from '../job/job-file.ts'
import { isMeantAnew } from '../plan/classify-figures.ts'
import type {
  ImportPlan,
  PlannedCell,
  PlannedFigure,
  PlannedTarget,
  RefusedCell,
  SuspicionsOf,
  WaitingFigure
} from '../plan/import-plan.ts'
import { shownRemark } from './shown-remark.ts'
import { toldSuspicions } from './suspicions-of-job.ts'
import { alters, isContested, isLeft, isNews } from './taken.ts'

/** The counts of a plan with what the user takes and leaves; counted once until something else is taken or left. */
export function settledCounts(job: Job, plan: ImportPlan): ImportCounts {
  const { edition } = job.words.acceptance
  const told = toldSuspicions(plan)
  const known = settled.get(plan)
  if (known?.edition === edition && known.told === told) return known.counts
  const counts = countSettled(job, plan, told)
  settled.set(plan, { edition, told, counts })
  return counts
}

const settled = new WeakMap<
  ImportPlan,
  { readonly edition: number; readonly told: SuspicionsOf; readonly counts: ImportCounts }
>()

function countSettled(job: Job, plan: ImportPlan, told: SuspicionsOf): ImportCounts {
  let suspicious = 0
  let toSee = plan.refused.length
  let storing = 0
  let replacing = 0
  let withdrawing = 0
  let left = 0
  for (const figure of plan.figures) {
    const isSuspicious = told(figure).length > 0
    if (isSuspicious) suspicious += 1
    if (isSuspicious || isContested(figure)) toSee += 1
    if (!isNews(figure)) continue
    if (job.words.acceptance.accepts(figure)) {
      storing += 1
      if (figure.kind === 'changed') replacing += 1
      if (figure.kind === 'withdrawn' && alters(figure)) withdrawing += 1
    } else left += 1
  }
  for (const target of plan.targets) {
    if (target.kind === 'same') continue
    if (job.words.acceptance.accepts(target)) {
      storing += 1
      if (target.kind === 'changed') replacing += 1
    } else left += 1
  }
  return { ...plan.counts, suspicious, toSee, storing, replacing, withdrawing, left }
}

/** How many rows of each kind the change list has of a part of the import. */
export function partCounts(job: Job, of: ImportPart): PartCounts {
  const isIn = within(job, of)
  const plan = job.plan()
  const { figures, targets, refused, waiting } = plan
  const told = toldSuspicions(plan)
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
    if (told(figure).length > 0) counts.suspicious += 1
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

/** The cells of figures in a part of the import that look wrong as it is taken and left, and not by the import alone. */
export function suspectedBesides(job: Job, of: ImportPart | null): { file: string; sheet: string; cell: string }[] {
  const plan = job.plan()
  const told = toldSuspicions(plan)
  const isIn = within(job, of)
  return plan.figures
    .filter((one) => one.suspicions.length === 0 && told(one).length > 0 && isIn(one.table.file, one.table.sheet.name))
    .map(placeOf)
    .map(({ fileId, sheet, cell }) => ({ file: fileId, sheet, cell }))
}

/** Is a sheet of a file in a part of the import? */
export function within(job: Job, of: ImportPart | null): (file: JobFile, sheet: string) => boolean {
  if (of === null) return () => true
  const wanted = job.file(of.file)
  return (file, sheet) => file === wanted && (of.sheet === null || sheet === of.sheet)
}

/** The unit that a planned figure is shown in. */
export function unitOf({ measure, indicator, period }: PlannedFigure): string | null {
  return baseInPeriod(unitOfMeasure(measure, indicator), period)
}

export function figureRow(job: Job, figure: PlannedFigure): ChangeRow {
  const { kind, indicator, regionName, period, measure, old, oldFrom, decimal, symbol } = figure
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
    decimals: decimalsOf(figure),
    old: old?.decimal ?? old?.symbol ?? null,
    new: decimal ?? symbol,
    oldFrom,
    outranked: outrankedBy(figure),
    staged: stagedAnew(figure),
    meant: meantAnew(figure),
    rival: rivalOf(job, figure),
    suspicions: toldSuspicions(job.plan())(figure).map(shownRemark),
    reason: null,
    waits: [],
    accepted: isNews(figure) ? job.words.acceptance.accepts(figure) : null,
    note: noteOf(job, figure),
    newName: newNameOf(job, figure.indicator),
    aim: null
  }
}

function decimalsOf({ measure, indicator }: PlannedFigure): number | null {
  if (measure === 'level' || measure === 'base') return indicator.decimals
  return measure === 'growth' ? 1 : null
}

/** A figure of a later stage stays, whatever an earlier one says. */
function outrankedBy({ kind, old, stage }: PlannedFigure): ChangeRow['outranked'] {
  const by = kind === 'conflicting' || kind === 'withdrawn' ? (old?.stage ?? null) : null
  return by !== null && stageCode(by) > stageCode(stage) ? { by, stage } : null
}

/** The same value come further (or not as far): 快报数 become 初步核算数. */
function stagedAnew({ kind, old, decimal, symbol, stage }: PlannedFigure): ChangeRow['staged'] {
  const isSameValue = old !== null && old.decimal === decimal && old.symbol === symbol
  return kind === 'changed' && isSameValue && old.stage !== stage ? { before: old.stage, after: stage } : null
}

/** The same sign, said to mean another thing. */
function meantAnew({ kind, old, symbol, meaning, stage }: PlannedFigure): ChangeRow['meant'] {
  return kind === 'changed' && old !== null && old.stage === stage && isMeantAnew({ symbol, meaning }, old)
    ? { before: old.meaning, after: meaning }
    : null
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
    decimals: null,
    old: old?.value ?? null,
    new: target.value,
    oldFrom: null,
    outranked: null,
    staged: null,
    meant: null,
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
    reason: null,
    waits: [],
    accepted: kind === 'same' ? null : job.words.acceptance.accepts(planned),
    note: null,
    newName: newNameOf(job, indicator)
  }
}

/** Of what is listed and has no place to be stored at. */
const placeless = {
  ...{ indicator: '', indicatorEn: null, region: '', period: '', measure: 'level', unit: null, decimals: null },
  ...{
    old: null,
    oldFrom: null,
    outranked: null,
    staged: null,
    meant: null,
    rival: null,
    suspicions: [],
    reason: null,
    waits: []
  },
  ...{ accepted: null, note: null, newName: null, aim: null }
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
  if (job.words.notes.size === 0) return null
  return job.words.notes.get(cellKey(table.file.id, table.sheet.name, row, column)) ?? null
}
