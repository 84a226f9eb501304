import type { Indicator } from '#contract/figure.ts'
import { nameChoices } from '../outcome/names/name-choices.ts'

/** What an answer that is being typed may mean. */
export interface OfferedIndicator {
  readonly name: string
  /** A new indicator: the catalogue has none of that name. */
  readonly isNew: boolean
}

const OFFERED = 30

/**
 * Best first, and the first is what Enter takes: of what is typed that which a search finds, and a new indicator of
 * that name last. What `meant` holds, the guess or the answer so far, is a name as it stands: it goes before all.
 */
export function offeredIndicators(
  typed: string,
  meant: readonly (string | null)[],
  indicators: readonly Indicator[]
): readonly OfferedIndicator[] {
  const name = typed.trim()
  if (name === '') return []
  const found = [...new Set(nameChoices(name, [], indicators).indicators.map((one) => one.name))]
  const known = found.slice(0, OFFERED).map((one) => ({ name: one, isNew: false }))
  if (found.includes(name)) return [{ name, isNew: false }, ...known.filter((one) => one.name !== name)]
  const own = { name, isNew: true }
  return meant.includes(name) ? [own, ...known] : [...known, own]
}
