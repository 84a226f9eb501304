import type { Said } from '../../correction/said/said-of-table.ts'
import type { Grid } from '../../grid.ts'
import type { ReadingContext } from '../../reading.ts'
import type { StructureLabel, TableStructure } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { isCategoryWord, withoutTranslation } from '../labels/names/label-words.ts'
import { placesHeldAgainst } from '../measures/shares-of-places.ts'
import { isCountry, isWorld } from './countries.ts'
import { headsOtherEnds, titleTellsOtherEnds, underOtherEnds } from './other-ends.ts'
import { type PlacesKnown, type Verdict, verdictOn } from './place-verdict.ts'
import { decideByDepth, MOSTLY } from './places-by-depth.ts'
import {
  goesBetweenCountries,
  headsCountries,
  headsPlaces,
  headsReporters,
  headsThings,
  isGroupAlone,
  isKindOfArea,
  isPlaceName,
  isSettlementKind,
  isTown,
  isWholePlace,
  saysEachGroup,
  saysEachPlace,
  standsBesidePlaces
} from './region-words.ts'
import { totalsBeforePlaces } from './totals-before-places.ts'
import { wholesBesideKinds } from './wholes-beside-kinds.ts'

/**
 * Which labels name regions. Decided for lists, not for single names: a stub column or a header row of which most
 * names are places lists regions, and so does a stub headed 地区 or 乡镇; then 合计 and 其他 there are regions too. `said`:
 * what a person says of labels.
 */
export function regionLabels(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  context: ReadingContext,
  said: ReadonlyMap<number, Said>
): boolean[] {
  const regions: boolean[] = new Array(structure.labels.length).fill(false)
  // Where the table's own place sells to 美国 or has guests from there, countries are partners and no places told.
  const titles = structure.titleLines.map(({ text }) => text)
  const told = [...meanings.flatMap(({ names }) => names), ...titles]
  const ofWorld = !told.some(goesBetweenCountries)
  const lists = [...listsOf(structure.labels)].sort(([one], [other]) => (one < other ? -1 : 1))
  const others = underOtherEnds(structure.labels)
  for (const [key, all] of lists) {
    const members = others.size === 0 ? all : all.filter((index) => !others.has(index))
    const column = key.startsWith('row') ? Number(key.slice(4)) : null
    const field = column === null ? undefined : structure.fields.get(column)
    if (field !== undefined) {
      for (const index of members) regions[index] = field === 'region'
      continue
    }
    if (column !== null && isHeaded(grid, structure, column, headsThings)) continue
    if (column !== null && isHeaded(grid, structure, column, headsOtherEnds)) continue
    const names = members.map((index) => (meanings[index] as LabelMeaning).names.at(-1) ?? '')
    if (titleTellsOtherEnds(titles, names, context.isRegion)) continue
    // 美国 beside 出口额 is where the exports of the table's own place go.
    if (column !== null && !ofWorld && isHeaded(grid, structure, column, headsCountries)) continue
    // 乡镇 in the corner speaks of the header where towns stand there: it makes no places of 出生 and 死亡.
    const across = structure.labels.filter(({ axis }, index) => axis === 'column' && regions[index]).length > 1
    const headed =
      listsGroups(structure, members, meanings) ||
      (column !== null && !across && (headOf(grid, structure, column) || reportsByTowns(grid, structure, column)))
    decide(structure.labels, members, meanings, { ...context, ofWorld }, headed, regions)
    if (column !== null && isHeaded(grid, structure, column, headsReporters))
      townsAmongReporters(members, meanings, regions)
  }
  // 全省增速 behind 增速 is the growth of another place, where the stub names what grows and no places.
  if (!structure.stubColumns.some((column) => headOf(grid, structure, column))) {
    structure.labels.forEach(({ axis }, index) => {
      const { measure, names } = meanings[index] as LabelMeaning
      const place = names.at(-1) ?? ''
      if (axis === 'column' && measure?.measure === 'growth' && isPlaceName(place, context.isRegion))
        regions[index] = true
    })
    for (const index of placesHeldAgainst(structure.labels, meanings)) regions[index] = true
  }
  for (const index of totalsBeforePlaces(structure.labels, meanings, regions)) regions[index] = true
  // 全市 over the counties is the whole of them.
  structure.labels.forEach(({ parent }, index) => {
    if (parent !== null && regions[index] === true && isWholePlace(meanings[parent]?.names.at(-1) ?? ''))
      regions[parent] = true
  })
  // 世界总计 over countries, whatever stands beside it.
  if (ofWorld && meanings.some(({ names }, at) => regions[at] === true && isCountry(names.at(-1) ?? '')))
    meanings.forEach(({ names }, index) => {
      if (isWorld(names.at(-1) ?? '')) regions[index] = true
    })
  for (const index of wholesBesideKinds(structure.labels)) regions[index] = true
  for (const [index, { namesOfRegions }] of said) if (namesOfRegions !== null) regions[index] = true
  return regions
}

/** 城关镇 and 青石乡 under 推荐单位 are places, though 教育系统 and 工业企业 report beside them. */
function townsAmongReporters(members: readonly number[], meanings: readonly LabelMeaning[], regions: boolean[]): void {
  const towns = members.filter((index) => isTown((meanings[index] as LabelMeaning).names.at(-1) ?? ''))
  if (towns.length > 1) for (const index of towns) regions[index] = true
}

