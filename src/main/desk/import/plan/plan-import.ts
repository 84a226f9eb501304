import type { Target } from '#contract/target-calls.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { growthOfName, plainName } from '#core/catalogue/plain-name.ts'
import type { Region } from '#core/catalogue/region.ts'
import { parsePeriod } from '#core/period/period.ts'
import { fitLevel, fitPercent } from '#core/quantity/fit-unit.ts'
import { isRateUnit, parseUnit } from '#core/quantity/unit.ts'
import { cellName } from '#core/reading/grid.ts'
import type { Measure, ReadObservation } from '#core/reading/reading.ts'
import { deskIndicators, indicatorIndex } from '../../catalogue/desk-indicators.ts'
import { regionName } from '../../catalogue/desk-regions.ts'
import type { Session } from '../../session.ts'
import { survivorOf } from '../../store/transfers.ts'
import { deskTargets } from '../../targets/desk-targets.ts'
import type { Job } from '../job.ts'
import { type JobTable, periodOf } from '../job-file.ts'
import { type JobName, JobNames, type NameChoice } from '../names/job-names.ts'
import { newIndicator } from '../names/new-indicator.ts'
import { classifyFigures, type PlacedValue } from './classify-figures.ts'
import type { ImportPlan, PlannedTarget, RefusedCell } from './import-plan.ts'
import { ownRegion, RegionFinder } from './region-finder.ts'
import { targetOf } from './target-of.ts'

/** Works out what a job would store, with the desk as it stands. */
export function planImport(
  session: Session,
  job: Pick<Job, 'region' | 'stage'>,
  tables: readonly JobTable[],
  choices: ReadonlyMap<string, NameChoice>
): ImportPlan {
  const { store } = session
  const followed = new Map([...choices].map(([name, choice]) => [name, survivorOf(store, choice)]))
  const names = new JobNames(tables, indicatorIndex(store), deskIndicators(store), followed)
  const made = madeIndicators(names.all(), deskIndicators(store))
  const finder = new RegionFinder(store, session.resources, job.region)
  const newRegions = new Map<string, Region>()
  const regionless = new Set<string>()
  const refused: RefusedCell[] = []
  const placed: PlacedValue[] = []
  const targets: PlannedTarget[] = []
  const standingTargets = deskTargets(store)
  const nameOfRegion = (code: string) => newRegions.get(code)?.name ?? regionName(store, session.resources, code)

  for (const table of tables) {
    if (!table.taken) continue
    const regions = regionsOf(table, finder, job.region, newRegions)
    const asks = new Set(table.table.questions.map(({ code }) => code))
    for (const observation of table.table.observations) {
      const refuse = (reason: string) => refused.push(refusedCell(table, observation, reason))
      const name = names.of(table, observation)
      if (name === null) {
        if (!asks.has('which-indicator')) refuse('unknown-indicator')
        continue
      }
      if (name.state === 'left-out') continue
      const indicator = name.indicator ?? made.get(name.key)
      if (indicator === undefined) continue
      const period = periodOf(observation, table.answers)
      if (period === null) {
        if (!asks.has('which-period')) refuse('unknown-period')
        continue
      }
      const region =
        observation.region === null ? (table.answers.region ?? job.region) : (regions.get(observation.region) ?? null)
      if (region === null) {
        regionless.add(table.key)
        continue
      }
      const measure = measureOf(observation, indicator, name)
      if (measure === 'target') {
        const target = plannedTarget(table, observation, { indicator, region, period }, standingTargets)
        if (target !== null) targets.push({ ...target, regionName: nameOfRegion(region) })
        continue
      }
      const value = fittedValue(observation, measure, indicator)
      if (value === null) {
        refuse('unit-mismatch')
        continue
      }
      placed.push({
        table,
        row: observation.row,
        column: observation.column,
        region,
        regionName: nameOfRegion(region),
        indicator,
        measure,
        period,
        symbol: observation.symbol,
        typed: typedText(observation),
        ...value
      })
    }
  }
  for (const table of tables) if (table.index === 0) refused.push(...readerRefusals(table))

  const figures = classifyFigures(store, placed, job.stage)
  const used = new Set([...figures, ...targets].map(({ indicator }) => indicator.id))
  const usedRegions = new Set([...figures.map(({ region }) => region), ...targets.map(({ target }) => target.region)])
  const newIndicators = [...made.values()].filter(({ id }) => used.has(id))
  const count = (kind: string) => figures.reduce((sum, figure) => sum + (figure.kind === kind ? 1 : 0), 0)
  return {
    figures,
    targets,
    refused,
    names: names.all(),
    newIndicators,
    newRegions: [...newRegions.values()].filter(({ code }) => usedRegions.has(code)),
    regionless,
    counts: {
      new: count('new'),
      same: count('same'),
      changed: count('changed'),
      conflicting: count('conflicting'),
      withdrawn: count('withdrawn'),
      refused: refused.length,
      suspicious: figures.reduce((sum, figure) => sum + (figure.suspicion === null ? 0 : 1), 0),
      newIndicators: newIndicators.length,
      targets: targets.filter(({ kind }) => kind !== 'same').length
    }
  }
}

