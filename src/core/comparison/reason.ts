/**
 * Why there is no number. Each has its sentence in both languages (`reasonText`).
 * A withheld value (`suppressed`) says so before anything else; then `no-current` and `no-prior`, since where nothing
 * is there nothing else matters.
 */
export const noNumberReasons = [
  'no-current',
  'no-prior',
  'prior-is-zero',
  'prior-is-negative',
  /** The source withholds the figure (保密, x). */
  'suppressed',
  'different-stage',
  /** The scope (口径) changed between the two: the year before as published does not compare. */
  'scope-break',
  'not-a-number',
  /** Rates, indices and ranks change in points: they have no growth, and no average of it. */
  'in-points',
  /** Asked for on the same scope, and no source gave the year before in the scope of now. */
  'no-same-scope',
  /** Rates, indices and ranks are no parts of a whole, nor do they add up. */
  'not-additive',
  'no-whole',
  /** Nothing is known to be part of it. */
  'no-parts',
  'whole-is-zero',
  /** Of a whole below zero, or of parts above and below it, a share says nothing. */
  'whole-is-negative',
  'mixed-signs',
  /** The whole did not change: nothing to contribute to. */
  'whole-unchanged',
  /** The units of part and whole, or of what a formula adds, measure different things. */
  'different-unit',
  'no-base',
  'base-is-zero',
  'base-is-negative',
  'current-is-negative',
  /** A region that the others are parts of has no place among them. */
  'is-whole',
  'alone',
  /** Only what runs from January can be taken apart into months and quarters. */
  'not-a-flow',
  /** The cumulative figure of the month or quarter before is missing. */
  'no-previous',
  'one-period',
  'periods-differ',
  'years-missing',
  /** A loss in between cannot be part of what growth at one rate would have brought. */
  'years-negative',
  'no-published',
  /** No source printed the growth by which places are counted. */
  'growth-not-published',
  /** What growth would be held against: there is none a year before. */
  'no-growth-before',
  /** One growth is published and the other computed, or only nominal: one less the other says nothing. */
  'growths-unlike',
  /** A sum lacks the number of one of its parts: missing is not zero. */
  'parts-missing',
  /** The parts that are there do not make the whole: what they leave is no residual. */
  'parts-not-whole',
  /** A formula lacks one of its inputs. */
  'no-input',
  'division-by-zero',
  /** A formula that cannot be followed. */
  'bad-formula'
] as const

export type NoNumberReason = (typeof noNumberReasons)[number]
