import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import { isIndexUnit, isRateUnit, parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import type { Measure } from '../../measure.ts'
import type { TableStructure } from '../../structure.ts'
import { bareLabel } from '../labels/names/label-words.ts'
import { titleMeasure } from './title-measure.ts'

/** What the line of a part says of the tables below it. */
export interface SectionMeasure {
  /** 'level': amounts. */
  readonly measure: Measure
  /** In what they are told where no nearer line says it; null: what the table says holds. */
  readonly units: readonly Unit[] | null
}

/**
 * （一）总量（当年价格） over the first of two tables and （二）增长速度（不变价格） over the second: the line of a part, below the title
 * of the whole, says which measure the part is of, whatever the title says, and the unit of the part before is not its
 * own. null: no line says it. `stated`: what the unit lines say, the inherited ones above the part.
 */
export function sectionMeasure(
  { titleLines, unitLines }: Pick<TableStructure, 'titleLines' | 'unitLines'>,
  stated: readonly Unit[]
): SectionMeasure | null {
  const [first, ...below] = titleLines.toSorted((one, other) => one.row - other.row)
  if (first === undefined) return null
  for (const { text, row } of below.reverse()) {
    const measure = row === first.row || text.length > LONGEST ? null : partMeasure(text)
    if (measure === null) continue
    const own = unitInName(text).units
    if (own.some(isIndexUnit)) return { measure, units: own }
    const inherited = unitLines.every((line) => line.row < row)
    if (!inherited || stated.length === 0) return { measure, units: null }
    const told = measure === 'growth' || measure === 'share'
    const others = told && !stated.every(isRateUnit)
    return { measure, units: own.length > 0 ? own : others ? PERCENT : measure === 'index' ? [] : null }
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
/** Growth and shares are told in nothing else. */
const PERCENT = [parseUnit('%')].filter((unit) => unit !== null)
