import type { CellRange } from '../../grid.ts'
import { joinNames } from '../stub/broken-names.ts'
import { hasHan, isOfWhich } from '../words/label-words.ts'

export interface PlacedLabel {
  row: number
  readonly column: number
  text: string
  span: CellRange
  parent: number | null
  attribute: 'unit' | 'translation' | 'broken' | null
}

/** The half of a broken name is no longer. */
const LONGEST_HALF = 6

/**
 * Chinese names broken over two header rows (人口 above 密度): every label of the upper row stands over one column, so
 * that none of them is a spanner, and what stands below is said once each. The lower label takes the whole name and
 * the place of both; the upper one is marked as its first half.
 */
export function joinBrokenHeads(labels: readonly PlacedLabel[]): void {
  const pairs = new Map<number, { readonly upper: PlacedLabel; readonly lower: PlacedLabel }[]>()
  for (const lower of labels) {
    const upper = lower.parent === null ? undefined : labels[lower.parent]
    if (!upper || !isPair(upper, lower)) continue
    pairs.set(upper.row, [...(pairs.get(upper.row) ?? []), { upper, lower }])
  }
  for (const [row, broken] of pairs) {
    const spanners = labels.some((label) => label.row === row && label.span.right > label.span.left)
    const once = new Set(broken.map(({ lower }) => squeeze(lower.text))).size === broken.length
    const sure = broken.filter(({ lower }) => !TOTALS.test(squeeze(lower.text)))
    if (spanners || !once || sure.length < 2) continue
    for (const { upper, lower } of broken) {
      lower.text = joinNames(upper.text, lower.text)
      lower.row = upper.row
      lower.span = { ...lower.span, top: upper.span.top }
      lower.parent = upper.parent
      upper.attribute = 'broken'
    }
  }
}

function isPair(upper: PlacedLabel, lower: PlacedLabel): boolean {
  return (
    lower.attribute === null &&
    upper.attribute === null &&
    lower.row === upper.span.bottom + 1 &&
    lower.span.left === lower.span.right &&
    isHalf(upper.text.replace(/^[#＃]\s*/, '')) &&
    isHalf(lower.text)
  )
}

/** A word without figures or time, which would be a level of the header of its own. */
function isHalf(text: string): boolean {
  const word = squeeze(text)
  return (
    hasHan(word) && word.length <= LONGEST_HALF && !/[\d%％#（(]/.test(word) && !TIME.test(word) && !isOfWhich(text)
  )
}

/** 上半年, 本月, 年末: a time is a level; 年末从 above 业人员 is half a name. */
const TIME = /^[\u4e00-\u9fff]{0,4}[年月季](?:度|末|初|底|份|累计)*$/

/** Over its parts a total is a level and no half of a name, but for among halves: 建筑面积 above 合计, 负债 above 合计. */
const TOTALS = /^(?:合计|总计|小计|总数|绝对[数额量]|增长|比重|男|女|城镇|乡村)$/

function squeeze(text: string): string {
  return text.replace(/[\s\u3000]/g, '')
}
