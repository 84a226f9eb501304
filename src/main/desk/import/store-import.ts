import { isOpen } from '#contract/calls/import/import-question.ts'
import type { CallOutput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import type { CallContext } from '../handler.ts'
import type { Resources } from '../resources.ts'
import type { Session } from '../session/session.ts'
import { addChange } from '../store/changes/changes.ts'
import { addEdition } from '../store/changes/editions.ts'
import { periodCode, stageCode } from '../store/claims/claim-codes.ts'
import { addClaims, type NewClaim } from '../store/claims/claims.ts'
import { TallyGrowth } from '../store/claims/tally.ts'
import { dropDraft } from '../store/drafts.ts'
import { addSheet, keepOriginal } from '../store/originals.ts'
import type { Store } from '../store/store.ts'
import { keepSuspicion } from '../store/suspicions.ts'
import { nextTargetId } from '../targets/desk-targets.ts'
import type { DepartmentOf } from './departments/file-department.ts'
import { rememberSenders } from './departments/remembered-senders.ts'
import { importJobs } from './job/import-jobs.ts'
import type { Job } from './job/job.ts'
import type { JobFile } from './job/job-file.ts'
import { NameDecisions } from './names/name-decisions.ts'
import type { ClaimedElsewhere } from './plan/import-plan.ts'
import {
  type ImportPlan,
  type PlannedFigure,
  type PlannedTarget,
  placeKey,
  type SuspicionsOf
} from './plan/import-plan.ts'
import { rememberHome } from './regions/remembered/remembered-homes.ts'
import { rememberPlace } from './regions/remembered/remembered-places.ts'
import { keepSaidRegion } from './regions/supposed-region.ts'
import { heldByRegion, turnToStored } from './regions/turn-to-stored.ts'
import { noteOf, settledCounts } from './shown/change-rows.ts'
import { importReport } from './shown/import-report.ts'
import { suspicionsOfStored } from './shown/suspicions-of-job.ts'
import { alters, isStored } from './shown/taken.ts'

/**
 * Stores what a job plans as one change, in one transaction: figures, targets, new indicators and regions, the
 * original files. Reports progress; cancelled in between, it leaves nothing behind and the job as it was.
 */
export function storeImport(
  session: Session,
  job: Job,
  given: { readonly department: string | null; readonly reason: string | null },
  context: CallContext
): Promise<CallOutput<'import.store'>> {
  return session.exclusively(async (store) => {
    if (job.state === 'stored' || job.state === 'cancelled') throw new DeskError('import-gone', {}, { id: job.id })
    if (job.state !== 'ready') throw new DeskError('import-has-questions')
    const open = job.questions().filter(isOpen)
    if (open.length > 0) throw new DeskError('import-has-questions', {}, { questions: open.length })
    if (given.department !== null) job.words.attribute(job.files, given.department)
    if (given.reason !== null) job.words.describe(given.reason)
    await job.prepared()
    const plan = job.plan()
    const targets = plan.targets.filter((target) => target.kind !== 'same' && job.words.acceptance.accepts(target))
    if (settledCounts(job, plan).storing === 0) throw new DeskError('nothing-to-store')

    const report = await importReport(job, null)
    const suspicionsOf = await suspicionsOfStored(job, plan)
    const before = heldByRegion(store)
    job.state = 'storing'
    try {
      const change = await store.writeInSteps(
        () =>
          storeSteps(
            { store, resources: session.resources, author: session.options.author, suspicionsOf },
            job,
            plan,
            targets
          ),
        async (done) => {
          context.progress('store', done, plan.figures.length)
          // Lets others be answered, and a cancel in.
          await new Promise(setImmediate)
          if (context.signal.aborted) throw new DeskError('cancelled')
        }
      )
      job.state = 'stored'
      importJobs(session).lastReport = { ...report, change }
      turnToStored(session, { store, change }, before, regionsOf(plan))
      return { change, counts: report.counts }
    } catch (error) {
      job.state = 'ready'
      throw error
    }
  })
}

function regionsOf({ figures, targets }: ImportPlan): ReadonlySet<string> {
  const regions = new Set(targets.map(({ target }) => target.region))
  for (const { region } of figures) regions.add(region)
  return regions
}

/** So many figures are looked at before others are heard. */
const figuresAtOnce = 20_000

function* storeSteps(
  writing: {
    readonly store: Store
    readonly resources: Resources
    readonly author: string | null
    readonly suspicionsOf: SuspicionsOf
  },
  job: Job,
  plan: ImportPlan,
  targets: readonly PlannedTarget[]
): Generator<number, number> {
  const { store, author } = writing
  const stored: PlannedFigure[] = []
  const files = new Set<JobFile>()
  const used = new Set<string>()
  const known = new Set<string>()
  const places = new Set<string>()
  for (const [index, figure] of plan.figures.entries()) {
    if (index % figuresAtOnce === 0) yield 0
    if (figure.kind === 'same') known.add(figure.indicator.id)
    if (!isStored(job, figure)) continue
    stored.push(figure)
    files.add(figure.table.file)
    used.add(figure.indicator.id)
    places.add(figure.region)
  }
  for (const { table, indicator, target } of targets) {
    files.add(table.file)
    used.add(indicator.id)
    places.add(target.region)
  }
  const departmentOf = (file: JobFile) => job.departments.of(file).name
  const decisions = new NameDecisions(store, departmentOf, () => job.tables())
  // Stored below another group than it was decided in, a name is decided for the form as it is now.
  for (const name of plan.names) if (name.isSaid || name.drift !== null) decisions.keep(store, name, author)
  for (const home of job.saidHomes()) {
    const [seemed, region] = [job.home.nameOf(home.seemed), job.home.nameOf(home.region)]
    const department = departmentOf(home.table.file)
    const about = seemed === region ? region : `${seemed} → ${region}`
    rememberHome(store, { ...home, department, about }, author)
  }
  for (const { own, takenAs, first } of plan.unknownRegions) {
    if (!job.home.places.has(own.code)) continue
    const about = takenAs === null ? own.name : `${own.name} → ${job.home.nameOf(takenAs)}`
    rememberPlace(writing, { own, region: takenAs, about }, { author, department: departmentOf(first.table.file) })
  }
  const [department = null, ...others] = new Set([...files].map(departmentOf))
  const change = addChange(store, {
    kind: 'import',
    about: [...files].map(({ name }) => name).join('、'),
    author,
    reason: job.words.reason,
    department: others.length === 0 ? department : null,
    figures: stored.filter(alters).length + targets.length
  })
  yield 0
  for (const indicator of plan.newIndicators)
    if (used.has(indicator.id)) addEdition(store, 'indicator', indicator.id, change, indicator)
  const made = plan.unknownRegions.filter(({ takenAs }) => takenAs === null).map(({ own }) => own)
  const parents = new Set(made.filter(({ code }) => places.has(code)).map(({ parent }) => parent))
  for (const own of made) {
    if (places.has(own.code) || parents.has(own.code)) addEdition(store, 'region', own.code, change, own)
  }
  const named = plan.names.flatMap((name) => {
    const indicator = name.indicator ?? plan.made.get(name.key) ?? null
    const isPlaced = indicator !== null && (used.has(indicator.id) || known.has(indicator.id))
    return isPlaced && !name.isSaid && name.decidedAt === null ? [{ name, indicator }] : []
  })
  decisions.stored.keep(store, change, named)
  rememberSenders(store, change, job.departments.corrected)
  const { region, isSaid } = job.home
  if (isSaid && region !== null && places.has(region)) keepSaidRegion(store, change, region)
  const sheets = new SheetKeys(store, change, departmentOf)
  const tally = new TallyOfImport(store)
  const claims = function* (): Generator<NewClaim> {
    for (const figure of stored) {
      tally.add(figure)
      yield claimOf(figure, sheets, noteOf(job, figure))
    }
  }
  yield* addClaims(store, change, claims())
  for (const [index, figure] of stored.entries()) {
    if (index % figuresAtOnce === 0) yield stored.length
    const [suspicion] = writing.suspicionsOf(figure)
    // What was explained waits for nobody's word.
    if (suspicion === undefined || noteOf(job, figure) !== null) continue
    const place = { ...figure, indicator: claimedOf(figure).indicator }
    keepSuspicion(store, { place, change, nth: figure.nth ?? 0, suspicion })
  }
  yield stored.length
  for (const { target } of targets) {
    const id = target.id ?? nextTargetId(store)
    addEdition(store, 'target', String(id), change, { ...target, id })
  }
  tally.growth.store(store)
  dropDraft(store, job.id)
  return change
}

/** Places that had nothing and have something now, each counted once though several cells speak of it; and the reverse. */
class TallyOfImport {
  readonly growth = new TallyGrowth()
  readonly #store: Store
  readonly #several = new Set<string>()

  constructor(store: Store) {
    this.#store = store
  }

  add(figure: PlannedFigure): void {
    const { old, kind, nth, decimal, symbol, region, indicator, period, stage } = figure
    const isStated = decimal !== null || symbol !== null
    const isTakenBack = kind === 'withdrawn' && !isStated && stageCode(stage) >= stageCode(old?.stage ?? null)
    const figures = old === null && isStated ? 1 : isTakenBack ? -1 : 0
    // What is said again beside another cell is counted there.
    if (figures === 0 || kind === 'same') return
    if (kind === 'conflicting' || nth !== 0) {
      const key = placeKey(figure)
      if (this.#several.has(key)) return
      this.#several.add(key)
    }
    const { regions, indicators } = this.#store
    this.growth.add(regions.key(region), indicators.key(indicator.id), periodCode(period), figures)
  }
}

/** The indicator that a figure is claimed of, and its value in that one's unit. */
function claimedOf(figure: PlannedFigure): ClaimedElsewhere {
  return figure.claimed ?? { ...figure, indicator: figure.indicator.id }
}

function claimOf(figure: PlannedFigure, sheets: SheetKeys, note: string | null): NewClaim {
  const { indicator, decimal, convertedFrom } = claimedOf(figure)
  return {
    region: figure.region,
    indicator,
    measure: figure.measure,
    period: figure.period,
    stage: figure.stage,
    decimal,
    symbol: figure.symbol,
    meaning: figure.meaning,
    typed: figure.typed,
    unit: convertedFrom,
    sheet: sheets.key(figure.table.file, figure.table.sheet.name),
    row: figure.row,
    column: figure.column,
    nth: figure.nth ?? 0,
    note
  }
}

/** Sheets and the original files they are in, written down when a claim first needs them. */
class SheetKeys {
  readonly #store: Store
  readonly #change: number
  readonly #departmentOf: DepartmentOf
  readonly #originals = new Map<JobFile, number | null>()
  readonly #sheets = new Map<JobFile, Map<string, number>>()

  constructor(store: Store, change: number, departmentOf: DepartmentOf) {
    this.#store = store
    this.#change = change
    this.#departmentOf = departmentOf
  }

  key(file: JobFile, sheet: string): number {
    let sheets = this.#sheets.get(file)
    if (sheets === undefined) {
      sheets = new Map()
      this.#sheets.set(file, sheets)
      this.#originals.set(file, file.bytes === null ? null : keepOriginal(this.#store, file.bytes))
    }
    let key = sheets.get(sheet)
    if (key === undefined) {
      const original = this.#originals.get(file) ?? null
      const department = this.#departmentOf(file)
      key = addSheet(this.#store, { change: this.#change, original, file: file.name, name: sheet, department })
      sheets.set(sheet, key)
    }
    return key
  }
}
