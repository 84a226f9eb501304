import { isResult, type LossTurn } from '../../comparison/arithmetic/loss-turn.ts'
import type { LayoutWording } from '../words/layout-wording.ts'

/** What stands in the place of growth where a value is or was below zero: 扭亏 of a profit, 由负转正 of anything else. */
export function turnText(turn: LossTurn, indicator: { readonly name: string }, words: LayoutWording): string {
  return (isResult(indicator) ? words.turns : words.negativeTurns)[turn]
}
