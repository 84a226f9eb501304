import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { NameDecision } from '#contract/calls/import/import-outcome.ts'
import { DeskError } from '#contract/error.ts'
import { type FormSketch, formSketch, isSameForm } from '#core/reading/recipe/form-sketch.ts'
import { deskIndicators } from '../../catalogue/desk-indicators.ts'
import { addChange, expectChange } from '../../store/changes/changes.ts'
import { departmentName } from '../../store/changes/department-names.ts'
import { addEdition, readEditions } from '../../store/changes/editions.ts'
import { survivorOf } from '../../store/changes/transfers.ts'
import type { Store } from '../../store/store.ts'
import type { DepartmentOf } from '../departments/file-department.ts'
import type { JobTable } from '../job/job-file.ts'
import { FormNames, leafKey } from './form-names.ts'
import { type JobName, kindOfUnit } from './job-name.ts'
import { namesBefore, type PathDrift, pathKey } from './like-paths.ts'
import type { DecidedName } from './name-choices.ts'
import { needsItsPlace } from './name-context.ts'
import { StoredNames } from './stored-names.ts'

/** What was decided about a name of a department's form. */
const Decision = z.object({
  department: z.string().nullable(),
  sheet: z.string(),
  form: z.array(z.number()),
  path: z.array(z.string()),
  unit: z.string().nullable(),
  /** null: left out. */
  indicator: z.string().nullable(),
  /** The other names of the form that ended in the same label, below other groups; null: kept without. */
  beside: z.array(z.array(z.string())).nullable().default(null)
})

interface KeptDecision extends z.infer<typeof Decision> {
  readonly id: string
  readonly change: number
  readonly at: string
}

/** The decisions that a desk keeps, ready to be asked for the names of an import. */
export class NameDecisions {
  readonly #byName = new Map<string, KeptDecision[]>()
  readonly #byLeaf = new Map<string, KeptDecision[]>()
  readonly #formNames: FormNames
  readonly #sketches = new Map<string, FormSketch | null>()
  readonly #store: Store
  readonly #departmentOf: DepartmentOf
  readonly stored: StoredNames

