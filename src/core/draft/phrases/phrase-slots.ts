/** Everything that a phrase may speak of. */
export const slotNames = [
  'period',
  'place',
  'stage',
  'name',
  'value',
  'unit',
  'growth',
  'rate',
  'change',
  'prior',
  'points',
  'places',
  'years',
  'parts',
  'whole',
  'share',
  'before',
  'now',
  'region',
  'rank',
  'names'
] as const

interface Slots {
  readonly needed: readonly (typeof slotNames)[number][]
  readonly free: readonly (typeof slotNames)[number][]
}

const LEVEL: Slots = { needed: ['name', 'value', 'unit'], free: [] }
const RATE: Slots = { needed: ['rate'], free: [] }
const POINTS: Slots = { needed: ['points', 'unit'], free: ['prior'] }
/** Of an index on a fixed base its percent too. */
const POINTS_AND_RATE: Slots = { needed: ['points', 'unit'], free: ['prior', 'rate'] }
const CHANGE: Slots = { needed: ['change', 'unit'], free: ['prior'] }
const AGAINST: Slots = { needed: [], free: ['prior'] }
const WORD: Slots = { needed: [], free: [] }

/**
 * Every phrase that a draft is put together from, and what it speaks of. The words themselves are data, one file a
 * language, and each may be replaced by the user's own.
 */
export const phraseSlots = {
  /** Before the first sentence of a paragraph. */
  opening: { needed: ['period'], free: ['place', 'stage'] },
  'stage.estimate': WORD,
  'stage.flash': WORD,
  'stage.preliminary': WORD,

  /** What an indicator came to. */
  'level.total': LEVEL,
  'level.cumulative': LEVEL,
  'level.amount': LEVEL,
  'level.loss': LEVEL,
  'level.none': { needed: ['name'], free: [] },
  'level.rank': { needed: ['name', 'value'], free: [] },
  'level.growth': { needed: ['name', 'growth'], free: [] },

  /** That sources disagree and nobody has decided: about the number before it, about what it was computed from. */
  'disputed.figure': WORD,
  'disputed.basis': WORD,
  'disputed.growth': WORD,

  /** What it is compared with. */
  'prior.year': WORD,
  'prior.end': WORD,
  'prior.same': WORD,

  /** Relative change (增长). */
  'growth.up': RATE,
  'growth.down': RATE,
  'growth.same': AGAINST,
  'growth.near': AGAINST,
  /** Prices rise and fall. */
  'price.up': RATE,
  'price.down': RATE,
  'price.same': AGAINST,
  'pricePace.faster': POINTS,
  'pricePace.slower': POINTS,
  'growth.nominalUp': RATE,
  'growth.nominalDown': RATE,
  'growth.nominalSame': AGAINST,
  /** Absolute change (增加), with the relative one where it can be said. */
  'change.up': { needed: ['change', 'unit'], free: ['prior', 'rate'] },
  'change.down': { needed: ['change', 'unit'], free: ['prior', 'rate'] },

  /** How growth itself changed. */
  'pace.faster': POINTS,
  'pace.slower': POINTS,
  'pace.same': AGAINST,
  'pace.narrower': POINTS,
  'pace.wider': POINTS,
  'pace.turnedUp': AGAINST,
  'pace.turnedDown': AGAINST,
  'streak.up': { needed: ['years'], free: [] },
  'streak.down': { needed: ['years'], free: [] },

  /** Change of a rate, a share or an index, and of a rank. */
  'points.up': POINTS_AND_RATE,
  'points.down': POINTS_AND_RATE,
  'points.same': AGAINST,
  'points.near': AGAINST,
  'places.up': { needed: ['places'], free: ['prior'] },
  'places.down': { needed: ['places'], free: ['prior'] },
  'places.same': AGAINST,

  /** Across zero, and below it. */
  'turn.profit': AGAINST,
  'turn.loss': AGAINST,
  'turn.positive': AGAINST,
  'turn.negative': AGAINST,
  'loss.narrowed': CHANGE,
  'loss.widened': CHANGE,
  'negative.narrowed': CHANGE,
  'negative.widened': CHANGE,

  /** Why nothing is compared. */
  'break.scope': AGAINST,
  'break.stage': AGAINST,

  /** Over the years chosen. */
  'span.growth': { needed: ['years', 'rate'], free: [] },
  'span.fall': { needed: ['years', 'rate'], free: [] },
  'span.nominalGrowth': { needed: ['years', 'rate'], free: [] },
  'span.nominalFall': { needed: ['years', 'rate'], free: [] },

  /** Parts of a whole. */
  parts: { needed: ['parts'], free: [] },
  partsOf: { needed: ['whole', 'parts'], free: [] },
  'part.level': LEVEL,
  'part.growth': { needed: ['name', 'growth'], free: [] },
  'part.up': RATE,
  'part.down': RATE,
  'part.same': AGAINST,
  'part.near': AGAINST,
  'part.nominalUp': RATE,
  'part.nominalDown': RATE,
  'part.nominalSame': AGAINST,
  share: { needed: ['share'], free: ['whole'] },
  'structure.changed': { needed: ['before', 'now'], free: [] },
  'structure.same': { needed: ['now'], free: ['prior'] },
  'structure.only': { needed: ['now'], free: [] },

  /** Regions side by side. */
  regions: { needed: ['name', 'parts'], free: [] },
  'region.level': { needed: ['region', 'value', 'unit'], free: [] },
  'region.growth': { needed: ['region', 'growth'], free: [] },
  'region.rank': { needed: ['rank'], free: [] },
  /** Before an indicator that one region alone has, among several. */
  'region.only': { needed: ['region'], free: [] },

  /** What is not there. */
  missing: { needed: ['names'], free: ['period'] },
  withheld: { needed: ['names'], free: ['period'] },

  /** Between the parts. */
  'mark.clause': WORD,
  'mark.part': WORD,
  'mark.name': WORD,
  'mark.ratio': WORD,
  'mark.end': WORD
} as const satisfies Readonly<Record<string, Slots>>

export type PhraseKey = keyof typeof phraseSlots

/** All phrases of a language. */
export type PhraseBook = Readonly<Record<PhraseKey, string>>

export const phraseKeys = Object.keys(phraseSlots) as readonly PhraseKey[]

export function isPhraseKey(key: string): key is PhraseKey {
  return Object.hasOwn(phraseSlots, key)
}
