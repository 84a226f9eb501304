import { unitInName } from '#core/quantity/units/unit-in-name.ts'
import { kindOfQuantity } from '../../meaning/units/kind-of-quantity.ts'
import { outlineLevel } from '../words/label-words.ts'

/** A name of the stub and how far it is set in. */
interface Item {
  readonly text: string
  readonly setIn: number
  readonly valued: boolean
}

/** So many numbered names have figures of their own. */
const FEWEST = 3

/**
 * 5.批发和零售 without figures above 贸易餐饮业 with them, among 1. 2. 3. …, which nearly all have figures: half a name where
 * only both together end as the fellows do (建筑业, 邮电通讯业). A quantity below a name (销售收入) is what is told of it.
 */
export function endsAsFellows(upper: Item, lower: Item, near: readonly Item[]): boolean {
  const level = outlineLevel(upper.text)
  if (level === null || upper.valued || !lower.valued || lower.setIn <= upper.setIn) return false
  if (unitInName(lower.text).unit !== null || kindOfQuantity(lower.text) !== undefined) return false
  const fellows = near.filter(({ text, setIn }) => setIn === upper.setIn && outlineLevel(text) === level)
  const valued = fellows.filter((fellow) => fellow.valued).length
  const ending = lower.text.trim().at(-1) ?? ''
  const alike = fellows.filter(({ text }) => text.trim().endsWith(ending)).length
  return (
    valued >= FEWEST &&
    valued > 0.75 * fellows.length &&
    alike > fellows.length / 2 &&
    !upper.text.trim().endsWith(ending)
  )
}
