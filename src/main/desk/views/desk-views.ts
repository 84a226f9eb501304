import { randomUUID } from 'node:crypto'
import { SavedView } from '#contract/calls/view-calls.ts'
import { DeskError } from '#contract/error.ts'
import { addChange, expectChange } from '../store/changes/changes.ts'
import { addEdition, readEditions } from '../store/changes/editions.ts'
import type { Store } from '../store/store.ts'

const byName = new Intl.Collator('zh-Hans-CN', { numeric: true })

/** The views that the desk keeps, by folder and name. */
export function deskViews(store: Store): readonly SavedView[] {
  return store.remember('views', () =>
    readEditions(store, 'view')
      .map(({ id, change, body }) => {
        const { at } = expectChange(store, change)
        const { isFrozen, ...kept } = body as StoredView
        // A snapshot holds from the change that first froze it; renaming it later moves nothing.
        return SavedView.parse({
          ...kept,
          id,
          savedAt: at,
          snapshot: isFrozen === true ? { change, at } : kept.snapshot
        })
      })
      .sort((one, other) => byName.compare(one.folder, other.folder) || byName.compare(one.name, other.name))
  )
}

/** A new snapshot is frozen by the very change that stores it, whose number is not known before. */
type StoredView = Omit<SavedView, 'id' | 'savedAt'> & { readonly isFrozen?: boolean }

/** Throws unknown-view. */
export function expectView(store: Store, id: string): SavedView {
  const view = deskViews(store).find((one) => one.id === id)
  if (view === undefined) throw new DeskError('unknown-view', {}, { id })
  return view
}

/** Keeps a view, a new one where `id` is null, as one change. Throws view-exists where another has the name. */
export function keepView(
  store: Store,
  id: string | null,
  view: Pick<SavedView, 'name' | 'folder' | 'content'>,
  frozen: SavedView['snapshot'] | 'now',
  author: string | null
): SavedView {
  const { name, folder, content } = view
  const taken = deskViews(store).find((one) => one.folder === folder && one.name === name)
  if (taken !== undefined && taken.id !== id) throw new DeskError('view-exists', {}, { name })
  const kept = id ?? randomUUID()
  store.write(() => {
    const change = addChange(store, { kind: 'view', about: name, author })
    const body = { name, folder, content, snapshot: frozen === 'now' ? null : frozen }
    addEdition(store, 'view', kept, change, frozen === 'now' ? { ...body, isFrozen: true } : body)
  })
  return expectView(store, kept)
}

export function withdrawView(store: Store, { id, name }: SavedView, author: string | null): number {
  return store.write(() => {
    const change = addChange(store, { kind: 'view', about: name, author })
    addEdition(store, 'view', id, change, null)
    return change
  })
}
