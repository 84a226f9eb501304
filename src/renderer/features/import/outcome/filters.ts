import type { ChangeRow, PartCounts } from '#contract/calls/import/import-outcome.ts'

/** What the change list shows: all but what stays the same, or one kind. */
export const filters = [
  'all',
  'new',
  'changed',
  'conflicting',
  'withdrawn',
  'suspicious',
  'refused',
  'waiting',
  'same'
] as const
export type Filter = (typeof filters)[number]

/** What F8 walks through: kinds that want a look. */
export const problems: readonly Filter[] = ['suspicious', 'withdrawn', 'conflicting', 'refused']

export function isProblem(kind: string | undefined): boolean {
  return problems.some((one) => one === kind)
}

/** All but what stays the same. */
export const changedKinds: ChangeRow['kind'][] = ['conflicting', 'changed', 'withdrawn', 'refused', 'new', 'waiting']

/** Why the list of a kind is empty: it waits for an answer, nothing was read, or there is none of the kind. */
export function whyNone(
  filter: Filter,
  { counts, isAsking }: { readonly counts: Pick<PartCounts, 'same'>; readonly isAsking: boolean }
): Filter | 'asking' | 'unread' {
  if (isAsking) return 'asking'
  return filter === 'all' && counts.same === 0 ? 'unread' : filter
}

/** How many rows of the list a filter shows. */
export function countOf(filter: Filter, counts: PartCounts): number {
  if (filter === 'all') return changedKinds.reduce((sum, kind) => sum + counts[kind], 0)
  return counts[filter]
}
