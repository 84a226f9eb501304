import type { CatalogueIndex } from '#core/catalogue/catalogue-index.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { findIndicator, type IndicatorMatch, matchIndicator } from '#core/catalogue/match-indicator.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import type { JobTable } from '../job/job-file.ts'
import { withOtherBases } from './index-bases.ts'
import {
  hasOwnUnit,
  isKeyOfIndex,
  isOfGrowthOf,
  isOfLevel,
  type JobName,
  keyOfLevel,
  kindOfUnit,
  measureOfName,
  moreDecimals,
  writtenDecimals
} from './job-name.ts'
import { KeysOfLevels } from './keys-of-levels.ts'
import type { DecidedName, NameChoice, NameChoices } from './name-choices.ts'
import { NameScopes } from './name-scopes.ts'

const observationsAtOnce = 500

/**
 * The names of the taken tables, in the order in which they appear. One path is one name, but where its levels are
 * in units of different kinds (the number of visitors in 万人次, their spending in 万元, both below 旅游), or where the
 * titles of its tables make it mean different things (在校学生 in a table on primary schools and in one on secondary).
 */
export class JobNames {
  readonly #names = new Map<string, JobName>()
  readonly #catalogue: CatalogueIndex<Indicator>
  readonly #byId: ReadonlyMap<string, Indicator>
  readonly #choices: NameChoices
  readonly #scopes: NameScopes

  constructor(catalogue: CatalogueIndex<Indicator>, byId: ReadonlyMap<string, Indicator>, choices: NameChoices) {
    this.#catalogue = catalogue
    this.#byId = byId
    this.#choices = choices
    this.#scopes = new NameScopes(catalogue, choices)
  }

