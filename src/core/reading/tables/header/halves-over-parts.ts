import { isBareOfWhich, isOfWhich } from '../words/label-words.ts'
import { isHalves, joinHalves, type PlacedLabel } from './broken-heads.ts'
import { QUANTITY, squeeze } from './half-words.ts'

/** So many heads beside it are broken before the same word. */
const FEWEST_BESIDE = 2

/** So many spanners beside it stand over the same parts and over nothing else. */
const FEWEST_ALIKE = 2

/**
 * 家庭经 over 营收入 | 农业 | 牧业 beside 工资性 over 收入 and 财产性 over 收入: what stands below it ends as the second halves beside it
 * do, with more before that than they have, and names what the others are parts of. 净收入 | 支出 below 家庭经营 are two
 * quantities. So is 识字很少 below 不识字或, before 男 | 女, where 小学 and 初中 have 男 | 女 alone below them.
 */
export function joinHalvesOverParts(labels: readonly PlacedLabel[]): void {
  const over = (label: PlacedLabel): PlacedLabel | undefined =>
    label.parent === null ? undefined : labels[label.parent]
  const isLone = ({ span }: PlacedLabel): boolean => span.left === span.right
  labels.forEach((lower, index) => {
    const upper = over(lower)
    if (upper === undefined || lower.attribute !== null || upper.attribute !== null || isLone(upper)) return
    if (lower.span.left !== upper.span.left || !isLone(lower) || !isHalves(upper.text, lower.text)) return
    const isPart = (label: PlacedLabel): boolean =>
      over(label) === upper || (over(label) === lower && label.row === lower.row && isOfWhich(label.text))
    const parts = labels.filter((label) => label !== lower && isPart(label) && label.attribute === null)
    if (parts.length === 0 || parts.some(({ text, row }) => row !== lower.row || QUANTITY.test(squeeze(text)))) return
    const own = squeeze(lower.text)
    const beside = labels.flatMap((label) => {
      const above = over(label)
      const isPair = label !== lower && label.row === lower.row && above?.row === upper.row && isLone(above)
      if (!isPair || label.attribute !== null || !isHalves(above.text, label.text)) return []
      const word = squeeze(label.text)
      return word.length > 1 && own.length > word.length && own.endsWith(word)
        ? [{ upper: above, lower: label, word }]
        : []
    })
    // 卫生机构 below #基层医疗, before #卫生院 | #卫生站: what bears no mark among parts is no part.
    const isMarked =
      isOfWhich(upper.text) &&
      !isBareOfWhich(upper.text) &&
      !isOfWhich(lower.text) &&
      parts.every(({ text }) => isOfWhich(text))
    const endsAlike = beside.length >= FEWEST_BESIDE && new Set(beside.map(({ word }) => word)).size === 1
    if (!isMarked && !endsAlike && countAlike(upper, parts, labels) < FEWEST_ALIKE) return
    const { right } = upper.span
    if (endsAlike) for (const pair of beside) joinHalves(pair.upper, pair.lower)
    joinHalves(upper, lower)
    lower.span = { ...lower.span, right }
    for (const part of parts) part.parent = index
  })
}

/** How many spanners on the line stand over these parts, and have nothing below their own first column. */
function countAlike(upper: PlacedLabel, parts: readonly PlacedLabel[], labels: readonly PlacedLabel[]): number {
  const words = parts.map(({ text }) => squeeze(text)).join('|')
  return labels.filter((label) => {
    if (label === upper || label.row !== upper.row || label.attribute !== null) return false
    const below = labels.filter(
      ({ parent, attribute }) => attribute === null && parent !== null && labels[parent] === label
    )
    const alike = below.map(({ text }) => squeeze(text)).join('|') === words
    return alike && below.every(({ row, span }) => row === parts[0]?.row && span.left > label.span.left)
  }).length
}
