import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { NameDecision } from '#contract/calls/import/import-outcome.ts'
import { DeskError } from '#contract/error.ts'
import { plainName } from '#core/catalogue/plain-name.ts'
import { type FormSketch, formSketch, isSameForm } from '#core/reading/recipe/form-sketch.ts'
import { deskIndicators } from '../../catalogue/desk-indicators.ts'
import { addChange, expectChange } from '../../store/changes/changes.ts'
import { departmentName } from '../../store/changes/department-names.ts'
import { addEdition, readEditions } from '../../store/changes/editions.ts'
import { survivorOf } from '../../store/changes/transfers.ts'
import type { Store } from '../../store/store.ts'
import type { DepartmentOf } from '../departments/file-department.ts'
import type { JobTable } from '../job/job-file.ts'
import { type DecidedName, type JobName, kindOfUnit } from './job-names.ts'

/** What was decided about a name of a department's form. */
const Decision = z.object({
  department: z.string().nullable(),
  sheet: z.string(),
  form: z.array(z.number()),
  path: z.array(z.string()),
  unit: z.string().nullable(),
  /** null: left out. */
  indicator: z.string().nullable()
})

interface KeptDecision extends z.infer<typeof Decision> {
  readonly id: string
  readonly change: number
  readonly at: string
}

/** The decisions that a desk keeps, ready to be asked for the names of an import. */
export class NameDecisions {
  readonly #byName = new Map<string, KeptDecision[]>()
  readonly #sketches = new Map<string, FormSketch | null>()
  readonly #store: Store
  readonly #departmentOf: DepartmentOf

  /** `departmentOf`: whose a file is, as it is written. */
  constructor(store: Store, departmentOf: DepartmentOf) {
    this.#store = store
    this.#departmentOf = departmentOf
    for (const decision of keptDecisions(store)) {
      const key = nameKey(decision.path, kindOfUnit(decision.unit))
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), decision])
    }
  }

  get hasDecisions(): boolean {
    return this.#byName.size > 0
  }

  /** The newest decision on a name for the form that it stands in, of this department or of none. */
  find(table: JobTable, path: readonly string[], unitKind: string): KeptDecision | null {
    const known = this.#byName.get(nameKey(path, unitKind))
    if (known === undefined) return null
    const sketch = this.#sketchOf(table)
    if (sketch === null) return null
    const own = departmentName(this.#store, this.#departmentOf(table.file))
    const isOurs = ({ department }: KeptDecision) => department === null || own === null || department === own
    return known.find((one) => isOurs(one) && isSameForm(one.form, sketch)) ?? null
  }

  decided(table: JobTable, path: readonly string[], unitKind: string): DecidedName | null {
    const found = this.find(table, path, unitKind)
    if (found === null) return null
    // An indicator that was merged since stands for the one that it went into.
    const { indicator, at } = found
    return { indicator: indicator === null ? null : survivorOf(this.#store, indicator), decidedAs: indicator, at }
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
      indicator
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
  return keptDecisions(store).map(({ form: _, ...decision }) => ({
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
  return `${path.map(plainName).join('\n')}\n\n${unitKind}`
}
