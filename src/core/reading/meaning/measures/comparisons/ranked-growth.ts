import type { Measure } from '../../../measure.ts'
import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { FiguresByLine, LabelFigures } from '../../labels/whose/label-figures.ts'
import { breaksOrder, ranks } from '../../labels/whose/owner-fits.ts'
import type { MeasureWords } from '../measure-words.ts'
import { saysContribution } from '../words/contribution.ts'

const RANK: MeasureWords = { measure: 'rank', name: '增速', doubt: null, compared: false, against: null }

/**
 * Column labels that rank the growth of what they stand behind: 增速 in a table of ranks (各县主要指标位次) that counts its
 * places, or under a head of ranks (我县在四县位次 over 总量 | 增速), and 位次 behind 总量 | 增速 whose figures follow the order of the growth and not that of the amounts.
 */
export function withRankedGrowth(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  figures: LabelFigures,
  titled: Measure | null
): readonly LabelMeaning[] {
  if (titled !== 'rank' && !meanings.some(({ measure }) => measure?.measure === 'rank')) return meanings
  return meanings.map((meaning, index) => {
    const { measure, names, unit } = meaning
    if (labels[index]?.axis !== 'column' || measure === null || names.length > 0) return meaning
    const isBare = measure.measure === 'growth' && unit === null
    const isRanked = isBare && titled === 'rank' && countsPlaces(figures.of(index))
    const grows = isRanked || (isBare && isUnderRank(index, labels, meanings) && countsWhole(figures.of(index)))
    const ranks = measure.measure === 'rank' && ranksGrowth(index, labels, meanings, figures)
    return grows || ranks ? { ...meaning, names: ['增速'], measure: RANK } : meaning
  })
}

/** By the figures of the nearest growth and the nearest level before it under the same head. */
function ranksGrowth(
  index: number,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  figures: LabelFigures
): boolean {
  const own = labels[index] as StructureLabel
  const before = labels.flatMap((label, at) => {
    const beside = label.axis === 'column' && label.parent === own.parent && label.attribute === null
    return beside && label.span.right < own.span.left && figures.of(at).size > 0 ? [at] : []
  })
  before.sort((one, other) => (labels[other]?.span.left ?? 0) - (labels[one]?.span.left ?? 0))
  const contributes = (at: number): boolean => saysContribution(meanings[at]?.names.at(-1) ?? '')
  const growth = before.find((at) => meanings[at]?.measure?.measure === 'growth')
  const level = before.find((at) => meanings[at]?.measure === null && !contributes(at))
  if (growth === undefined) return false
  const places = figures.of(index)
  // Contributions (拉动) mostly stand in the order of the growth that they are reckoned from, and are seldom ranked.
  const [nearest] = before
  const isOfContribution = nearest !== undefined && contributes(nearest) && ranks(places, figures.of(nearest))
  // 增速 | 全省排名 | 全州排名: each has its own words, by which they are told apart.
  const isOneOfSeveral = labels.some(({ axis, parent, text }, at) => {
    const isRank = axis === 'column' && parent === own.parent && meanings[at]?.measure?.measure === 'rank'
    return isRank && at !== index && meanings[at]?.names.length === 0 && text.trim() !== own.text.trim()
  })
  if (level === undefined && isOneOfSeveral) return false
  // 增速 | 位次 without an amount: nothing else is there to rank.
  if (level === undefined)
    return isOfContribution ? ranks(places, figures.of(growth)) : before.find((at) => !contributes(at)) === growth
  const amounts = figures.of(level)
  if (!breaksOrder(places, amounts)) return ranks(places, figures.of(growth)) && !ranks(places, amounts)
  return ranks(places, figures.of(growth), FEWEST_APART)
}

/** The nearest head over it that says a measure says a rank. */
function isUnderRank(index: number, labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  const above = labels[index]?.parent ?? null
  if (above === null) return false
  const measure = meanings[above]?.measure ?? null
  return measure === null ? isUnderRank(above, labels, meanings) : measure.measure === 'rank'
}

function countsWhole(figures: FiguresByLine): boolean {
  return [...figures.values()].every(({ value }) => Number.isInteger(value) && value >= 1)
}

/** So many places in the order of growth tell, where the amounts beside it stand in another. */
const FEWEST_APART = 3

/** Whole numbers that are no larger than a list of so many places gives. */
function countsPlaces(figures: FiguresByLine): boolean {
  return figures.size > 1 && countsWhole(figures) && [...figures.values()].every(({ value }) => value <= figures.size)
}
