import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import type { Measure } from '../../measure.ts'
import type { TextAt } from '../../structure.ts'
import { bareLabel } from '../labels/names/label-words.ts'
import { titleMeasure } from './title-measure.ts'

/**
 * （一）总量（当年价格） over the first of two tables and （二）增长速度（不变价格） over the second: the line of a part, below the title
 * of the whole, says which measure the part is of, whatever the title says. 'level': amounts; null: no line says it.
 */
export function sectionMeasure(lines: readonly TextAt[], title: string | null): Measure | null {
  const [first, ...below] = lines.toSorted((one, other) => one.row - other.row)
  if (first === undefined || title === null) return null
  for (const { text, row } of below.reverse()) {
    if (row === first.row || text.length > LONGEST) continue
    const said = partMeasure(text)
    if (said !== null) return said
  }
  return null
}

/** A line that ends in the words of a measure, but for the prices or the base it is told at. */
function partMeasure(line: string): Measure | null {
  const text = foldWidth(line).trim()
  // （增长速度按不变价格计算） is a remark upon the whole.
  if (REMARK.test(text)) return null
  const words = bareLabel(text).text.replace(/\s/g, '').replace(BEHIND, '')
  if (AMOUNTS.test(words)) return 'level'
  return MEASURED.test(words) ? titleMeasure(words) : null
}

/** A line that heads a part is no longer. */
const LONGEST = 40
const REMARK = /^\([^()]*[\u4e00-\u9fff]{4,}[^()]*\)$/
const BEHIND = /(?:\([^()]*\)|[:：]|单位.*)+$/
const AMOUNTS = /^(?:总量|绝对[数额量值]|现价总量)(?:指标)?$/
const MEASURED = /(?:增长(?:速度|率)|增速|增幅|指数|构成|结构|比重|占比)$/
