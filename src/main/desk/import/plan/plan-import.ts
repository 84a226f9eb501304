import type { Indicator } from '#core/catalogue/indicator.ts'
import { monthOf } from '#core/period/months-since.ts'
import { deskIndicators, indicatorIndex } from '../../catalogue/desk-indicators.ts'
import { findRegion } from '../../regions/desk-regions.ts'
import type { Session } from '../../session/session.ts'
import { departmentName } from '../../store/changes/department-names.ts'
import type { JobDepartments } from '../departments/job-departments.ts'
import type { JobFile, JobTable } from '../job/job-file.ts'
import type { JobWords } from '../job/job-words.ts'
import { JobNames } from '../names/job-names.ts'
import type { NameChoices } from '../names/name-choices.ts'
import { madeIndicators } from '../names/new-indicator.ts'
import type { JobRegion } from '../regions/job-region.ts'
import { ListedParts } from '../regions/listed-parts.ts'
import { OutOfTime } from '../regions/remembered/out-of-time.ts'
import { TableRegions } from '../regions/table-regions.ts'
import { FiguresOfAnother } from '../warnings/figures-of-another.ts'
import { Contradictions } from './checks/contradictions.ts'
import { suspicionsOfStored } from './checks/suspicions-of-stored.ts'
import { classifyFigures } from './classify-figures.ts'
import { type ImportPlan, type ImportSource, isOutranked } from './import-plan.ts'
import { placeObservations } from './place-observations.ts'
import { SupposedStages } from './supposed-stages.ts'
import { unitDoubts } from './unit-evidence.ts'
import { withdrawnFigures } from './withdrawn-figures.ts'

/** So many figures are counted before others are heard. */
const figuresAtOnce = 10_000

/** What the planning of a job looks at. */
export interface PlannedJob {
  readonly files: readonly JobFile[]
  readonly words: Pick<JobWords, 'stage'>
  readonly departments: Pick<JobDepartments, 'of'>
  readonly home: JobRegion
}

/**
 * Works out what a job would store, with the desk as it stands, in steps of some milliseconds, so that the process hears
 * what is said to it. Each step tells the share of the work that is done, from 0 to 1, by and large.
 */
export function* planImport(
  session: Session,
  job: PlannedJob,
  tables: readonly JobTable[],
  choices: NameChoices
): Generator<number, ImportPlan> {
  const { store } = session
  // What was written of a department goes by its name of now.
  const departments = new Map(job.files.map((file) => [file, departmentName(store, job.departments.of(file).name)]))
  const source: ImportSource = { departmentOf: (file) => departments.get(file) ?? null }
  const names = new JobNames(indicatorIndex(store), deskIndicators(store), choices)
  yield* counted(names.addAll(tables), 0)
  const made = yield* counted(madeIndicators(names.all(), deskIndicators(store), choices.described), 0.1)
  const regions = new TableRegions(session, job.home, source, tables)
  const { placed, targets, refused, waiting, ...home } = yield* counted(
    placeObservations(store, job.files, tables, { names, made, regions, stage: job.words.stage }),
    0.2
  )
  const taken = tables.filter((table) => table.taken)
  const listed = new ListedParts(session, regions)
  const contradictions = yield* counted(Contradictions.of(taken, { names, listed }), 0.3)
  const doubtful = yield* counted(unitDoubts(store, placed), 0.4)
  const above = (code: string) => findRegion(store, session.resources, code)?.parent ?? null
  const stages = new SupposedStages(monthOf(session.options.now()))
  const figures = yield* counted(classifyFigures(store, placed, stages, source, { contradictions, above }), 0.6)
  const withdrawn = yield* counted(withdrawnFigures(store, figures, source, stages, job.words.stage), 0.9)
  for (const figure of withdrawn) figures.push(figure)
  const used = new Set(targets.map(({ indicator }) => indicator.id))
  const kinds = { new: 0, same: 0, changed: 0, conflicting: 0, withdrawn: 0 }
  let suspicious = 0
  let outranked = 0
  const regionsOf = new Map<JobFile, Set<string>>()
  const outOfTime = new OutOfTime<JobFile>((code) => findRegion(store, session.resources, code))
  const ofAnother = new FiguresOfAnother<JobFile>()
  for (const [index, figure] of figures.entries()) {
    const { table, region, period, indicator, kind, suspicions } = figure
    if (index % figuresAtOnce === 0) yield 0.95
    if (kind !== 'withdrawn') outOfTime.add(table.file, region, period)
    ofAnother.add(table.file, figure)
    const ofFile = regionsOf.get(table.file)
    if (ofFile === undefined) regionsOf.set(table.file, new Set([region]))
    else ofFile.add(region)
    used.add(indicator.id)
    kinds[kind] += 1
    if (isOutranked(figure)) outranked += 1
    if (suspicions.length > 0) suspicious += 1
  }
  for (const { kind } of targets) kinds[kind] += 1
  const whose = yield* counted(
    ofAnother.remarks(store, (code) => regions.nameOf(code)),
    0.97
  )
  const strays = outOfTime.remarks()
  const nameOfMade = new Map<Indicator, string>()
  for (const [key, indicator] of made) if (!nameOfMade.has(indicator)) nameOfMade.set(indicator, key)
  const newIndicators = [...new Set(made.values())].filter(({ id }) => used.has(id))
  return {
    figures,
    targets,
    refused,
    waiting,
    names: names.all(),
    newIndicators,
    made,
    nameOfMade,
    ...home,
    unitDoubts: doubtful,
    regionsOf,
    remarks: new Map(job.files.map((file) => [file, [...(whose.get(file) ?? []), ...(strays.get(file) ?? [])]])),
    counts: {
      ...kinds,
      outranked,
      refused: refused.length,
      suspicious,
      waiting: waiting.length,
      newIndicators: newIndicators.length,
      targets: targets.filter(({ kind }) => kind !== 'same').length,
      undecided: names
        .all()
        .reduce((sum, { state, observations }) => sum + (state === 'undecided' ? observations : 0), 0)
    },
    suspicionsWithout: (isLeft) =>
      suspicionsOfStored({ store, tables: taken, names, listed, contradictions, above }, figures, isLeft)
  }
}

/** The steps of a part of the work that begins when so much of the whole is done. */
function* counted<Result>(steps: Generator<unknown, Result>, share: number): Generator<number, Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield share
  }
}
