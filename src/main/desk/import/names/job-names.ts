import type { ImportName } from '#contract/import-calls.ts'
import type { CatalogueIndex } from '#core/catalogue/catalogue-index.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { findIndicator, matchIndicator } from '#core/catalogue/match-indicator.ts'
import { parseUnit } from '#core/quantity/unit.ts'
import { cellName } from '#core/reading/grid.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import type { JobTable } from '../job-file.ts'
import { nameContext } from './name-context.ts'

/** What the user said of a name: an indicator's id, `new`, or `left-out`. */
export type NameChoice = string

/** A name of the returns with all that is known of it. */
export interface JobName {
  readonly key: string
  readonly path: readonly string[]
  /** Of its levels, as first written. */
  readonly unit: string | null
  observations: number
  /** The name is that of the indicator's growth: its figures in percent are growth. */
  readonly isGrowth: boolean
  readonly state: ImportName['state']
  readonly indicator: Indicator | null
  readonly suggestions: ImportName['suggestions']
  readonly first: { readonly table: JobTable; readonly observation: ReadObservation }
}

/**
 * The names of the taken tables, in the order in which they appear. One path is one name, but where its levels are
 * in units of different kinds (the number of visitors in 万人次, their spending in 万元, both below 旅游), or where the
 * titles of its tables make it mean different things (在校学生 in a table on primary schools and in one on secondary).
 */
export class JobNames {
  readonly #names = new Map<string, JobName>()
  readonly #catalogue: CatalogueIndex<Indicator>
  readonly #byId: ReadonlyMap<string, Indicator>
  readonly #choices: ReadonlyMap<string, NameChoice>

  constructor(
    tables: readonly JobTable[],
    catalogue: CatalogueIndex<Indicator>,
    byId: ReadonlyMap<string, Indicator>,
    choices: ReadonlyMap<string, NameChoice>
  ) {
    this.#catalogue = catalogue
    this.#byId = byId
    this.#choices = choices
    // Levels first, so that growth in percent finds the name that it is the growth of.
    for (const levels of [true, false]) {
      for (const table of tables) {
        if (!table.taken) continue
        for (const observation of table.table.observations) {
          if (hasOwnUnit(observation) === levels) this.#add(table, observation)
        }
      }
    }
  }

  all(): readonly JobName[] {
    return [...this.#names.values()]
  }

  /** null: the sheet names no indicator. */
  of(table: JobTable, observation: ReadObservation): JobName | null {
    if (observation.indicator.length === 0) return null
    return this.#names.get(this.#keyOf(table, observation)) ?? null
  }

  #add(table: JobTable, observation: ReadObservation): void {
    if (observation.indicator.length === 0) return
    const key = this.#keyOf(table, observation)
    const known = this.#names.get(key)
    if (known === undefined) this.#names.set(key, this.#match(key, table, observation))
    else known.observations += 1
  }

  #keyOf(table: JobTable, observation: ReadObservation): string {
    const path = observation.indicator.join('\n') + this.#scopeOf(table, observation)
    if (hasOwnUnit(observation)) {
      const key = `${path}\n\n${kindOfUnit(observation.unit)}`
      this.#byPath.set(path, this.#byPath.get(path) ?? key)
      return key
    }
    return this.#byPath.get(path) ?? `${path}\n\n`
  }

  /** The title of the table where it decides what the name means, else ''. */
  #scopeOf({ table: { title } }: JobTable, { indicator, unit }: ReadObservation): string {
    if (title === null) return ''
    const key = [...indicator, unit, title].join('\n')
    const known = this.#scopes.get(key)
    if (known !== undefined) return known
    const alone = findIndicator(indicator, unit, this.#catalogue)
    const titled = findIndicator(indicator, unit, this.#catalogue, title)
    const scope = titled === null ? subjectScope(indicator, title) : titled.id === alone?.id ? '' : `\n\t${title}`
    this.#scopes.set(key, scope)
    return scope
  }

  readonly #scopes = new Map<string, string>()

  /** The first name of a path: growth, shares and ranks without a unit of their own speak of it. */
  readonly #byPath = new Map<string, string>()

  #match(key: string, table: JobTable, observation: ReadObservation): JobName {
    const unit = hasOwnUnit(observation) ? observation.unit : null
    const match = matchIndicator(observation.indicator, observation.unit, this.#catalogue, table.table.title)
    const choice = this.#choices.get(key)
    const chosen = choice === undefined ? match.indicator : (this.#byId.get(choice) ?? null)
    return {
      key,
      path: observation.indicator,
      unit,
      observations: 1,
      isGrowth: match.isGrowth && chosen?.id === match.indicator?.id,
      state: choice === 'left-out' ? 'left-out' : chosen === null ? 'new' : 'matched',
      indicator: chosen,
      suggestions: match.suggestions.map((one) => ({
        indicator: one.indicator.id,
        name: one.indicator.name,
        score: one.score,
        why: one.why
      })),
      first: { table, observation }
    }
  }
}

/** A name that nobody knows is told from others of the same words by what the table's title is about. */
function subjectScope(path: readonly string[], title: string): string {
  const context = nameContext(path, title)
  return context.length >= path.length ? `\n\t${context[0]}` : ''
}

/** Its unit says what is counted; that of growth, shares, ranks and targets does not. */
function hasOwnUnit(observation: ReadObservation): boolean {
  return observation.measure === 'level' || observation.measure === 'index'
}

function kindOfUnit(unit: string | null): string {
  return unit === null ? '' : (parseUnit(unit)?.dimension ?? unit)
}

export function shownName(name: JobName): ImportName {
  const { table, observation } = name.first
  return {
    key: name.key,
    path: [...name.path],
    unit: name.unit,
    observations: name.observations,
    state: name.state,
    indicator: name.indicator?.id ?? null,
    indicatorName: name.indicator?.name ?? null,
    suggestions: name.suggestions,
    file: table.file.id,
    sheet: table.sheet.name,
    cell: cellName(observation.row, observation.column)
  }
}
