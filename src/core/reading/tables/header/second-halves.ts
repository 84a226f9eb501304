import { BLANK, TEXT } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isHalves, joinHalves, onlyParts, type PlacedLabel } from './broken-heads.ts'
import { QUANTITY, squeeze, TOTALS } from './half-words.ts'

/**
 * 收入户 below 最低, below 中等 and below 最高, beside 低收入户 and 高收入户 on one line: what ends whole heads beside is the second
 * half of those below which it stands, and no level. A quantity (总收入 beside 收入 below 城镇 and below 乡村) may be one.
 */
export function secondHalves(map: SheetMap, rows: readonly number[], left: number, right: number): ReadonlySet<string> {
  const firsts = new Map<string, Set<string>>()
  const whole: string[] = []
  for (const [depth, row] of rows.entries()) {
    for (let column = left; column <= right; column++) {
      if (map.kind(row, column) !== TEXT) continue
      const text = squeeze(map.text(row, column))
      const over = squeeze(map.text(rows[depth - 1] ?? -1, column))
      const under = rows[depth + 1]
      if (over !== '' && isSecond(text)) firsts.set(text, (firsts.get(text) ?? new Set()).add(over))
      if (depth === 0 && (under === undefined || map.kind(under, column) === BLANK)) whole.push(text)
    }
  }
  const found = [...firsts].filter(
    ([text, over]) => over.size > 1 && whole.some((head) => head !== text && head.endsWith(text))
  )
  return new Set(found.map(([text]) => text))
}

/** 中等 | 中等 | 中等 above 偏下户 | 收入户 | 偏上户: a half once for each, where one of them is known to be a second half. */
export function isFirstHalf(
  map: SheetMap,
  seconds: ReadonlySet<string>,
  row: number,
  column: number,
  [below]: readonly number[]
): boolean {
  if (below === undefined || seconds.size === 0) return false
  const text = map.text(row, column)
  let first = column
  while (map.text(row, first - 1) === text) first--
  for (let at = first; map.text(row, at) === text; at++) if (seconds.has(squeeze(map.text(below, at)))) return true
  return false
}

function isSecond(text: string): boolean {
  return /^[\u4e00-\u9fff]{2,8}$/.test(text) && !ENDS_IN_QUANTITY.test(text) && !TOTALS.test(text)
}

const ENDS_IN_QUANTITY = new RegExp(`(?:${QUANTITY.source})$`)

/** Joins them to the halves above them, and what else stands below such a first half: 偏下户 below 中等, where 收入户 does. */
export function joinSecondHalves(labels: readonly PlacedLabel[], seconds: ReadonlySet<string>): void {
  if (seconds.size === 0) return
  const pairs = labels.flatMap((lower) => {
    const upper = lower.parent === null ? undefined : labels[lower.parent]
    if (upper === undefined || upper.attribute !== null || lower.attribute !== null) return []
    const adjoin = lower.row === upper.span.bottom + 1 && lower.span.left === upper.span.left
    return adjoin && isHalves(upper.text, lower.text) && onlyParts(upper, lower, labels) ? [{ upper, lower }] : []
  })
  const named = pairs.filter(({ lower }) => seconds.has(squeeze(lower.text)))
  const firsts = new Set(named.map(({ upper }) => squeeze(upper.text)))
  for (const { upper, lower } of pairs) if (firsts.has(squeeze(upper.text))) joinHalves(upper, lower)
}
