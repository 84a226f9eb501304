import {
  type Bullet,
  bulletOf,
  classOf,
  isAside,
  isBareTotal,
  isClassificationLine,
  isFirstOfCount,
  isOfWhich,
  markWidth,
  outlineLevel,
  RECKONED,
  withoutOfWhich
} from '../../words/label-words.ts'
import { type StubName, widthOf } from '../stub-name.ts'
import { isOtherOfPair } from './fellows-by-name.ts'
import { behindMark, isSetIn, opensAsMarkBefore } from './marked-names.ts'
import { openedBySum } from './opened-by-sum.ts'
import { overfullMarks } from './overfull-marks.ts'
import { runsThatComeAgain } from './repeated-runs.ts'
import { classesBySum, closedBySum, type NamedFigures, totalsBySum } from './sums.ts'

/** What is known of a name of the stub before its parent is looked for. */
export interface Clues {
  readonly text: string
  readonly width: number
  readonly bold: boolean
  readonly valued: boolean
  readonly figures: readonly (number | null)[]
  readonly outline: number | null
  readonly bullet: Bullet | null
  readonly bulletRank: number
  readonly bareTotal: boolean
  readonly ofWhich: boolean
  /** 附：, 另：: told besides what stands above it. */
  readonly aside: boolean
  /** 按产业分: a line that parts what stands above it. */
  readonly parts: boolean
  /** The class that it opens: 按经营地分 of 按经营地分：城镇. */
  readonly opensClass: string | null
  /** Columns that 其中：, 附： or 按经营地分： takes up before the name; 1 for #. */
  readonly markWidth: number
  /** 加：, 减： before it. */
  readonly reckoned: boolean
  /** Another name with the mark follows at the same place, or stands before it over the same: each part has its own mark. */
  readonly markedAgain: boolean
  /** A name without the mark follows at the place of the mark, set in from the whole: its fellows stand there. */
  readonly fellowAtMark: boolean
  /** What is set in below the mark is more than it and cannot be its parts. */
  readonly overfull: boolean
  /** 农村 right behind 其中：城市: what the two are parts of has no more of their kind. */
  readonly completes: boolean
  /** 其中： follows: it has parts of its own. */
  readonly parted: boolean
  readonly repeated: boolean
  /** Plain right behind a bold name: the first that stands under it. */
  readonly opensBold: boolean
  /** Without a number itself it opens a count: the level of 1.住户贷款 right below 各项贷款; null: it opens none. */
  readonly opensCount: number | null
  /** The name whose figures this one's run adds up to. */
  readonly total: number | null
  /** The same, where a mark opens the run right below it: whatever their look. */
  readonly opened: number | null
  /** The first of the names above it whose figures add up to its own. */
  readonly closes: number | null
}

/** Looks each name over once, with those beside it. */
export function readClues(names: readonly StubName[]): Clues[] {
  const bulletRanks: Bullet[] = []
  const seen = names.map((name) => ({
    text: name.text,
    width: widthOf(name),
    bold: name.bold,
    valued: name.valued,
    figures: name.figures ?? []
  }))
  const repeated = runsThatComeAgain(seen)
  const totals = totalsBySum(seen)
  const closes = closedBySum(seen)
  const classes = classesBySum(seen)
  const opened = openedBySum(seen)
  const overfull = overfullMarks(seen)
  return seen.map((name, index) => {
    const bullet = bulletOf(name.text)
    if (bullet !== null && !bulletRanks.includes(bullet)) bulletRanks.push(bullet)
    return {
      ...name,
      outline: outlineLevel(withoutOfWhich(name.text)),
      bullet,
      bulletRank: bullet === null ? 0 : bulletRanks.indexOf(bullet) + 1,
      bareTotal: isBareTotal(name.text),
      ofWhich: isOfWhich(name.text),
      aside: isAside(name.text),
      parts: isClassificationLine(name.text),
      opensClass: classOf(name.text),
      markWidth: markWidth(name.text),
      reckoned: RECKONED.test(name.text),
      markedAgain: behindMark(names, index) === 'marked' || opensAsMarkBefore(names, index),
      fellowAtMark: isSetIn(names, index) && behindMark(names, index) === 'plain',
      overfull: overfull.has(index),
      completes: completesPair(seen[index - 1], name),
      parted: isOfWhich(names[index + 1]?.text ?? ''),
      repeated: repeated[index] ?? false,
      opensBold: !name.bold && names[index - 1]?.bold === true,
      opensCount: opensCount(name.text, names[index + 1]?.text ?? ''),
      total: classes.get(index)?.whole ?? totals[index] ?? null,
      opened: opened.get(index) ?? null,
      // The first member of a group closes nothing that stands above the group.
      closes: names[index - 1]?.valued === false ? null : (closes[index] ?? null)
    }
  })
}

function opensCount(text: string, below: string): number | null {
  return outlineLevel(text) === null && isFirstOfCount(below) ? outlineLevel(below) : null
}

function completesPair(before: NamedFigures | undefined, name: NamedFigures): boolean {
  if (before === undefined || !isOfWhich(before.text) || isOfWhich(name.text) || before.width !== name.width)
    return false
  return isOtherOfPair(name.text, before.text)
}
