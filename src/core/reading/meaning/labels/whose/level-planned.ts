import { DONE } from '../../measures/measure-words.ts'
import { isShareOf } from './owner-fits.ts'
import type { Told } from './owners-in-unit.ts'

/**
 * 已上报 | 每百万人口上报数 | 目标数 | 完成率: a plan is one for what the rate of completion right behind it is reckoned from, where its
 * figures show that this is one level before it, under whatever head, and not the `nearest`. null: they do not.
 */
export function levelPlanned(index: number, nearest: number, table: Told): number | null {
  const { labels, meanings, figures } = table
  const plan = labels[index]
  const { measure, unit } = meanings[index] ?? {}
  // A unit of its own decides by itself.
  if (measure?.measure !== 'target' || unit !== null || plan?.axis !== 'column') return null
  const { left, right } = plan.span
  const heads = labels.flatMap(({ axis, attribute, span }, at) =>
    axis === 'column' && attribute === null && span.left >= left - NEAR && span.right <= right + 1 ? [at] : []
  )
  const rate = heads.find((at) => labels[at]?.span.left === right + 1 && meanings[at]?.measure?.name === DONE)
  if (rate === undefined) return null
  const [told, planned] = [figures.of(rate), figures.of(index)]
  if (told.size < FEWEST || isShareOf(told, figures.of(nearest), planned)) return null
  const [only, other] = heads.filter((at) => meanings[at]?.measure === null && isShareOf(told, figures.of(at), planned))
  return only !== undefined && other === undefined ? only : null
}

/** What is done stands so few columns before its plan. */
const NEAR = 6
/** In fewer lines one may be a share of another by chance. */
const FEWEST = 3