  /** `departmentOf`: whose a file is, as it is written; `tables`: all of the import. */
  constructor(store: Store, departmentOf: DepartmentOf, tables: () => readonly JobTable[]) {
    this.#store = store
    this.#departmentOf = departmentOf
    this.#formNames = new FormNames(tables)
    this.stored = new StoredNames(store, departmentOf, (table) => this.#sketchOf(table))
    for (const decision of keptDecisions(store)) {
      const key = nameKey(decision.path, kindOfUnit(decision.unit))
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), decision])
      const leaf = leafKey(decision.path, kindOfUnit(decision.unit))
      this.#byLeaf.set(leaf, [...(this.#byLeaf.get(leaf) ?? []), decision])
    }
  }

  get hasDecisions(): boolean {
    return this.#byName.size > 0 || this.stored.hasNames
  }

  /** The newest decision on a name for the form that it stands in, of this department or of none. */
  find(table: JobTable, path: readonly string[], unitKind: string): KeptDecision | null {
    return this.#ofForm(table, this.#byName.get(nameKey(path, unitKind)))[0] ?? null
  }

  /**
   * What was decided of a name of the form, or it was stored as; where neither is known of its path, what was decided of
   * the one that it was before a group came over it or went. First the one that is surely meant; of others, the nearest
   * first.
   */
  decided(table: JobTable, path: readonly string[], unitKind: string): readonly DecidedName[] {
    const own = this.find(table, path, unitKind)
    if (own !== null) return [this.#decidedAs(own, true, null)]
    const stored = this.stored.find(table, path, unitKind)
    if (stored !== null) return [stored]
    const [last] = this.#ofForm(table, this.#byLeaf.get(leafKey(path, unitKind)))
    if (last === undefined) return []
    const now = this.#formNames.alike(table, path, unitKind)
    const then = [last.path, ...(last.beside ?? [])]
    const { isSure, names } = namesBefore(path, now, then)
    return names.flatMap(({ path: before, drift }) => {
      const decision = this.find(table, before, unitKind)
      if (decision === null) return []
      const isMeant = isSure && last.beside !== null && !changesMeaning(path, before)
      return [this.#decidedAs(decision, isMeant, drift)]
    })
  }

  #ofForm(table: JobTable, known: readonly KeptDecision[] = []): readonly KeptDecision[] {
    const sketch = known.length === 0 ? null : this.#sketchOf(table)
    if (sketch === null) return []
    const own = departmentName(this.#store, this.#departmentOf(table.file))
    const isOurs = ({ department }: KeptDecision) => department === null || own === null || department === own
    return known.filter((one) => isOurs(one) && isSameForm(one.form, sketch))
  }

  #decidedAs({ path, indicator, at }: KeptDecision, isSure: boolean, drift: PathDrift | null): DecidedName {
    // An indicator that was merged since stands for the one that it went into.
    const survivor = indicator === null ? null : survivorOf(this.#store, indicator)
    return { indicator: survivor, decidedAs: indicator, at, path, isSure, drift, stored: null }
  }

  /** Keeps what was said of a name, one change for each department's form that has it. Only within a write. */
  keep(store: Store, name: JobName, author: string | null): void {
    const kept: { readonly department: string | null; readonly form: FormSketch }[] = []
    for (const table of name.tables) {
      const form = this.#sketchOf(table)
      const department = this.#departmentOf(table.file)
      const isKept = form === null || kept.some((one) => one.department === department && isSameForm(one.form, form))
      if (isKept) continue
      kept.push({ department, form })
      this.#keepFor(store, name, { table, department, form }, author)
    }
  }

  #keepFor(
    store: Store,
    name: JobName,
    where: { readonly table: JobTable; readonly department: string | null; readonly form: FormSketch },
    author: string | null
  ): void {
    const { table, department, form } = where
    const former = this.find(table, name.path, kindOfUnit(name.unit))
    const indicator = name.indicator?.id ?? null
    if (former?.indicator === indicator && former !== null) return
    const about = `${name.path.join(' › ')} → ${name.indicator?.name ?? '—'}`
    const change = addChange(store, { kind: 'name', about, author, department })
    addEdition(store, 'name', former?.id ?? randomUUID(), change, {
      department,
      sheet: table.sheet.name,
      form: [...form],
      path: [...name.path],
      unit: name.unit,
      indicator,
      beside: this.#formNames
        .alike(table, name.path, kindOfUnit(name.unit))
        .filter((path) => pathKey(path) !== pathKey(name.path))
        .map((path) => [...path])
    } satisfies z.infer<typeof Decision>)
  }

  #sketchOf({ file, sheet, key }: JobTable): FormSketch | null {
    let sketch = this.#sketches.get(key)
    if (sketch === undefined) {
      const form = file.guidance.get(sheet.name)?.form
      sketch = form === undefined ? null : formSketch(form.words)
      this.#sketches.set(key, sketch)
    }
    return sketch
  }
}

/** Newest first. */
function keptDecisions(store: Store): readonly KeptDecision[] {
  return store.remember('name decisions', () =>
    readEditions(store, 'name')
      .sort((one, other) => other.change - one.change)
      .map(({ id, change, body }) => {
        const decision = Decision.parse(body)
        const department = departmentName(store, decision.department)
        return { ...decision, department, id, change, at: expectChange(store, change).at }
      })
  )
}

export function shownDecisions(store: Store): NameDecision[] {
  return keptDecisions(store).map(({ form: _, beside: __, ...decision }) => ({
    ...decision,
    indicatorName:
      decision.indicator === null ? null : (deskIndicators(store).get(decision.indicator)?.name ?? decision.indicator)
  }))
}

/** Takes a decision back, as one change. Throws invalid-input where there is none of that id. */
export function withdrawDecision(store: Store, id: string, author: string | null): number {
  const decision = keptDecisions(store).find((one) => one.id === id)
  if (decision === undefined) throw new DeskError('invalid-input', {}, { id })
  return store.write(() => {
    const about = decision.path.join(' › ')
    const change = addChange(store, { kind: 'name', about, author, department: decision.department })
    addEdition(store, 'name', id, change, null)
    return change
  })
}

function nameKey(path: readonly string[], unitKind: string): string {
  return `${pathKey(path)}\n\n${unitKind}`
}

/** 其他 and 男 are what stands over them: below another label they are another thing. */
function changesMeaning(now: readonly string[], then: readonly string[]): boolean {
  return needsItsPlace(now) && pathKey(now.slice(-2, -1)) !== pathKey(then.slice(-2, -1))
}
