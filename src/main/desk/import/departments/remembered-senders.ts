import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type FormSketch, formSketch, isSameForm } from '#core/reading/recipe/form-sketch.ts'
import { expectChange } from '../../store/changes/changes.ts'
import { departmentName } from '../../store/changes/department-names.ts'
import { addEdition, readEditions } from '../../store/changes/editions.ts'
import type { Store } from '../../store/store.ts'
import type { JobFile } from '../job/job-file.ts'

/** What a person said of a file of a form: whose it is, where it seemed to be somebody else's, or nobody's. */
const RememberedSender = z.object({
  forms: z.array(z.array(z.number())),
  seemed: z.string().nullable(),
  department: z.string().nullable()
})

interface KeptSender extends z.infer<typeof RememberedSender> {
  readonly change: number
}

/**
 * Whose a file of this form turned out to be when it seemed to be `seemed`'s; null: nobody ever said. What was said
 * last holds; where one import said two things of the form, it says nothing.
 */
export function rememberedSender(
  store: Store,
  file: JobFile,
  seemed: string | null
): { readonly department: string | null; readonly at: string } | null {
  const kept = keptSenders(store)
  const forms = kept.length === 0 ? [] : formsOf(file)
  const alike = kept.filter((one) => departmentName(store, one.seemed) === seemed && areAlike(one.forms, forms))
  const last = alike.filter(({ change }) => change === alike[0]?.change)
  const [department, ...others] = new Set(last.map((one) => departmentName(store, one.department)))
  if (last[0] === undefined || department === undefined || others.length > 0) return null
  return { department, at: expectChange(store, last[0].change).at }
}

/** Keeps what was said of files, with the import that takes them in. Only within a write. */
export function rememberSenders(
  store: Store,
  change: number,
  said: readonly { readonly file: JobFile; readonly seemed: string | null; readonly department: string | null }[]
): void {
  const kept: z.infer<typeof RememberedSender>[] = []
  for (const { file, seemed, department } of said) {
    const forms = formsOf(file)
    const isKept = kept.some(
      (one) => one.seemed === seemed && one.department === department && areAlike(one.forms, forms)
    )
    if (forms.length === 0 || isKept) continue
    const one = { forms: forms.map((form) => [...form]), seemed, department }
    kept.push(one)
    addEdition(store, 'sender', randomUUID(), change, one)
  }
}

/** Newest first. */
function keptSenders(store: Store): readonly KeptSender[] {
  return store.remember('remembered senders', () =>
    readEditions(store, 'sender')
      .sort((one, other) => other.change - one.change)
      .map(({ change, body }) => ({ ...RememberedSender.parse(body), change }))
  )
}

/** Every sheet of one is found in the other. */
function areAlike(one: readonly FormSketch[], other: readonly FormSketch[]): boolean {
  return one.length > 0 && one.length === other.length && one.every((form, at) => isSameForm(form, other[at] ?? []))
}

function formsOf({ guidance }: JobFile): FormSketch[] {
  return [...guidance.values()].map(({ form }) => formSketch(form.words))
}
