import type { ReadObservation } from '#core/reading/reading.ts'
import type { JobFile, JobTable } from '../job/job-file.ts'

/** A level of a table and the key of its name. */
export interface KeyedLevel {
  readonly observation: ReadObservation
  readonly key: string
}

/**
 * The names that levels give their paths. Growth, shares, ranks and targets have no unit of their own and speak of the
 * level beside them: of the one in their row, else in their table, their file, or anywhere, as long as it is of one
 * name there. Beside it they are told by the labels alone; farther off also by what else tells names apart.
 */
export class KeysOfLevels {
  /** By table, then by labels; null: several. */
  readonly #inTables = new Map<JobTable, Map<string, string | null>>()
  /** By file and everywhere, then by path. */
  readonly #within = new Map<JobFile | null, Map<string, string | null>>()
  readonly #rows = new Map<JobTable, Map<string, KeyedLevel[]>>()
  readonly #levelsOf: (table: JobTable) => Iterable<KeyedLevel>

  /** `levelsOf`: looked through only where one table has its labels in units of several kinds. */
  constructor(levelsOf: (table: JobTable) => Iterable<KeyedLevel>) {
    this.#levelsOf = levelsOf
  }

  add(table: JobTable, observation: ReadObservation, path: string, key: string): void {
    addTo(this.#inTables, table, labelsOf(observation), key)
    addTo(this.#within, table.file, path, key)
    addTo(this.#within, null, path, key)
  }

  /** null: no level of the table has the labels. */
  beside(table: JobTable, observation: ReadObservation): string | null {
    const key = this.#inTables.get(table)?.get(labelsOf(observation))
    return key === null ? this.#nearest(table, observation) : (key ?? null)
  }

  /** null: no level has the path, or several that are as near. */
  elsewhere(table: JobTable, path: string): string | null {
    const inFile = this.#within.get(table.file)?.get(path)
    return inFile === undefined ? (this.#within.get(null)?.get(path) ?? null) : inFile
  }

  /** Of several in one table the nearest before it in its row, else the first. */
  #nearest(table: JobTable, observation: ReadObservation): string | null {
    const labels = labelsOf(observation)
    const rows = this.#rowsOf(table)
    const beside = rows.get(`${observation.row}\n${labels}`) ?? []
    const before = beside.findLast((level) => level.observation.column < observation.column) ?? beside[0]
    return (before ?? rows.get(`\n${labels}`)?.[0])?.key ?? null
  }

  #rowsOf(table: JobTable): ReadonlyMap<string, readonly KeyedLevel[]> {
    const known = this.#rows.get(table)
    if (known !== undefined) return known
    const rows = new Map<string, KeyedLevel[]>()
    for (const level of this.#levelsOf(table)) {
      const labels = labelsOf(level.observation)
      for (const place of [`${level.observation.row}\n${labels}`, `\n${labels}`]) {
        const levels = rows.get(place)
        if (levels === undefined) rows.set(place, [level])
        else levels.push(level)
      }
    }
    this.#rows.set(table, rows)
    return rows
  }
}

function labelsOf({ indicator }: ReadObservation): string {
  return indicator.join('\n')
}

function addTo<P>(places: Map<P, Map<string, string | null>>, place: P, path: string, key: string): void {
  const keys = places.get(place) ?? new Map<string, string | null>()
  places.set(place, keys)
  const known = keys.get(path)
  if (known === undefined) keys.set(path, key)
  else if (known !== key) keys.set(path, null)
}
