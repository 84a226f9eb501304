import type { CallOutput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import type { CallContext } from '../handler.ts'
import type { Session } from '../session.ts'
import { addChange } from '../store/changes.ts'
import { periodCode } from '../store/claim-codes.ts'
import { addClaims, type NewClaim } from '../store/claims.ts'
import { addEdition } from '../store/editions.ts'
import { addSheet, keepOriginal } from '../store/originals.ts'
import type { Store } from '../store/store.ts'
import { TallyGrowth } from '../store/tally.ts'
import { nextTargetId } from '../targets/desk-targets.ts'
import type { Job } from './job.ts'
import type { JobFile } from './job-file.ts'
import type { ImportPlan, PlannedFigure } from './plan/import-plan.ts'

/**
 * Stores what a job plans as one change, in one transaction: figures, targets, new indicators and regions, the
 * original files. Reports progress; cancelled in between, it leaves nothing behind and the job as it was.
 */
export async function storeImport(
  session: Session,
  job: Job,
  given: { readonly department: string | null; readonly reason: string | null },
  context: CallContext
): Promise<CallOutput<'import.store'>> {
  if (job.state === 'stored' || job.state === 'cancelled') throw new DeskError('import-gone', {}, { id: job.id })
  if (job.state !== 'ready') throw new DeskError('import-has-questions')
  const open = job.questions().filter(({ answer }) => answer === null)
  if (open.length > 0) throw new DeskError('import-has-questions', {}, { questions: open.length })
  const plan = job.plan()
  if (!isWorthStoring(plan)) throw new DeskError('nothing-to-store')

  job.state = 'storing'
  try {
    const change = await session.exclusively(() =>
      session.store.writeInSteps(
        () => storeSteps(session, plan, given),
        async (done) => {
          context.progress('store', done, plan.figures.length)
          // Lets a cancel in.
          await new Promise(setImmediate)
          if (context.signal.aborted) throw new DeskError('cancelled')
        }
      )
    )
    job.state = 'stored'
    return { change, counts: plan.counts }
  } catch (error) {
    job.state = 'ready'
    throw error
  }
}

function isWorthStoring({ counts }: ImportPlan): boolean {
  return counts.new + counts.changed + counts.conflicting + counts.withdrawn + counts.targets > 0
}

function* storeSteps(
  session: Session,
  plan: ImportPlan,
  given: { readonly department: string | null; readonly reason: string | null }
): Generator<number, number> {
  const { store } = session
  const stored = plan.figures.filter(({ nth }) => nth !== null)
  const files = new Set([...plan.figures, ...plan.targets].map(({ table }) => table.file))
  const change = addChange(store, {
    kind: 'import',
    about: [...files].map(({ name }) => name).join('、'),
    author: session.options.author,
    reason: given.reason,
    department: given.department,
    figures: stored.length
  })
  for (const indicator of plan.newIndicators) addEdition(store, 'indicator', indicator.id, change, indicator)
  for (const region of plan.newRegions) addEdition(store, 'region', region.code, change, region)
  const sheets = new SheetKeys(store, change)
  yield 0
  yield* addClaims(
    store,
    change,
    stored.map((figure) => claimOf(figure, sheets))
  )
  for (const { target, kind } of plan.targets) {
    if (kind === 'same') continue
    const id = target.id ?? nextTargetId(store)
    addEdition(store, 'target', String(id), change, { ...target, id })
  }
  const growth = new TallyGrowth()
  for (const { kind, old, nth, decimal, symbol, region, indicator, period } of stored) {
    if (nth !== 0) continue
    const isStated = decimal !== null || symbol !== null
    const figures = old === null && isStated ? 1 : kind === 'withdrawn' && !isStated ? -1 : 0
    if (figures === 0) continue
    growth.add(store.regions.key(region), store.indicators.key(indicator.id), periodCode(period), figures)
  }
  growth.store(store)
  return change
}

function claimOf(figure: PlannedFigure, sheets: SheetKeys): NewClaim {
  return {
    region: figure.region,
    indicator: figure.indicator.id,
    measure: figure.measure,
    period: figure.period,
    stage: figure.stage,
    decimal: figure.decimal,
    symbol: figure.symbol,
    typed: figure.typed,
    unit: figure.convertedFrom,
    sheet: sheets.key(figure.table.file, figure.table.sheet.name),
    row: figure.row,
    column: figure.column,
    nth: figure.nth ?? 0
  }
}

/** Sheets and the original files they are in, written down when a claim first needs them. */
class SheetKeys {
  readonly #store: Store
  readonly #change: number
  readonly #originals = new Map<JobFile, number | null>()
  readonly #sheets = new Map<JobFile, Map<string, number>>()

  constructor(store: Store, change: number) {
    this.#store = store
    this.#change = change
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
      key = addSheet(this.#store, { change: this.#change, original, file: file.name, name: sheet })
      sheets.set(sheet, key)
    }
    return key
  }
}
