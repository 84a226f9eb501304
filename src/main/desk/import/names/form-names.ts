import type { JobTable } from '../job/job-file.ts'
import { hasOwnUnit, kindOfUnit } from './job-name.ts'
import { leafOf, pathKey } from './like-paths.ts'

type Path = readonly string[]

/** The names of an import's forms, a sheet a form, by their last label and what their figures measure. */
export class FormNames {
  readonly #tables: () => readonly JobTable[]
  #forms: ReadonlyMap<string, ReadonlyMap<string, readonly Path[]>> | null = null

  constructor(tables: () => readonly JobTable[]) {
    this.#tables = tables
  }

  /** All that are called so at their end in the form of a table. */
  alike(table: JobTable, path: Path, unitKind: string): readonly Path[] {
    this.#forms ??= this.#collected()
    return this.#forms.get(formKey(table))?.get(leafKey(path, unitKind)) ?? []
  }

  #collected(): ReadonlyMap<string, ReadonlyMap<string, readonly Path[]>> {
    const forms = new Map<string, Map<string, Path[]>>()
    for (const table of this.#tables()) {
      const form = forms.get(formKey(table)) ?? new Map<string, Path[]>()
      forms.set(formKey(table), form)
      for (const observation of table.table.observations) {
        const { indicator: path, unit } = observation
        if (path.length === 0 || observation.isComputed) continue
        const leaf = leafKey(path, hasOwnUnit(observation) ? kindOfUnit(unit) : '')
        const known = form.get(leaf) ?? []
        if (!known.some((one) => pathKey(one) === pathKey(path))) form.set(leaf, [...known, path])
      }
    }
    return forms
  }
}

/** Names with one key can be one name below other groups. */
export function leafKey(path: Path, unitKind: string): string {
  return `${leafOf(path)}\n\n${unitKind}`
}

function formKey({ file, sheet }: JobTable): string {
  return `${file.id}\n${sheet.name}`
}
