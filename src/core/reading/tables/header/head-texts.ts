import { unitInName } from '#core/quantity/units/unit-in-name.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { joinNames } from '../stub/broken-names.ts'
import { hasHan } from '../words/label-words.ts'

/** What the cells of heads say, each as one text. */
export class HeadTexts {
  readonly #map: SheetMap
  readonly #rows: readonly number[]
  /** By row, how often the heads set tight end in a letter. */
  readonly #endings: readonly ReadonlyMap<string, number>[]

  constructor(map: SheetMap, rows: readonly number[], left: number, right: number) {
    this.#map = map
    this.#rows = rows
    this.#endings = rows.map((row) => endingsOf(map, row, left, right))
  }

  of(depth: number, column: number): string {
    const text = oneLine(this.#map.text(this.#rows[depth] ?? -1, column))
    const whole = this.#wholeUnit(depth, column) ?? text
    return setTight(whole, this.#endings[depth])
  }

  /** Does the cell go on with the unit that opens in the cell above it? */
  isGoneOn(row: number, column: number): boolean {
    const depth = this.#rows.indexOf(row)
    return depth > 0 && this.#wholeUnit(depth - 1, column) !== null
  }

  /** (人/平方 above 公里): a unit whose bracket opens in one row and closes in the next. */
  #wholeUnit(depth: number, column: number): string | null {
    const upper = this.#map.text(this.#rows[depth] ?? -1, column)
    const lower = this.#map.text(this.#rows[depth + 1] ?? -1, column)
    if (!/[(（][^()（）]+$/.test(upper) || !/^[^()（）]+[)）]$/.test(lower)) return null
    const whole = joinNames(upper, lower)
    return unitInName(whole).unit === null ? null : whole
  }
}

/** 户 of 最低收入户 and 中等偏下户. */
function endingsOf(map: SheetMap, row: number, left: number, right: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let column = left; column <= right; column++) {
    const ending = /^[\u4e00-\u9fff]+([\u4e00-\u9fff])(?![^\sA-Za-z])/.exec(map.text(row, column))?.[1]
    if (ending !== undefined) counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  return counts
}

/** So many heads beside it end as one that is set wide. */
const FEWEST_FELLOWS = 2

/** 低 收入 户 beside 最低收入户 and 中等偏下户: set wide to its last letter, which is no unit behind a name. */
function setTight(text: string, endings: ReadonlyMap<string, number> | undefined): string {
  const [wide = '', ending = ''] =
    /^[\u4e00-\u9fff]+(?:[ \u3000]+[\u4e00-\u9fff]+)+[ \u3000]+([\u4e00-\u9fff])(?=$|\s*[A-Za-z])/.exec(text) ?? []
  if ((endings?.get(ending) ?? 0) < FEWEST_FELLOWS) return text
  return wide.replace(/\s/g, '') + text.slice(wide.length)
}

/** Line breaks inside a cell part words in English and nothing in Chinese. */
function oneLine(text: string): string {
  return text.replace(/([^\s])[\r\n]+\s*(?=(.))/g, (_all, before: string, after: string) =>
    hasHan(before) && hasHan(after) ? before : `${before} `
  )
}
