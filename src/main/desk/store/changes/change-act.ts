import type { Change } from '#contract/calls/history-calls.ts'
import type { Store } from '../store.ts'

/** Kinds of changes that are about things with editions of that kind. */
const editionOf: Readonly<Partial<Record<Change['kind'], string>>> = {
  target: 'target',
  task: 'task',
  catalogue: 'indicator',
  region: 'region',
  department: 'department',
  recipe: 'recipe',
  view: 'view'
}

/** What a change did to the thing it was about: several things and not the same to all is a change of them. */
export function actOf(store: Store, change: Pick<Change, 'id' | 'kind' | 'of'>): Change['act'] {
  const { id, kind } = change.of === null ? change : subjectOf(store, change.of)
  const edition = editionOf[kind]
  if (edition === undefined) return null
  const acts = store
    .sql(
      `SELECT DISTINCT CASE
         WHEN own.body IS NULL THEN 'withdrawn'
         WHEN (
           SELECT before.body FROM edition AS before
           WHERE before.kind = own.kind AND before.id = own.id AND before.change < own.change
           ORDER BY before.change DESC LIMIT 1
         ) IS NULL THEN 'added'
         ELSE 'changed'
       END
       FROM edition AS own WHERE own.kind = ? AND own.change = ?`
    )
    .pluck()
    .all(edition, id) as NonNullable<Change['act']>[]
  const [act = null] = acts
  if (acts.length > 1) return 'changed'
  return act ?? (kind === 'region' ? answerOf(store, id) : null)
}

/** What is said of regions in an import is remembered as a change of regions that none has an edition of. */
function answerOf(store: Store, change: number): 'answered' | 'withdrawn' | null {
  const answers = store
    .sql(`SELECT body IS NOT NULL FROM edition WHERE kind IN ('home', 'place') AND change = ?`)
    .pluck()
    .all(change) as number[]
  if (answers.length === 0) return null
  return answers.includes(1) ? 'answered' : 'withdrawn'
}

/** An undo or redo speaks of another change. */
function subjectOf(store: Store, id: number): Pick<Change, 'id' | 'kind'> {
  return store.sql(`SELECT id, kind FROM change WHERE id = ?`).get(id) as Pick<Change, 'id' | 'kind'>
}
