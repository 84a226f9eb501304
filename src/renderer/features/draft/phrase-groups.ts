/** Phrases that belong together, by the first part of their key, in the order in which they are shown. */
export const phraseGroups = [
  'opening',
  'level',
  'prior',
  'growth',
  'pace',
  'points',
  'turn',
  'break',
  'span',
  'parts',
  'regions',
  'missing',
  'mark'
] as const

export type PhraseGroup = (typeof phraseGroups)[number]

const GROUPS: Readonly<Record<string, PhraseGroup>> = {
  stage: 'opening',
  disputed: 'level',
  change: 'growth',
  price: 'growth',
  pricePace: 'pace',
  streak: 'pace',
  places: 'points',
  loss: 'turn',
  negative: 'turn',
  partsOf: 'parts',
  part: 'parts',
  share: 'parts',
  structure: 'parts',
  region: 'regions',
  withheld: 'missing'
}

export function groupOf(key: string): PhraseGroup {
  const first = key.split('.')[0] ?? key
  return phraseGroups.find((group) => group === first) ?? GROUPS[first] ?? 'opening'
}
