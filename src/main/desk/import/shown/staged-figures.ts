import type { StagedFigures, StagedPart } from '#contract/calls/import/staged-figures.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { chosenStage, type StageChoice } from '#core/comparison/figures/stage.ts'
import { comparePeriods, endMonth, endYear, parsePeriod } from '#core/period/period.ts'
import { stageCode } from '../../store/claims/claim-codes.ts'
import type { JobFile, JobTable } from '../job/job-file.ts'
import type { ImportPlan, PlannedFigure } from '../plan/import-plan.ts'
import { type Aspect, type Part, toldApart } from './told-apart.ts'

/** How far what is news in a plan has come, the furthest first, and which figures that are. */
export function* stagedFigures(
  plan: Pick<ImportPlan, 'figures'>,
  chosen: StageChoice | null
): Generator<void, StagedFigures[]> {
  const groups = new Map<string, Group>()
  const groupOf = ({ stage, stageBy }: PlannedFigure): Group => {
    const by = stageBy === 'said' && chosen !== null && stage === chosenStage(chosen) ? 'chosen' : stageBy
    const isSaid = by === 'said' || by === 'chosen'
    const key = `${stage} ${isSaid ? by : ''}`
    let group = groups.get(key)
    if (group === undefined) {
      group = { stage, by: new Set(), figures: 0 }
      groups.set(key, group)
    }
    group.by.add(by)
    return group
  }
  const news: PlannedFigure[] = []
  const files = new Map<ReadSheet, JobFile>()
  for (const [index, figure] of plan.figures.entries()) {
    if (index % figuresAtOnce === figuresAtOnce - 1) yield
    // What says again what stands changes nothing there, at whatever stage it is taken.
    if (figure.kind === 'withdrawn' || figure.kind === 'same' || figure.nth === null) continue
    groupOf(figure).figures += 1
    news.push(figure)
    files.set(figure.table.sheet, figure.table.file)
  }
  if (news.length === 0) return []
  const parts = yield* toldApart(news, groupOf, aspects)
  return [...groups.values()]
    .map((group) => ({
      stage: group.stage,
      by: TELLING.filter((by) => group.by.has(by)),
      figures: group.figures,
      parts: (parts.get(group) ?? []).slice(0, MOST_PARTS).map((part) => stagedPart(part, files))
    }))
    .sort((one, other) => stageCode(other.stage) - stageCode(one.stage) || rankOf(one) - rankOf(other))
}

const figuresAtOnce = 10_000

/** More are not read by anybody. */
const MOST_PARTS = 40

interface Group {
  readonly stage: StagedFigures['stage']
  readonly by: Set<StagedFigures['by'][number]>
  figures: number
}

/** What is said goes before what is kept, and that before what only time tells. */
const TELLING: readonly StagedFigures['by'][number][] = [
  'said',
  'chosen',
  'again',
  'desk',
  'recent',
  'older',
  'running'
]

function rankOf({ by }: Pick<StagedFigures, 'by'>): number {
  return TELLING.findIndex((one) => by.includes(one))
}

type ReadSheet = JobTable['sheet']

type Name = Exclude<keyof StagedPart, 'isSome'>

const aspects: readonly Aspect<PlannedFigure, Name>[] = [
  { name: 'periods', of: ({ period }) => period, briefly: runsOf, isWithin: false },
  { name: 'files', of: ({ table }) => table.file, isWithin: true },
  { name: 'sheets', of: ({ table }) => table.sheet, isWithin: true },
  { name: 'indicators', of: ({ indicator }) => indicator, isWithin: true },
  { name: 'measures', of: ({ measure }) => measure, isWithin: true },
  { name: 'regions', of: ({ regionName }) => regionName, isWithin: true }
]

function stagedPart({ told, isSome }: Part<Name>, fileOf: ReadonlyMap<ReadSheet, JobFile>): StagedPart {
  const valuesOf = <Value>(name: Name): Value[] => [...(told.get(name) ?? [])] as Value[]
  const sheets = valuesOf<ReadSheet>('sheets').map((sheet) => ({
    file: fileOf.get(sheet)?.name ?? '',
    sheet: sheet.name
  }))
  return {
    // A sheet is told with its file.
    files: sheets.length > 0 ? [] : valuesOf<JobFile>('files').map(({ name }) => name),
    sheets,
    indicators: valuesOf<Indicator>('indicators').map(({ name, nameEn }) => ({ name, nameEn })),
    measures: valuesOf('measures'),
    regions: valuesOf('regions'),
    periods: valuesOf<string>('periods').map((run) => {
      const [from = '', to = ''] = run.split(' ')
      return { from, to }
    }),
    isSome
  }
}

/**
 * 2014 2022: first and last of those that follow each other among all there are, whole years apart from parts of years.
 * What ends together (7月, 1—7月) does not follow each other.
 */
function runsOf(periods: ReadonlySet<unknown>, all: Iterable<unknown>): string[] {
  const dated = [...all].flatMap((text) => {
    const period = typeof text === 'string' ? parsePeriod(text) : null
    return period === null ? [] : [{ text, period, isWhole: period.kind === 'year' || period.kind === 'fiscal' }]
  })
  dated.sort((one, other) => Number(other.isWhole) - Number(one.isWhole) || comparePeriods(one.period, other.period))
  const runs: (typeof dated)[] = []
  let run: typeof dated = []
  for (const one of dated) {
    if (!periods.has(one.text) || run[0]?.isWhole !== one.isWhole) run = []
    if (!periods.has(one.text)) continue
    if (run.length === 0) runs.push(run)
    run.push(one)
  }
  return runs.flatMap((members) => {
    const [first, last] = [members[0], members.at(-1)]
    if (first === undefined || last === undefined) return []
    const endTogether =
      endYear(first.period) === endYear(last.period) && endMonth(first.period) === endMonth(last.period)
    return endTogether ? members.map(({ text }) => `${text} ${text}`) : [`${first.text} ${last.text}`]
  })
}
