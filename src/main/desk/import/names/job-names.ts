import type { ImportName } from '#contract/calls/import/import-outcome.ts'
import type { CatalogueIndex } from '#core/catalogue/catalogue-index.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { findIndicator, type IndicatorMatch, matchIndicator } from '#core/catalogue/match-indicator.ts'
import { plainName } from '#core/catalogue/names/plain-name.ts'
import { decimalPlaces } from '#core/quantity/decimal.ts'
import { parseUnit } from '#core/quantity/units/unit.ts'
import { cellName } from '#core/reading/grid.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import { pictureRows } from '../../workbook/sheet-picture.ts'
import type { DepartmentOf } from '../departments/file-department.ts'
import type { JobTable } from '../job/job-file.ts'
import { KeysOfLevels } from './keys-of-levels.ts'
import type { PathDrift } from './like-paths.ts'
import { nameContext } from './name-context.ts'

const observationsAtOnce = 500

/** Decimals of figures in returns. */
const mostWritten = 4
const ofQuotients = 2

/** What the user said of a name: an indicator's id, `new`, `left-out`, or `undecided` (nothing, after all). */
export type NameChoice = string

/** What a person said of the indicator that a name becomes; null: it is as guessed. */
export interface DescribedNew {
  readonly name: string | null
  readonly unit: string | null
  readonly kind: Indicator['kind'] | null
}

/** What is said of names: now by the user, or in earlier imports of the same form. */
export interface NameChoices {
  said(key: string): NameChoice | undefined
  /** The sure one first. */
  decided(table: JobTable, path: readonly string[], unitKind: string): readonly DecidedName[]
  /** Of the indicator that is made of a name. */
  described(key: string): DescribedNew | undefined
  /** Anything was ever decided. */
  readonly hasDecisions: boolean
  readonly departmentOf: DepartmentOf
}

/** The meaning of a name as it was decided before: an indicator's id, or null for left out. */
export interface DecidedName {
  readonly indicator: string | null
  /** As it was decided: it may have been merged into `indicator` since. */
  readonly decidedAs: string | null
  readonly at: string
  /** The name as it was decided; what else stood over it then, and stands now; null: it is the same. */
  readonly path: readonly string[]
  readonly drift: PathDrift | null
  /** It can be meant of no other name, and no other can be meant. */
  readonly isSure: boolean
}

/** A name of the returns with all that is known of it. */
export interface JobName {
  readonly key: string
  readonly path: readonly string[]
  /** Of its levels, as first written. */
  readonly unit: string | null
  observations: number
  /** Of its figures, as many as one of them has; null: no figure says. Known of names that are to become an indicator. */
  decimals: number | null
  /** The name is that of the indicator's growth: its figures in percent are growth. */
  readonly isGrowth: boolean
  readonly state: ImportName['state']
  readonly indicator: Indicator | null
  readonly suggestions: ImportName['suggestions']
  /** When the meaning was decided in an earlier import; null: it was not. */
  readonly decidedAt: string | null
  /** The indicator of that decision. */
  readonly decidedAs: string | null
  /** What stood over the name when it was decided, and stands now; null: the same, or it was not decided. */
  readonly drift: PathDrift | null
  /** It was said in this import and is worth remembering for the form. */
  readonly isSaid: boolean
  readonly first: { readonly table: JobTable; readonly observation: ReadObservation }
  /** Where it stands. */
  readonly tables: Set<JobTable>
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
  readonly #choices: NameChoices

  constructor(catalogue: CatalogueIndex<Indicator>, byId: ReadonlyMap<string, Indicator>, choices: NameChoices) {
    this.#catalogue = catalogue
    this.#byId = byId
    this.#choices = choices
  }

