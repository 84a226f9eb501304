import { lastingWords } from './lasting-words.ts'
import type { FormWords } from './recipe.ts'

/** A form by the smallest hashes of its words: some dozens of numbers, however long the form is. Sorted upwards. */
export type FormSketch = readonly number[]

const size = 64

export function formSketch({ sheet, headers, stubs }: FormWords): FormSketch {
  const hashes = new Set<number>()
  for (const words of [sheet, ...headers, ...stubs]) hashes.add(hash(lastingWords(words)))
  return [...hashes].sort((one, other) => one - other).slice(0, size)
}

/** About the share of words that two forms have in common, 0–1 (Broder's bottom-k estimate of Jaccard's coefficient). */
function sketchLikeness(one: FormSketch, other: FormSketch): number {
  const union = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, size)
  const [inOne, inOther] = [new Set(one), new Set(other)]
  const common = union.filter((value) => inOne.has(value) && inOther.has(value)).length
  return union.length === 0 ? 0 : common / union.length
}

/** Forms of which at least half is alike are one form, whatever year they are of. */
export function isSameForm(one: FormSketch, other: FormSketch): boolean {
  return sketchLikeness(one, other) >= 0.5
}

/** FNV-1a, 32 bits: the same on every machine, since sketches are kept. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return value >>> 0
}
