import type { FiguresAt } from '#contract/calls/import/sheet-correction.ts'
import { comparePeriods, formatPeriod, type Period, parsePeriod, yearEarlier } from '#core/period/period.ts'
import { type Reach, reachOf } from '#core/reading/correction/said/reach.ts'
import { type CellRange, cellName } from '#core/reading/grid.ts'
import type { ReadObservation, TableReading } from '#core/reading/reading.ts'
import { contains } from '#core/reading/tables/sheet/sheet-map.ts'
import type { Job } from '../job/job.ts'
import { type JobTable, periodOf } from '../job/job-file.ts'

interface Figure {
  readonly observation: ReadObservation
  readonly period: string | null
}

/** What the figures mean that a range of a sheet speaks of: what a person who points there would correct. */
export function figuresAt(
  job: Job,
  choice: { readonly file: string; readonly sheet: string; readonly range: CellRange }
): FiguresAt {
  const file = job.file(choice.file)
  const tables = job.tables().filter((table) => table.file === file && table.sheet.name === choice.sheet)
  const reached = tables.flatMap((table) => {
    const reach = reachOf(asPointedAt(table.table), choice.range)
    return reach === null ? [] : [{ table, reach }]
  })
  const figures = reached.flatMap(({ table, reach }) => figuresOf(table, isIn(table.table, reach)))
  const all = tables.flatMap((table) => figuresOf(table, () => true))
  const observations = figures.map(({ observation }) => observation)
  return {
    figures: figures.length,
    period: distinct(figures.map(({ period }) => period)),
    measure: distinct(observations.map(({ measure }) => measure)),
    unit: distinct(observations.map(({ unit }) => unit)),
    region: distinct(observations.map(({ region }) => region)),
    stage: distinct(observations.map(({ stage }) => stage)),
    indicator: distinct(observations.map(({ indicator }) => indicator.join(' › ') || null)),
    label: labelAt(reached, choice.range, observations),
    names: reached.reduce((sum, { reach }) => sum + (reach.by === 'labels' ? reach.pointed.length : 0), 0),
    offered: {
      period: periodsAround(all.map(({ period }) => period)),
      unit: distinct(all.map(({ observation }) => observation.unit))
    }
  }
}

function figuresOf({ table, answers }: JobTable, isReached: (observation: ReadObservation) => boolean): Figure[] {
  return table.observations
    .filter(isReached)
    .map((observation) => ({ observation, period: periodOf(observation, answers) }))
}

function asPointedAt({ range, observations, labels }: TableReading): Parameters<typeof reachOf>[0] {
  const index = new Map(labels.map(({ row, column }, at) => [cellName(row, column), at]))
  return {
    range,
    figures: observations,
    labels: labels.map(({ row, column, parent }) => ({
      row,
      column,
      parent: parent === null ? null : (index.get(cellName(parent.row, parent.column)) ?? null)
    }))
  }
}

function isIn({ labels }: TableReading, reach: Reach): (observation: ReadObservation) => boolean {
  if (reach.by === 'cells') return ({ row, column }) => contains(reach.range, row, column)
  const cells = new Set(labels.flatMap(({ row, column }, at) => (reach.labels.has(at) ? [cellName(row, column)] : [])))
  return (observation) => observation.labels.some(({ row, column }) => cells.has(cellName(row, column)))
}

/** The only label in a range. 上年同期 over figures of 农业产值 tells when, and names none of them. */
function labelAt(
  reached: readonly { readonly table: JobTable }[],
  range: CellRange,
  observations: readonly ReadObservation[]
): FiguresAt['label'] {
  const labels = reached.flatMap(({ table }) =>
    table.table.labels.filter(({ row, column }) => contains(range, row, column))
  )
  const [label] = labels
  if (label === undefined || labels.length > 1) return null
  const isName = observations.some(({ indicator }) => indicator.some((name) => label.text.includes(name)))
  return { text: label.text, isName }
}

/** The periods of the sheet's figures and those a year earlier, the latest first. */
function periodsAround(texts: readonly (string | null)[]): string[] {
  const named = distinct(texts).flatMap((text) => parsePeriod(text) ?? [])
  const around = named.flatMap((period): Period[] => [period, yearEarlier(period)])
  return distinct(around.sort((one, other) => comparePeriods(other, one)).map(formatPeriod))
}

function distinct<Value extends string>(values: readonly (Value | null)[]): Value[] {
  const found = new Set<Value>()
  for (const value of values) {
    if (value !== null) found.add(value)
    if (found.size === MOST) break
  }
  return [...found]
}

/** So many different values are told; where there are more they are various anyway. */
const MOST = 12
