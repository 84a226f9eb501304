import type { ReadObservation } from '#core/reading/reading.ts'
import type { JobFile, JobTable } from '../job/job-file.ts'

/** A level of a table, the path it is named by and the key of its name. */
export interface KeyedLevel {
  readonly observation: ReadObservation
  readonly path: string
  readonly key: string
}

/**
 * The names that levels give their paths. Growth, shares and ranks have no unit of their own and speak of the level
 * beside them: of the one in their row, else in their table, their file, or anywhere, as long as it is of one name there.
 */
export class KeysOfLevels {
  /** By table, file and everywhere, then by path; null: several. */
  readonly #within = new Map<JobTable | JobFile | null, Map<string, string | null>>()
  readonly #rows = new Map<JobTable, Map<string, KeyedLevel[]>>()
  readonly #levelsOf: (table: JobTable) => Iterable<KeyedLevel>

  /** `levelsOf`: looked through only where one table has a path in units of several kinds. */
  constructor(levelsOf: (table: JobTable) => Iterable<KeyedLevel>) {
    this.#levelsOf = levelsOf
  }

  add(table: JobTable, path: string, key: string): void {
    for (const place of [table, table.file, null]) {
      const keys = this.#within.get(place) ?? new Map<string, string | null>()
      this.#within.set(place, keys)
      const known = keys.get(path)
      if (known === undefined) keys.set(path, key)
      else if (known !== key) keys.set(path, null)
    }
  }

  /** null: no level has the path, or several that are as near. */
  of(table: JobTable, observation: ReadObservation, path: string): string | null {
    for (const place of [table, table.file, null]) {
      const key = this.#within.get(place)?.get(path)
      if (key === null) return place === table ? this.#inTable(table, observation, path) : null
      if (key !== undefined) return key
    }
    return null
  }

  /** Of several in one table the nearest before it in its row, else the first. */
  #inTable(table: JobTable, { row, column }: ReadObservation, path: string): string | null {
    const rows = this.#rowsOf(table)
    const beside = rows.get(`${row}\n${path}`) ?? []
    const nearest = beside.findLast(({ observation }) => observation.column < column) ?? beside[0]
    return (nearest ?? rows.get(`\n${path}`)?.[0])?.key ?? null
  }

  #rowsOf(table: JobTable): ReadonlyMap<string, readonly KeyedLevel[]> {
    const known = this.#rows.get(table)
    if (known !== undefined) return known
    const rows = new Map<string, KeyedLevel[]>()
    for (const level of this.#levelsOf(table)) {
      for (const place of [`${level.observation.row}\n${level.path}`, `\n${level.path}`]) {
        const levels = rows.get(place)
        if (levels === undefined) rows.set(place, [level])
        else levels.push(level)
      }
    }
    this.#rows.set(table, rows)
    return rows
  }
}
