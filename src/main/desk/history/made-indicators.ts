import type { CallOutput } from '#contract/calls.ts'
import type { Store } from '../store/store.ts'

type Made = CallOutput<'history.change'>['made']

/** The indicators that an import has made, which go with it: those that it wrote the first edition of. */
export function madeIndicators(store: Store, change: number): Made {
  const bodies = store
    .sql(
      `SELECT body FROM edition AS made
       WHERE kind = 'indicator' AND change = :change AND body IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM edition WHERE kind = 'indicator' AND id = made.id AND change < :change
       )
       ORDER BY id`
    )
    .pluck()
    .all({ change }) as string[]
  return bodies.map((body) => {
    const { name, nameEn } = JSON.parse(body) as Made[number]
    return { name, nameEn }
  })
}
