import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { formSketch, isSameForm } from '#core/reading/recipe/form-sketch.ts'
import { addChange, expectChange } from '../../../store/changes/changes.ts'
import { departmentName } from '../../../store/changes/department-names.ts'
import { addEdition, readEditions } from '../../../store/changes/editions.ts'
import type { Store } from '../../../store/store.ts'
import type { JobTable } from '../../job/job-file.ts'

/** What a person said of tables of a form that seemed to be another region's. */
const RememberedHome = z.object({
  department: z.string().nullable(),
  form: z.array(z.number()),
  /** The region that they seemed to be of, and the one that they are of. */
  seemed: z.string(),
  region: z.string(),
  /** Where that was said; older desks do not know. */
  file: z.string().nullable().default(null),
  sheet: z.string().nullable().default(null)
})

interface KeptHome extends z.infer<typeof RememberedHome> {
  readonly id: string
  readonly change: number
  readonly at: string
}

interface Seeming {
  readonly department: string | null
  readonly table: JobTable
  readonly seemed: string
}

/** The region that a table of this form turned out to be of when it seemed to be another's; null: nobody was asked. */
export function rememberedHome(
  store: Store,
  seeming: Seeming
): { readonly region: string; readonly at: string } | null {
  const home = findHome(store, seeming)
  return home === null ? null : { region: home.region, at: home.at }
}

/** Remembers what was said, as one change of its own, which can be undone alone. Only within a write. */
export function rememberHome(
  store: Store,
  said: Seeming & { readonly region: string; readonly about: string },
  author: string | null
): void {
  const { department, table, seemed, region, about } = said
  const known = findHome(store, said)
  const form = formOf(table)
  if (form === null || known?.region === region) return
  const change = addChange(store, { kind: 'region', about, author, department })
  addEdition(store, 'home', known?.id ?? randomUUID(), change, {
    ...{ department, form, seemed, region },
    ...{ file: table.file.name, sheet: table.sheet.name }
  } satisfies z.infer<typeof RememberedHome>)
}

/** Newest first. */
export function keptHomes(store: Store): readonly KeptHome[] {
  return store.remember('remembered homes', () =>
    readEditions(store, 'home')
      .sort((one, other) => other.change - one.change)
      .map(({ id, change, body }) => ({
        ...RememberedHome.parse(body),
        id,
        change,
        at: expectChange(store, change).at
      }))
  )
}

function findHome(store: Store, { department, table, seemed }: Seeming): KeptHome | null {
  const kept = keptHomes(store)
  const own = departmentName(store, department)
  const form = kept.length === 0 ? null : formOf(table)
  if (form === null) return null
  return (
    kept.find(
      (one) =>
        one.seemed === seemed &&
        (one.department === null || own === null || departmentName(store, one.department) === own) &&
        isSameForm(one.form, form)
    ) ?? null
  )
}

function formOf({ file, sheet }: JobTable): number[] | null {
  const form = file.guidance.get(sheet.name)?.form
  return form === undefined ? null : [...formSketch(form.words)]
}
