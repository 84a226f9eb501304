import { decimalParts } from '../../../../quantity/decimal.ts'
import { parseUnit } from '../../../../quantity/units/unit.ts'
import type { ReadObservation } from '../../../reading.ts'
import { isTotalWord } from '../../labels/names/label-words.ts'
import { kindOfQuantity } from '../../units/kind-of-quantity.ts'

/**
 * 0—14岁 | 15—64岁 | 65岁及以上 in percent, which make the hundred together in every line: shares of what stands over them,
 * though no word says so. A rate is none (就业率 and 失业率), and two figures of one line may make it by chance. Under
 * 学历构成 it is most lines that make it: a figure mistyped in one of them does not undo what the word says.
 */
export function sharesOfHundred(observations: readonly ReadObservation[]): ReadonlyMap<ReadObservation, 'share'> {
  const found = new Map<ReadObservation, 'share'>()
  const told = observations.filter(mayBeShare)
  if (told.length < 3) return found
  for (const group of Map.groupBy(told, ({ indicator }) => indicator.slice(0, -1).join('\n')).values()) {
    const isComposed = COMPOSED.test(group[0]?.indicator.at(-2) ?? '')
    for (const across of ['row', 'column'] as const) {
      // Each part once in a line, in the order in which they stand; two villages of one name lie in two towns.
      const lines = Map.groupBy(group, (one) =>
        JSON.stringify([one[across], one.period, one.region, one.within])
      ).values()
      const parted = [...lines].map((line) => new Map(line.map((one) => [leafOf(one), one])))
      for (const one of ofWholes([...new Set(group.map(leafOf))], parted, isComposed)) found.set(one, 'share')
    }
  }
  return found
}

type Line = ReadonlyMap<string, ReadObservation>

/** The figures of parts that follow each other and make the hundred, a total before them included. */
function* ofWholes(names: readonly string[], lines: readonly Line[], isComposed: boolean): Generator<ReadObservation> {
  let first = 0
  while (first < names.length - 1) {
    const total = isTotalWord(names[first] ?? '') ? 1 : 0
    const end = endOfWhole(names, first + total, lines, isComposed)
    if (end !== null)
      for (const name of names.slice(first, end)) for (const line of lines) yield* [line.get(name) ?? []].flat()
    first = end ?? first + 1
  }
}

/** Behind the last of the parts from `first` on; null: they make no hundred. */
function endOfWhole(
  names: readonly string[],
  first: number,
  lines: readonly Line[],
  isComposed: boolean
): number | null {
  for (let end = first + 2; end <= Math.min(names.length, first + MOST); end++) {
    const parts = names.slice(first, end)
    const full = lines
      .map((line) => parts.flatMap((name) => line.get(name) ?? []))
      .filter((all) => all.length === parts.length)
    if (full.length === 0) return null
    const made = full.filter(makesHundred).length
    if (made < full.length && !(isComposed && 2 * made > full.length)) continue
    return full.length > 1 || parts.length > 2 ? end : null
  }
  return null
}

function makesHundred(parts: readonly ReadObservation[]): boolean {
  const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0)
  return Math.abs(sum - 100) <= parts.reduce((all, one) => all + roundingOf(one), 0) + 1e-6
}

/** A level in percent whose names tell no rate. */
function mayBeShare({ measure, unit, value, indicator }: ReadObservation): boolean {
  if (measure !== 'level' || value === null || value < 0 || value > 100 || indicator.length === 0) return false
  if (PERCENT === null || unit !== PERCENT.text) return false
  return indicator.every((name) => COMPOSED.test(name) || kindOfQuantity(name)?.suits(PERCENT) !== true)
}

function leafOf({ indicator }: ReadObservation): string {
  return indicator.at(-1) ?? ''
}

/** Half of the last place that a figure tells. */
function roundingOf({ decimal }: ReadObservation): number {
  return 0.5 * 10 ** -(decimalParts(decimal ?? '0')?.scale ?? 0)
}

const PERCENT = parseUnit('%')
const COMPOSED = /(?:构成|结构)$/
/** A list of parts is not longer. */
const MOST = 40