/** An indicator for each name that the catalogue does not know, by the name's key. */
function madeIndicators(
  names: readonly JobName[],
  known: ReadonlyMap<string, Indicator>
): ReadonlyMap<string, Indicator> {
  const fresh = names.filter(({ state }) => state === 'new')
  const leaves = new Map<string, number>()
  for (const { path } of names) leaves.set(path.at(-1) ?? '', (leaves.get(path.at(-1) ?? '') ?? 0) + 1)
  let order = 0
  for (const indicator of known.values()) order = Math.max(order, indicator.order)
  const byPath = new Map<string, string>()
  for (const { path, indicator } of names) if (indicator !== null) byPath.set(path.join('\n'), indicator.id)
  const made = new Map<string, Indicator>()
  for (const name of fresh) {
    order += 10
    const parent = name.path.length > 1 ? (byPath.get(name.path.slice(0, -1).join('\n')) ?? null) : null
    const isLeafShared = (leaves.get(name.path.at(-1) ?? '') ?? 0) > 1
    const indicator = newIndicator(name, { order, parent, isLeafShared })
    made.set(name.key, indicator)
    byPath.set(name.path.join('\n'), indicator.id)
  }
  return made
}

/** Codes of the regions that a table names; those that nobody knows become the desk's own. */
function regionsOf(
  table: JobTable,
  finder: RegionFinder,
  home: string | null,
  newRegions: Map<string, Region>
): ReadonlyMap<string, string> {
  const names = new Set<string>()
  for (const { region } of table.table.observations) if (region !== null) names.add(region)
  const codes = new Map<string, string>()
  for (const [name, code] of finder.find(names)) {
    if (code !== null) codes.set(name, code)
    else {
      const own = ownRegion(name, home)
      newRegions.set(own.code, own)
      codes.set(name, own.code)
    }
  }
  return codes
}

/**
 * What the value says of the indicator. A rate's, index's and rank's own values are its level, whatever the header
 * calls them; a name of growth makes percentages growth.
 */
function measureOf(observation: ReadObservation, indicator: Indicator, name: JobName): Measure {
  const { measure } = observation
  if (indicator.kind === 'rank') return measure === 'level' ? 'rank' : measure
  if (indicator.kind === 'index' && measure === 'index') return 'level'
  if (indicator.kind === 'rate' && measure === 'share') return 'level'
  if (indicator.kind === 'rate' && measure === 'growth' && growthOfName(plainName(indicator.name)) !== null)
    return 'level'
  if (name.isGrowth && measure === 'level') return 'growth'
  return measure
}

function fittedValue(
  observation: ReadObservation,
  measure: Measure,
  indicator: Indicator
): { readonly decimal: string | null; readonly convertedFrom: string | null } | null {
  const { decimal, unit } = observation
  if (decimal === null) return { decimal: null, convertedFrom: null }
  if (measure === 'growth' || measure === 'share') return fitPercent(decimal, unit)
  if (measure === 'level') return fitLevel(decimal, unit, indicator.unit)
  if (measure === 'change' && unit !== null && !isRate(unit)) return fitLevel(decimal, unit, indicator.unit)
  return { decimal, convertedFrom: null }
}

function isRate(unit: string): boolean {
  const parsed = parseUnit(unit)
  return parsed !== null && isRateUnit(parsed)
}

/** Where what was typed is more than the number: 2000万, 5.2%①. */
function typedText({ text, value, decimal }: ReadObservation): string | null {
  const plain = text.replaceAll(/[,\s]/g, '')
  return plain === decimal || (value !== null && Number(plain) === value) || text === '' ? null : text
}

function plannedTarget(
  table: JobTable,
  observation: ReadObservation,
  place: { readonly indicator: Indicator; readonly region: string; readonly period: string },
  standing: readonly Target[]
): Omit<PlannedTarget, 'regionName'> | null {
  const year = parsePeriod(place.period)?.year
  if (observation.decimal === null || year === undefined) return null
  const source = `${table.file.name} ${table.sheet.name} ${cellName(observation.row, observation.column)}`
  const target = targetOf(observation, { ...place, year, source })
  if (target === null) return null
  const same = standing.find(
    (one) =>
      one.indicator === target.indicator &&
      one.region === target.region &&
      one.year === year &&
      one.kind === target.kind
  )
  const isSame = same !== undefined && same.value === target.value && same.bound === target.bound
  return {
    kind: same === undefined ? 'new' : isSame ? 'same' : 'changed',
    table,
    row: observation.row,
    column: observation.column,
    indicator: place.indicator,
    target: { ...target, id: same?.id ?? null },
    old: same?.value ?? null
  }
}

function refusedCell(table: JobTable, { row, column, text }: ReadObservation, reason: string): RefusedCell {
  return { file: table.file.name, sheet: table.sheet.name, cell: cellName(row, column), text, reason, place: null }
}

function readerRefusals(table: JobTable): RefusedCell[] {
  return table.sheet.reading.refused.map(({ row, column, text, reason }) => ({
    file: table.file.name,
    sheet: table.sheet.name,
    cell: cellName(row, column),
    text,
    reason,
    place: null
  }))
}
