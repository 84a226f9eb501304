import { lastingWords, timelessWords } from './lasting-words.ts'
import type { FormWords } from './recipe.ts'

const WEIGHTS = { headers: 0.42, stubs: 0.3, titles: 0.12, units: 0.06, department: 0.04, sheet: 0.06 }

/** The share of words found again, less what is new, each kind by its weight. A kind that neither has does not count. */
export function likeness(kept: FormWords, found: FormWords): number {
  const department = kept.department !== null && found.department !== null
  const parts = [
    { weight: WEIGHTS.headers * told(kept.headers), share: overlap(kept.headers, found.headers) },
    { weight: WEIGHTS.stubs * told(kept.stubs), share: overlap(kept.stubs, found.stubs) },
    { weight: WEIGHTS.titles, share: titlesShared(kept, found) },
    { weight: WEIGHTS.units, share: unitsShared(kept, found) },
    { weight: WEIGHTS.department, share: department ? overlap([kept.department], [found.department]) : null },
    { weight: WEIGHTS.sheet, share: overlap([kept.sheet], [found.sheet]) }
  ].filter((part) => part.share !== null)
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0)
  return parts.reduce((sum, { weight, share }) => sum + weight * (share ?? 0), 0) / weights
}

/** A single head among years says less of a form than many. */
function told(words: readonly string[]): number {
  return Math.min(1, words.length / 3)
}

/** Another title or another unit makes another form, however like its heads and names are. */
export function tellsAnotherForm(kept: FormWords, found: FormWords): boolean {
  const titles = found.titles?.length === 0 || kept.titles?.length === 0 ? null : titlesShared(kept, found)
  const units = found.units?.length === 0 || kept.units?.length === 0 ? null : unitsShared(kept, found)
  return (titles !== null && titles < 0.5) || units === 0
}

/** What one form has and the other has not, as it is written there. */
export function missingFrom(one: FormWords, other: FormWords): string[] {
  const titles = one.titles === null || other.titles === null ? [] : one.titles
  const units = one.units === null || other.units === null ? [] : one.units
  const isDepartmentOther = one.department !== null && other.department !== null
  return [
    ...titles.filter((title) => !other.titles?.some((there) => isSameTitle(title, there))),
    ...absent(units, other.units ?? []),
    ...(isDepartmentOther ? absent([one.department], [other.department]) : []),
    ...absent(one.headers, other.headers),
    ...absent(one.stubs, other.stubs)
  ]
}

function titlesShared(kept: FormWords, found: FormWords): number | null {
  if (kept.titles === null || found.titles === null) return null
  if (kept.titles.length === 0) return null
  const common = kept.titles.filter((title) => found.titles?.some((other) => isSameTitle(title, other))).length
  return common / (kept.titles.length + OF_NEW * Math.max(0, found.titles.length - common))
}

function unitsShared(kept: FormWords, found: FormWords): number | null {
  return kept.units === null || found.units === null ? null : overlap(kept.units, found.units)
}

/** A form grows from year to year: what is new in it counts half of what is gone, and nothing beside nothing. */
const OF_NEW = 0.5

function overlap(kept: readonly string[], found: readonly string[]): number | null {
  const [one, other] = [new Set(kept.map(lastingWords)), new Set(found.map(lastingWords))]
  if (one.size === 0) return null
  const common = [...one].filter((words) => other.has(words)).length
  return common / (one.size + OF_NEW * (other.size - common))
}

function absent(words: readonly string[], from: readonly string[]): string[] {
  const there = new Set(from.map(lastingWords))
  return words.filter((word) => !there.has(lastingWords(word)))
}

/** So much of the pairs of letters of two titles must be the same: 利川市邮电业情况 and 利川市邮电业职工情况 are two things. */
const SAME_TITLE = 0.85

function isSameTitle(one: string, other: string): boolean {
  const [first, second] = [timelessWords(one), timelessWords(other)]
  if (first === second) return true
  const [pairs, others] = [pairsOf(first), pairsOf(second)]
  const common = [...pairs].filter((pair) => others.has(pair)).length
  return (2 * common) / Math.max(1, pairs.size + others.size) >= SAME_TITLE
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}
