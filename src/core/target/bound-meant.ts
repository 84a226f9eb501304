import type { Target, TargetBound } from './target.ts'

type Aimed = Pick<Target, 'kind' | 'bound' | 'value'>
type Direction = 'higher' | 'lower' | 'neutral'

/** The bound by which a target is held. */
export function boundMeant(target: Aimed, direction: Direction): TargetBound {
  return target.bound ?? boundUnsaid(target, direction)
}

/**
 * The bound of a target whose source says none (增长10%, 4.5): what is better when lower must not be passed, as energy
 * used or unemployment, all else is to be reached; and so is a fall of what is neither.
 */
export function boundUnsaid({ kind, value }: Omit<Aimed, 'bound'>, direction: Direction): 'at-least' | 'at-most' {
  const isFall = kind === 'growth' && value.startsWith('-')
  return direction === 'lower' || (direction === 'neutral' && isFall) ? 'at-most' : 'at-least'
}
