import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import type { Grid } from '../../grid.ts'
import type { StructureLabel, TableStructure } from '../../structure.ts'
import { joinNames } from '../../tables/stub/broken-names.ts'
import { isSpread, isWordByItself, squeeze } from '../../tables/stub/spread-letters.ts'
import {
  bulletOf,
  hasHan,
  isBareTotal,
  isClassificationLine,
  isOfWhich,
  leadingSpace,
  outlineLevel,
  withoutOfWhich
} from '../../tables/words/label-words.ts'
import { isCategoryWord } from '../labels/names/label-words.ts'
import { isPlaceName } from '../places/region-words.ts'
import { HOLDER, kindOfQuantity } from '../units/kind-of-quantity.ts'

/** Two rows, by labels, of which one has a name alone: half of the other's, or the name of a group. */
export interface OpenHalves {
  readonly upper: number
  readonly lower: number
  /** Which of them was read as a group, and what stands in it. */
  readonly group: number
  readonly members: readonly number[]
  /** Both together. */
  readonly joined: string
  /** They are likelier one name: half of it is none alone, or only both together name a quantity. */
  readonly isLikely: boolean
}

/** A name alone in its row that was read as a group. */
interface Group {
  readonly at: number
  readonly label: StructureLabel
  readonly members: readonly number[]
}

/**
 * 规模以上 above 工业增加值, or 规模以上工业 with its figures above 企业个数: a row without figures that heads what follows as well as
 * it is half of a name. A number, a mark, bold type, what is set in below it, names that come again under another group,
 * and other groups that look like it say that it heads; so do places and classes.
 */
export function openHalves(
  grid: Grid,
  structure: TableStructure,
  isKnown: (name: string) => boolean
): readonly OpenHalves[] {
  const { labels, entries } = structure
  const valued = new Set(entries.flatMap(({ rowLabels }) => rowLabels))
  const groups = groupsOf(labels, valued)
  if (groups.length === 0 || groups.length > MOST_GROUPS) return []
  const look = ({ row, column }: StructureLabel): string => {
    const cell = grid.at(row, column)
    const indent = leadingSpace(typeof cell?.value === 'string' ? cell.value : '') + 2 * (cell?.style?.indent ?? 0)
    return `${indent} ${cell?.style?.bold === true}`
  }
  const times = Map.groupBy(
    labels.filter(({ axis, attribute }) => axis === 'row' && attribute === null),
    ({ text }) => squeeze(text)
  )
  return groups.flatMap((group) => {
    const { label, members } = group
    const first = labels[members[0] ?? -1]
    if (first === undefined || !isUnmarked(label.text) || isPlaceName(squeeze(label.text), undefined)) return []
    if (first.row !== label.span.bottom + 1 || first.column !== label.column || look(first) !== look(label)) return []
    const again = members.filter((member) => (times.get(squeeze(labels[member]?.text ?? ''))?.length ?? 0) > 1)
    if (again.length > (isIncomplete(label.text) ? 1 : 0)) return []
    const alike = groups.some(
      (other) => other !== group && other.members.length > 1 && look(other.label) === look(label)
    )
    const pair = openAbove(group, alike) ?? (alike && !isIncomplete(label.text) ? null : openBelow(group, alike))
    return pair === null ? [] : [pair]
  })

  /** 规模以上工业 beside figures above 企业个数. */
  function openAbove({ at, label, members }: Group, alike: boolean): OpenHalves | null {
    const upper = labels.findIndex(
      (one, index) =>
        valued.has(index) && one.axis === 'row' && one.column === label.column && one.span.bottom === label.row - 1
    )
    const above = labels[upper]
    if (alike || above === undefined || look(above) !== look(label)) return null
    const name = withoutOfWhich(above.text).trim()
    if (!isUnmarked(name) || isPlaceName(squeeze(name), undefined) || namesQuantity(name)) return null
    if (squeeze(label.text).length > LONGEST_HALF) return null
    // 在校学生数 over 小学 and 初中 is told of these.
    const isQuantity = namesQuantity(label.text) && members.some((member) => namesQuantity(labels[member]?.text ?? ''))
    const isParted = isSpread(name) && !isWordByItself(name)
    const isHolder = isOfWhich(above.text) && saysOnlyWhich(name) && HOLDER.test(squeeze(label.text))
    if (!isQuantity && !isParted && !isHolder && members.length > 1) return null
    const joined = joinNames(above.text, label.text)
    // 大型企业 right below 企业产值 may be some of it.
    const headsPart = !namesQuantity(labels[members[0] ?? -1]?.text ?? '')
    const isLikely = (isQuantity && !headsPart) || isParted || isKnown(joinNames(name, label.text))
    return { upper, lower: at, group: at, members, joined, isLikely }
  }

  /** 规模以上 above 工业增加值 beside figures. */
  function openBelow({ at, label, members }: Group, alike: boolean): OpenHalves | null {
    const lower = members[0] as number
    const { text } = labels[lower] as StructureLabel
    if (!valued.has(lower) || !isUnmarked(text) || !namesQuantity(text)) return null
    const joined = joinNames(label.text, text)
    // 粮食产量 below 粮食 says itself what it is of.
    if (squeeze(text).includes(squeeze(label.text))) return null
    if (namesQuantity(label.text) && !isIncomplete(label.text)) return null
    const isHalf = isIncomplete(label.text) || (isSpread(label.text) && isSpread(text))
    if (members.length > 1 && !isHalf) return null
    const isLikely = (isHalf && !(alike && members.length > 1)) || isKnown(joined)
    return { upper: at, lower, group: at, members, joined, isLikely }
  }
}

