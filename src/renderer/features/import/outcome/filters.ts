import type { ChangeRow } from '#contract/calls/import/import-outcome.ts'

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
export const problems: readonly Filter[] = ['suspicious', 'conflicting', 'refused']

/** All but what stays the same. */
export const changedKinds: ChangeRow['kind'][] = ['conflicting', 'changed', 'withdrawn', 'refused', 'new', 'waiting']
