import { saysContribution } from './contribution.ts'
import { isRate, type Movement, movementAtEnd } from './movement.ts'

/** Does the name end in a word of growth (地区生产总值增速)? Gives the name without it; null where it does not. */
export function growthStem(name: string): string | null {
  const moved = saysContribution(name) ? null : movementAtEnd(name.replaceAll(' ', ''))
  return moved === null || !isRate(moved) || namesDecrease(name) ? null : stemOf(moved)
}

/** 能耗降低率: a quantity of its own, told with the other sign than growth. Not 降幅, which is one of growth. */
export function namesDecrease(name: string): boolean {
  const moved = movementAtEnd(name.replaceAll(' ', ''))
  return moved !== null && isRate(moved) && moved.down && !name.endsWith('降幅')
}

/** The name before a word of change (数量增加, 面积增减); null where it ends in none. */
export function changeStem(name: string): string | null {
  const moved = movementAtEnd(name.replaceAll(' ', ''))
  if (moved === null || isRate(moved) || moved.difference || moved.before.length < 2) return null
  return moved.told === null && !/(?:增加|减少|增减|变化)(?:情况)?$/.test(name) ? null : stemOf(moved)
}

/** 自然增长率 and 净增 are names of their own. */
function stemOf({ before }: Movement): string | null {
  return before === '' || /自然$|净$|机械$/.test(before) ? null : before
}