/** More names without figures are how a form is made. */
const MOST_GROUPS = 40

/** The second half of a broken name is no longer. */
const LONGEST_HALF = 12

function groupsOf(labels: readonly StructureLabel[], valued: ReadonlySet<number>): readonly Group[] {
  const members = new Map<number, number[]>()
  labels.forEach(({ axis, attribute, parent }, index) => {
    if (axis !== 'row' || attribute !== null || parent === null || valued.has(parent)) return
    const known = members.get(parent)
    if (known === undefined) members.set(parent, [index])
    else known.push(index)
  })
  const measured = new Set(labels.flatMap(({ axis, attribute, row }) => (axis === 'row' && attribute ? [row] : [])))
  return [...members].flatMap(([at, own]) => {
    const label = labels[at]
    const isGroup = label?.axis === 'row' && label.attribute === null && !measured.has(label.row)
    return isGroup ? [{ at, label, members: own }] : []
  })
}

/** No number, mark, class, total or time, and no line that says that something follows. */
function isUnmarked(text: string): boolean {
  return (
    hasHan(text) &&
    outlineLevel(text) === null &&
    bulletOf(text) === null &&
    !isOfWhich(text) &&
    !isClassificationLine(text) &&
    !isBareTotal(text) &&
    !isCategoryWord(squeeze(text)) &&
    !/[:：]$|^[(（]|^(?:附|注|续)|\d{4}|[年月季]度?$/.test(text.trim())
  )
}

function namesQuantity(text: string): boolean {
  const { name, unit } = unitInName(squeeze(text))
  // 规模以上工业企业 has quantities of many kinds.
  return unit !== null || (kindOfQuantity(name) !== undefined && !HOLDER.test(name)) || /[数量额值率]$/.test(name)
}

/** 高新 and 高新技术: of those that 技术企业 or 企业 below it names, it may say which. */
function saysOnlyWhich(name: string): boolean {
  const tight = squeeze(name)
  return tight.length <= LONGEST_KIND && !HOLDER.test(tight) && !/[业区园县市镇乡]$/.test(tight)
}

const LONGEST_KIND = 4

/** No name of anything: it says how large those are, or of how many. */
function isIncomplete(text: string): boolean {
  return /(?:以上|以下|以内|人均|户均|平均每[人户亩]?)$/.test(squeeze(text))
}