  /** Takes in the names of all tables, in steps of some milliseconds. */
  *addAll(tables: readonly JobTable[]): Generator<void, void> {
    // Levels first, so that growth in percent finds the name that it is the growth of.
    for (const levels of [true, false]) {
      for (const table of tables) {
        if (!table.taken) continue
        for (const [index, observation] of table.table.observations.entries()) {
          if (index % observationsAtOnce === 0) yield
          if (!observation.isComputed && isOfLevel(observation) !== levels) this.#add(table, observation)
        }
      }
    }
    for (const name of withOtherBases(this.#names, this.#catalogue, (key) => this.#choices.said(key)))
      this.#names.set(name.key, name)
  }

  all(): readonly JobName[] {
    return [...this.#names.values()]
  }

  /** null: the sheet names no indicator. */
  of(table: JobTable, observation: ReadObservation): JobName | null {
    if (observation.indicator.length === 0) return null
    return this.#names.get(this.#keyOf(table, this.#ofWhatGrows(table, observation))) ?? null
  }

  #add(table: JobTable, read: ReadObservation): void {
    if (read.indicator.length === 0) return
    const observation = this.#ofWhatGrows(table, read)
    const key = this.#keyOf(table, observation)
    if (hasOwnUnit(observation)) this.#levels.add(table, observation, this.#scopes.pathOf(table, observation), key)
    const known = this.#names.get(key)
    const name = known ?? { ...this.#match(key, table, observation), first: { table, observation: read } }
    if (known === undefined) this.#names.set(key, name)
    else {
      known.observations += 1
      known.tables.add(table)
      if (known.state === 'new') known.decimals = moreDecimals(known, observation)
    }
    name.measures.add(measureOfName(read, name))
    if (read.measure === 'change') name.changesIn ??= read.unit
    if (name.example === null && read.decimal !== null) name.example = { value: read.decimal, unit: read.unit }
  }

  #keyOf(table: JobTable, observation: ReadObservation): string {
    const beside = isOfLevel(observation) ? this.#levels.beside(table, observation) : null
    if (beside !== null && isTold(observation, beside)) return beside
    const path = this.#scopes.pathOf(table, observation)
    const elsewhere = isOfLevel(observation) ? this.#levels.elsewhere(table, path) : null
    if (elsewhere !== null && isTold(observation, elsewhere)) return elsewhere
    return hasOwnUnit(observation) ? keyOfLevel(path, observation) : `${path}\n\n`
  }

  /**
   * 增长 under 计划 beside 绝对值 is a target for the growth of what is planned, which a percent says by itself, and 位次 behind
   * 增速 ranks the growth of what grows, as 比上年±百分点 behind it is by how much that changed, unless the desk keeps the rank
   * or the growth as an indicator of its own.
   */
  #ofWhatGrows(table: JobTable, observation: ReadObservation): ReadObservation {
    if (!isOfGrowthOf(observation) || this.#isKeptApart(table, observation)) return observation
    return { ...observation, indicator: observation.indicator.slice(0, -1) }
  }

  #isKeptApart(table: JobTable, observation: ReadObservation): boolean {
    const { indicator: path, measure, unit } = observation
    if (measure === 'target') return false
    const known = findIndicator(path, unit, this.#catalogue, table.table.title)
    const ownKind = measure === 'rank' ? 'rank' : 'rate'
    return known?.kind === ownKind || this.#scopes.surelyDecided(table, observation, '') !== null
  }

  readonly #levels = new KeysOfLevels((table) =>
    table.table.observations
      .filter((one) => one.indicator.length > 0 && !one.isComputed && !isOfLevel(one))
      .map((observation) => ({ observation, key: keyOfLevel(this.#scopes.pathOf(table, observation), observation) }))
  )

  #match(key: string, table: JobTable, observation: ReadObservation): JobName {
    const unit = hasOwnUnit(observation) ? observation.unit : null
    const { indicator: path, measure, unit: written } = observation
    const match = matchIndicator(path, written, this.#catalogue, table.table.title, measure === 'level')
    const said = this.#choices.said(key)
    const kind = kindOfUnit(unit)
    const decided = said === undefined ? this.#scopes.surelyDecided(table, observation, kind) : null
    const likely = decided === null ? this.#choices.decided(table, path, kind) : []
    const isDoubtful = likely.some(({ isSure, indicator }) => isSure && indicator !== match.indicator?.id)
    const matched = isDoubtful ? null : match.indicator
    const isAnswered = matched === null && this.#choices.isAnswer(path)
    const choice = said ?? (decided === null ? (isAnswered ? 'new' : undefined) : (decided.indicator ?? 'left-out'))
    const chosen = choice === undefined ? matched : (this.#byId.get(choice) ?? null)
    const [isGrowth, known] = decided?.stored
      ? [decided.stored.isGrowth, decided.indicator]
      : [match.isGrowth, match.indicator?.id]
    return {
      key,
      path: observation.indicator,
      unit,
      changesIn: null,
      observations: 1,
      measures: new Set(),
      example: null,
      decimals: writtenDecimals(observation),
      isGrowth: isGrowth && chosen?.id === known,
      state: stateOf(choice, chosen),
      indicator: chosen,
      decidedAt: decided === null || decided.stored !== null ? null : decided.at,
      decidedAs: decided?.decidedAs ?? null,
      drift: decided?.drift ?? null,
      otherBase: null,
      isSaid: said === 'left-out' || (chosen !== null && said === chosen.id && chosen.id !== match.indicator?.id),
      suggestions: chosen === null ? this.#suggestions(match, likely) : [],
      first: { table, observation },
      tables: new Set([table])
    }
  }

  /** First what was decided of names that it may have been, then what the catalogue finds like it. */
  #suggestions(match: IndicatorMatch<Indicator>, likely: readonly DecidedName[]): JobName['suggestions'] {
    const before = likely.flatMap(({ indicator }) => this.#byId.get(indicator ?? '') ?? [])
    const refused =
      match.indicator === null ? [] : [{ indicator: match.indicator, score: 1, why: 'elsewhere' as const }]
    const all = [
      ...before.map((indicator) => ({ indicator, score: 1, why: 'decided' as const })),
      ...refused,
      ...match.suggestions
    ]
    return all
      .filter(({ indicator }, at) => all.findIndex((one) => one.indicator.id === indicator.id) === at)
      .map(({ indicator: { id, name, nameEn }, score, why }) => ({ indicator: id, name, nameEn, score, why }))
  }
}

function stateOf(choice: NameChoice | undefined, chosen: Indicator | null): JobName['state'] {
  if (chosen !== null) return 'matched'
  return choice === 'left-out' || choice === 'new' ? choice : 'undecided'
}

/** An index over the year before is none of the other indices of its name (上月=100). */
function isTold(observation: ReadObservation, key: string): boolean {
  return !hasOwnUnit(observation) || !isKeyOfIndex(key)
}
