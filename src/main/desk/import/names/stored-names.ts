import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { type FormSketch, isSameForm } from '#core/reading/recipe/form-sketch.ts'
import { deskIndicators } from '../../catalogue/desk-indicators.ts'
import { expectChange } from '../../store/changes/changes.ts'
import { departmentName } from '../../store/changes/department-names.ts'
import { addEdition, readEditions } from '../../store/changes/editions.ts'
import { survivorOf } from '../../store/changes/transfers.ts'
import type { Store } from '../../store/store.ts'
import type { DepartmentOf } from '../departments/file-department.ts'
import type { JobTable } from '../job/job-file.ts'
import { type JobName, kindOfUnit } from './job-name.ts'
import { pathKey } from './like-paths.ts'
import type { DecidedName } from './name-choices.ts'
import { titleSubject } from './name-context.ts'

/** Names of a form whose figures an import stored, and of which indicators; what a person decided is kept by itself. */
const StoredForm = z.object({
  department: z.string().nullable(),
  form: z.array(z.number()),
  names: z.array(
    z.object({
      path: z.array(z.string()),
      unit: z.string().nullable(),
      /** What the title of its table is about. */
      subject: z.string().nullable(),
      indicator: z.string(),
      isGrowth: z.boolean()
    })
  )
})

type StoredName = z.infer<typeof StoredForm>['names'][number]

interface KeptName extends StoredName {
  readonly department: string | null
  readonly form: FormSketch
  readonly at: string
}

/**
 * What names of a form were stored as. The catalogue grows with what is stored beside them: 产量 › 粮食, plain as long
 * as 粮食 was known as one thing only, is told no more once 面积 › 粮食 is an indicator, too. The form itself is
 * the same, and its figures have gone where they belong.
 */
export class StoredNames {
  readonly #store: Store
  readonly #departmentOf: DepartmentOf
  readonly #sketchOf: (table: JobTable) => FormSketch | null
  readonly #kept: ReadonlyMap<string, readonly KeptName[]>

  constructor(store: Store, departmentOf: DepartmentOf, sketchOf: (table: JobTable) => FormSketch | null) {
    this.#store = store
    this.#departmentOf = departmentOf
    this.#sketchOf = sketchOf
    this.#kept = keptNames(store)
  }

  get hasNames(): boolean {
    return this.#kept.size > 0
  }

  /** What the name was when the form was stored last; null: it was not, or that indicator is gone. */
  find(table: JobTable, path: readonly string[], unitKind: string): DecidedName | null {
    const known = this.#kept.get(nameKey(path, unitKind, subjectOf(table)))
    const sketch = known === undefined ? null : this.#sketchOf(table)
    if (known === undefined || sketch === null) return null
    const own = departmentName(this.#store, this.#departmentOf(table.file))
    const last = known.find(
      ({ department, form }) => (department === null || own === null || department === own) && isSameForm(form, sketch)
    )
    const indicator = last === undefined ? null : survivorOf(this.#store, last.indicator)
    if (last === undefined || indicator === null || !deskIndicators(this.#store).has(indicator)) return null
    const { isGrowth, at } = last
    return { indicator, decidedAs: last.indicator, at, path, drift: null, isSure: true, stored: { isGrowth } }
  }

  /** Keeps with an import what its names are stored as, where that is not known. Only within a write. */
  keep(
    store: Store,
    change: number,
    names: readonly { readonly name: JobName; readonly indicator: Indicator }[]
  ): void {
    const forms: { readonly department: string | null; readonly form: FormSketch; readonly names: StoredName[] }[] = []
    for (const { name, indicator } of names) {
      const unitKind = kindOfUnit(name.unit)
      for (const table of name.tables) {
        const form = this.#sketchOf(table)
        const isKnown = this.find(table, name.path, unitKind)?.indicator === indicator.id
        if (form === null || isKnown) continue
        const department = this.#departmentOf(table.file)
        const known = forms.find((one) => one.department === department && isSameForm(one.form, form))
        const kept = known ?? { department, form, names: [] }
        if (known === undefined) forms.push(kept)
        const subject = subjectOf(table)
        kept.names.push({
          ...{ path: [...name.path], unit: name.unit, subject },
          ...{ indicator: indicator.id, isGrowth: name.isGrowth }
        })
      }
    }
    for (const { department, form, names: kept } of forms) {
      const told = new Map(kept.map((one) => [nameKey(one.path, kindOfUnit(one.unit), one.subject), one]))
      addEdition(store, 'named', randomUUID(), change, {
        ...{ department, form: [...form], names: [...told.values()] }
      } satisfies z.infer<typeof StoredForm>)
    }
  }
}

/** By their keys, those stored last first. */
function keptNames(store: Store): ReadonlyMap<string, readonly KeptName[]> {
  return store.remember('stored names', () => {
    const kept = new Map<string, KeptName[]>()
    const editions = readEditions(store, 'named').sort((one, other) => other.change - one.change)
    for (const { change, body } of editions) {
      const { department: written, form, names } = StoredForm.parse(body)
      const [department, at] = [departmentName(store, written), expectChange(store, change).at]
      for (const name of names) {
        const key = nameKey(name.path, kindOfUnit(name.unit), name.subject)
        const known = kept.get(key)
        const one = { ...name, department, form, at }
        if (known === undefined) kept.set(key, [one])
        else known.push(one)
      }
    }
    return kept
  })
}

function subjectOf({ table: { title } }: JobTable): string | null {
  return title === null ? null : titleSubject(title)
}

function nameKey(path: readonly string[], unitKind: string, subject: string | null): string {
  return `${pathKey(path)}\n\n${unitKind}\n\n${subject ?? ''}`
}