  /** Takes in the names of all tables, in steps of some milliseconds. */
  *addAll(tables: readonly JobTable[]): Generator<void, void> {
    // Levels first, so that growth in percent finds the name that it is the growth of.
    for (const levels of [true, false]) {
      for (const table of tables) {
        if (!table.taken) continue
        for (const [index, observation] of table.table.observations.entries()) {
          if (index % observationsAtOnce === 0) yield
          if (!observation.isComputed && hasOwnUnit(observation) === levels) this.#add(table, observation)
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
    if (hasOwnUnit(observation)) this.#levels.add(table, observation, this.#pathOf(table, observation), key)
    const known = this.#names.get(key)
    if (known === undefined) this.#names.set(key, this.#match(key, table, observation))
    else {
      known.observations += 1
      known.tables.add(table)
      if (known.state === 'new') known.decimals = moreDecimals(known, observation)
    }
  }

  #keyOf(table: JobTable, observation: ReadObservation): string {
    const isLevel = hasOwnUnit(observation)
    const beside = isLevel ? null : this.#levels.beside(table, observation)
    if (beside !== null) return beside
    const path = this.#pathOf(table, observation)
    return isLevel ? keyOfLevel(path, observation) : (this.#levels.elsewhere(table, path) ?? `${path}\n\n`)
  }

  #pathOf(table: JobTable, observation: ReadObservation): string {
    const written = observation.indicator.join('\n') + this.#scopeOf(table, observation)
    return written + (this.#choices.hasDecisions ? this.#decidedScope(table, observation, written) : '')
  }

  readonly #levels = new KeysOfLevels((table) =>
    table.table.observations
      .filter((one) => one.indicator.length > 0 && !one.isComputed && hasOwnUnit(one))
      .map((observation) => ({ observation, key: keyOfLevel(this.#pathOf(table, observation), observation) }))
  )

  /** The title of the table where it decides what the name means, else ''. */
  #scopeOf({ table: { title } }: JobTable, { indicator, unit }: ReadObservation): string {
    if (title === null) return ''
    const key = [...indicator, unit, title].join('\n')
    const known = this.#scopes.get(key)
    if (known !== undefined) return known
    const alone = findIndicator(indicator, unit, this.#catalogue)
    const titled = findIndicator(indicator, unit, this.#catalogue, title)
    const isTitles = titled === null ? alone !== null : titled.id !== alone?.id
    const scope = isTitles ? `\n\t${title}` : titled === null ? subjectScope(indicator, title) : ''
    this.#scopes.set(key, scope)
    return scope
  }

  readonly #scopes = new Map<string, string>()

  /**
   * What was decided of one department's form goes for that form: where another's has the same name, the two are told
   * apart by what was decided of each, and by nothing having been decided. Growth goes with the level above it.
   */
  #decidedScope(table: JobTable, observation: ReadObservation, written: string): string {
    const own = `${table.key}\n${written}`
    if (!hasOwnUnit(observation)) return this.#decidedScopes.get(own) ?? ''
    const kind = kindOfUnit(observation.unit)
    const known = this.#decidedScopes.get(`${own}\n\n${kind}`)
    if (known !== undefined) return known
    const decided = this.#surelyDecided(table, observation, kind)
    const meaning = decided === null ? null : (decided.indicator ?? 'left-out')
    const department = this.#choices.departmentOf(table.file)
    const name = `${written}\n\n${kind}`
    const first = this.#firstDecided.get(name) ?? { meaning, department }
    this.#firstDecided.set(name, first)
    const isOne = meaning === first.meaning || (meaning === null && department === first.department)
    const scope = isOne ? '' : `\n\t= ${meaning ?? ''}`
    this.#decidedScopes.set(`${own}\n\n${kind}`, scope)
    this.#decidedScopes.set(own, scope)
    return scope
  }

  /**
   * What was decided, where it is surely of this name: not where a group came or went and the catalogue takes the name
   * for something else with it than without.
   */
  #surelyDecided(table: JobTable, { indicator: path, unit }: ReadObservation, kind: string): DecidedName | null {
    const decided = this.#choices.decided(table, path, kind).find(({ isSure }) => isSure)
    if (decided === undefined || decided.drift === null) return decided ?? null
    const find = (of: readonly string[]) => findIndicator(of, unit, this.#catalogue, table.table.title)
    const now = find(path)
    const isOther = now !== null && now.id !== decided.indicator && now.id !== find(decided.path)?.id
    return isOther ? null : decided
  }

  readonly #decidedScopes = new Map<string, string>()
  readonly #firstDecided = new Map<string, { readonly meaning: string | null; readonly department: string | null }>()

  #match(key: string, table: JobTable, observation: ReadObservation): JobName {
    const unit = hasOwnUnit(observation) ? observation.unit : null
    const { indicator: path, measure, unit: written } = observation
    const match = matchIndicator(path, written, this.#catalogue, table.table.title, measure === 'level')
    const said = this.#choices.said(key)
    const kind = kindOfUnit(unit)
    const decided = said === undefined ? this.#surelyDecided(table, observation, kind) : null
    const likely = decided === null ? this.#choices.decided(table, path, kind) : []
    const choice = said ?? (decided === null ? undefined : (decided.indicator ?? 'left-out'))
    const isDoubtful = likely.some(({ isSure, indicator }) => isSure && indicator !== match.indicator?.id)
    const matched = isDoubtful ? null : match.indicator
    const chosen = choice === undefined ? matched : (this.#byId.get(choice) ?? null)
    return {
      key,
      path: observation.indicator,
      unit,
      observations: 1,
      decimals: writtenDecimals(observation),
      isGrowth: match.isGrowth && chosen?.id === match.indicator?.id,
      state: stateOf(choice, chosen),
      indicator: chosen,
      decidedAt: decided?.at ?? null,
      decidedAs: decided?.decidedAs ?? null,
      drift: decided?.drift ?? null,
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

function keyOfLevel(path: string, { unit }: ReadObservation): string {
  return `${path}\n\n${kindOfUnit(unit)}`
}

/** The key of a name before anybody said the unit of its figures: what was decided of it then still holds. */
export function bareKey(key: string): string {
  return key.slice(0, key.lastIndexOf('\n\n') + 2)
}

function stateOf(choice: NameChoice | undefined, chosen: Indicator | null): JobName['state'] {
  if (chosen !== null) return 'matched'
  return choice === 'left-out' || choice === 'new' ? choice : 'undecided'
}

/** A name that nobody knows is told from others of the same words by what the table's title is about. */
function subjectScope(path: readonly string[], title: string): string {
  const context = nameContext(path, title)
  return context.length >= path.length ? `\n\t${context[0]}` : ''
}

/** Its unit says what is counted; that of growth, shares, ranks and targets does not. */
export function hasOwnUnit(observation: ReadObservation): boolean {
  return observation.measure === 'level' || observation.measure === 'index'
}

/** One figure may end in a nought that its cell does not keep (406.8 beside 934.49): what a row has, all its figures say. */
function moreDecimals({ decimals, first }: JobName, observation: ReadObservation): number | null {
  const { measure, unit } = first.observation
  if (observation.measure !== measure || observation.unit !== unit) return decimals
  const own = writtenDecimals(observation)
  return own === null ? decimals : Math.max(own, decimals ?? 0)
}

/** null: a symbol. More than anybody writes are those of a quotient that the sheet computed and nobody rounded. */
function writtenDecimals({ decimal }: ReadObservation): number | null {
  if (decimal === null) return null
  const places = decimalPlaces(decimal)
  return places > mostWritten ? ofQuotients : places
}

/** `money` for 万元 and 亿元: names of one path are told apart by what their figures measure. */
export function kindOfUnit(unit: string | null): string {
  return unit === null ? '' : (parseUnit(unit)?.dimension ?? unit)
}

export function shownName(name: JobName, made: Indicator | undefined): ImportName {
  const { table } = name.first
  return {
    key: name.key,
    path: [...name.path],
    unit: name.unit,
    observations: name.observations,
    state: name.state,
    indicator: name.indicator?.id ?? null,
    indicatorName: name.indicator?.name ?? null,
    suggestions: name.suggestions,
    made: made === undefined ? null : { name: made.name, unit: made.unit, kind: made.kind },
    decidedAt: name.decidedAt,
    drift: name.drift === null ? null : { gained: [...name.drift.gained], lost: [...name.drift.lost] },
    file: table.file.id,
    sheet: table.sheet.name,
    cell: cellOfName(name)
  }
}

/** Where the name is written: the label that says it, else the first figure that it names. */
function cellOfName({ path, first }: JobName): string {
  const { table, observation } = first
  const leaf = plainName(path.at(-1) ?? '')
  for (const { row, column } of observation.labels) {
    const text = pictureRows(table.sheet.picture, row, 1)[0]?.[column] ?? ''
    if (plainName(text) === leaf) return cellName(row, column)
  }
  return cellName(observation.row, observation.column)
}
