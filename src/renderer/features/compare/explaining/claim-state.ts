import type { CallOutput } from '#contract/calls.ts'

export type Claim = CallOutput<'history.ofValue'>[number]

export type ClaimState = 'shown' | 'disputed' | 'repeated' | 'superseded' | 'unused' | 'undone'

/** What became of a record of a figure, among all of its place. */
export function claimState({ isFigure, isDisputed, stands, figure, change }: Claim, all: readonly Claim[]): ClaimState {
  if (isFigure) return 'shown'
  if (isDisputed) return 'disputed'
  if (!stands) return 'undone'
  const used = all.find((one) => one.isFigure)
  const { decimal, symbol, stage } = used?.figure ?? {}
  // What a later delivery said once more is still what is in use: only its source is another.
  if (decimal === figure.decimal && symbol === figure.symbol && stage === figure.stage) return 'repeated'
  // What came later and is not in use has lost by its stage: nothing has taken its place.
  return used !== undefined && change.id > used.change.id ? 'unused' : 'superseded'
}