/** By header row and by stub column; the keys sort header rows first. */
function listsOf(labels: readonly StructureLabel[]): Map<string, number[]> {
  const lists = new Map<string, number[]>()
  labels.forEach((label, index) => {
    if (label.attribute !== null) return
    // 合计 merged over 片区 and 乡镇 is one of the towns' list; 全市 merged down stands beside the names of both rows.
    const { row, column, span } = label
    const places = label.axis === 'row' ? [Math.max(column, span.right)] : new Set([row, span.bottom])
    for (const place of places) {
      const key = `${label.axis} ${place}`
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [index])
      else list.push(index)
    }
  })
  return lists
}

/** Does a header cell above this stub column say 地区, 县(市、区), 乡镇 …? */
function headOf(grid: Grid, structure: TableStructure, column: number): boolean {
  return isHeaded(grid, structure, column, headsPlaces)
}

/** 单位名称 under 各乡镇粮食生产情况 stands over towns, whose names need not say that they are such (汪营, 谋道). */
function reportsByTowns(grid: Grid, structure: TableStructure, column: number): boolean {
  const eachTown = structure.titleLines.some(({ text }) => saysEachPlace(text))
  return eachTown && isHeaded(grid, structure, column, headsReporters)
}

/** 1组, 2组 … and their total, if any, in a table of 大树林村各组. */
function listsGroups(
  { titleLines }: TableStructure,
  members: readonly number[],
  meanings: readonly LabelMeaning[]
): boolean {
  if (!titleLines.some(({ text }) => saysEachGroup(text))) return false
  return members.every((index) => {
    const { names, total } = meanings[index] as LabelMeaning
    return total || isGroupAlone(names.at(-1) ?? '')
  })
}

/** One cell may say it, or all of them together. */
function isHeaded(grid: Grid, structure: TableStructure, column: number, says: (head: string) => boolean): boolean {
  let together = ''
  for (const row of structure.headerRows) {
    const text = withoutTranslation(grid.at(row, column)?.text.trim() ?? '')
    if (says(text)) return true
    together += text
  }
  return says(together)
}

function decide(
  labels: readonly StructureLabel[],
  members: readonly number[],
  meanings: readonly LabelMeaning[],
  context: PlacesKnown,
  headed: boolean,
  regions: boolean[]
): void {
  const cache = new Map<string, Verdict>()
  const verdicts = members.map((index) => {
    const label = labels[index] as StructureLabel
    const known = cache.get(label.text)
    if (known !== undefined) return known
    const verdict = verdictOn(meanings[index] as LabelMeaning, context)
    cache.set(label.text, verdict)
    return verdict
  })
  const places = verdicts.filter((verdict) => verdict === 'place').length
  const others = verdicts.filter((verdict) => verdict === 'other').length
  if (places === 0 && membersAreKinds(members, meanings)) return
  // Countries are all known: 天然橡胶 over 泰国 is none of them.
  const nameAt = (index: number): string => (meanings[index] as LabelMeaning).names.at(-1) ?? ''
  const countries = context.ofWorld ? members.filter((index) => isCountry(nameAt(index))).length : 0
  const panels = 2 * countries > places ? namesOverMembers(labels, members) : headsOfPanels(labels, members)
  if (places + others > 0 && (headed || places >= MOSTLY * (places + others)) && (places > 0 || headed)) {
    // 总量 beside 全州 | 全省 is no third place.
    const named = headed || members.some((index, at) => verdicts[at] === 'place' && !isWholePlace(nameAt(index)))
    members.forEach((index, at) => {
      const meaning = meanings[index] as LabelMeaning
      const verdict = verdicts[at]
      if (verdict === 'other' && !named) return
      if (verdict === 'silent' || (verdict === 'other' && panels.has(index))) return
      if (verdict === 'other' && (isCategory(meaning) || meaning.unit !== null || meaning.measure !== null)) return
      regions[index] = true
    })
    return
  }
  if (headed && places + others === 0)
    for (const index of members) regions[index] = (meanings[index] as LabelMeaning).names.length > 0
  if (places === 0) return
  decideByDepth(labels, members, verdicts, regions, context, meanings)
}

/** 城区 | 农村 under 片区 are two kinds of settlement; 城区 among counties is one of these, and 城区 | 郊区 are two places. */
function membersAreKinds(members: readonly number[], meanings: readonly LabelMeaning[]): boolean {
  const names = members.flatMap((index) => (meanings[index] as LabelMeaning).names.slice(-1))
  const kinds = names.filter((name) => !/[合总小]计$/.test(name))
  return kinds.every(isKindOfArea) && kinds.some((name) => !standsBesidePlaces(name))
}

function namesOverMembers(labels: readonly StructureLabel[], members: readonly number[]): ReadonlySet<number> {
  return new Set(members.flatMap((index) => labels[index]?.parent ?? []))
}

/** 国内生产总值 over 中国, 美国 … and 人口 over 中国, 美国 …: the same list again and again hangs under what is counted. */
function headsOfPanels(labels: readonly StructureLabel[], members: readonly number[]): ReadonlySet<number> {
  const parents = new Map<string, Set<number>>()
  for (const index of members) {
    const { parent, text } = labels[index] as StructureLabel
    if (parent === null) continue
    const known = parents.get(text)
    if (known === undefined) parents.set(text, new Set([parent]))
    else known.add(parent)
  }
  return new Set([...parents.values()].flatMap((heads) => (heads.size > 1 ? [...heads] : [])))
}

function isCategory(meaning: LabelMeaning): boolean {
  const name = meaning.names.at(-1) ?? ''
  return (isCategoryWord(name) && !meaning.total && !/^其[他它]$/.test(name)) || isSettlementKind(name)
}
