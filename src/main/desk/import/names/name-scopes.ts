import type { CatalogueIndex } from '#core/catalogue/catalogue-index.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { findIndicator } from '#core/catalogue/match-indicator.ts'
import { isIndexUnit, parseUnit, YEAR_BEFORE } from '#core/quantity/units/unit.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import type { JobTable } from '../job/job-file.ts'
import { hasOwnUnit, kindOfUnit } from './job-name.ts'
import type { DecidedName, NameChoices } from './name-choices.ts'
import { nameContext } from './name-context.ts'

/** What tells names of the same words apart: the title of their table, and what was decided of another form's. */
export class NameScopes {
  readonly #catalogue: CatalogueIndex<Indicator>
  readonly #choices: NameChoices

  constructor(catalogue: CatalogueIndex<Indicator>, choices: NameChoices) {
    this.#catalogue = catalogue
    this.#choices = choices
  }

  /** The name as written with what tells it apart: the key of names, but for the kind of their unit. */
  pathOf(table: JobTable, observation: ReadObservation): string {
    const written = observation.indicator.join('\n') + this.#scopeOf(table, observation)
    return written + (this.#choices.hasDecisions ? this.#decidedScope(table, observation, written) : '')
  }

  /** The title of the table where it decides what the name means, else ''. */
  #scopeOf({ table: { title } }: JobTable, { indicator, unit: written }: ReadObservation): string {
    if (title === null) return ''
    // On which base an index is told makes no other name of it.
    const unit = isIndex(written) ? YEAR_BEFORE : written
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
    const decided = this.surelyDecided(table, observation, kind)
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
   * for something else with it than without, nor what it was only stored as where the catalogue still knows it.
   */
  surelyDecided(table: JobTable, { indicator: path, unit }: ReadObservation, kind: string): DecidedName | null {
    const decided = this.#choices.decided(table, path, kind).find(({ isSure }) => isSure)
    if (decided === undefined || (decided.drift === null && decided.stored === null)) return decided ?? null
    const find = (of: readonly string[]) => findIndicator(of, unit, this.#catalogue, table.table.title)
    const now = find(path)
    if (decided.stored !== null) return now === null ? decided : null
    const isOther = now !== null && now.id !== decided.indicator && now.id !== find(decided.path)?.id
    return isOther ? null : decided
  }

  readonly #decidedScopes = new Map<string, string>()
  readonly #firstDecided = new Map<string, { readonly meaning: string | null; readonly department: string | null }>()
}

function isIndex(text: string | null): boolean {
  const unit = text === null ? null : parseUnit(text)
  return unit !== null && isIndexUnit(unit)
}

/** A name that nobody knows is told from others of the same words by what the table's title is about. */
function subjectScope(path: readonly string[], title: string): string {
  const context = nameContext(path, title)
  return context.length >= path.length ? `\n\t${context[0]}` : ''
}
