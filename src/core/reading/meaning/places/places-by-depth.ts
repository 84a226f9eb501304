import type { ReadingContext } from '../../reading.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { goesAbroad } from './abroad.ts'
import type { Verdict } from './place-verdict.ts'
import { isSettlementKind, isWholePlace } from './region-words.ts'

/** From this part on, the places in a list make the rest of the list places too (大旺 among 高要区, 德庆县). */
export const MOSTLY = 0.6

/**
 * Places over indicators in one stub (丰水县, then its indicators, 南城县 …): one depth of it is a list of places; so is a group
 * of nothing else (广州市 | 深圳市 under 在总计中, beside 轻工业 | 重工业 under another).
 */
export function decideByDepth(
  labels: readonly StructureLabel[],
  members: readonly number[],
  verdicts: readonly Verdict[],
  regions: boolean[],
  context: ReadingContext,
  meanings: readonly LabelMeaning[]
): void {
  const depths = new Map<number, { places: number; others: number }>()
  const groups = new Map<number, { places: number; others: number }>()
  const depth = members.map((index) => depthOf(labels, index))
  verdicts.forEach((verdict, at) => {
    const level = depth[at] ?? 0
    const parent = labels[members[at] ?? -1]?.parent ?? TOP
    for (const [counts, key] of [[depths, level] as const, [groups, parent] as const]) {
      const count = counts.get(key) ?? { places: 0, others: 0 }
      if (verdict === 'place') count.places++
      if (verdict === 'other') count.others++
      counts.set(key, count)
    }
  })
  // 全省 | 全县 | 全县比全省: places held against one another, whatever stands beside them.
  const wholes = new Set(
    members.flatMap((index) => (meanings[index] as LabelMeaning).names.slice(-1)).filter((name) => isWholePlace(name))
  )
  const listed = placesInARow(labels, members, verdicts, meanings)
  const hasGroupOfPlaces = [...groups.values()].some(({ places, others }) => others === 0 && places > 1)
  members.forEach((index, at) => {
    const count = depths.get(depth[at] ?? 0)
    if (count === undefined) return
    const name = (meanings[index] as LabelMeaning).names.at(-1)?.replaceAll(' ', '') ?? ''
    const parent = labels[index]?.parent ?? TOP
    const group = parent === TOP ? undefined : groups.get(parent)
    // 香港 and 澳门 under 团体出境旅游人数 are where people went.
    if (goesAbroad(labels, index, meanings)) return
    const isGroupOfPlaces = group !== undefined && group.others === 0 && group.places > 1
    const list = isGroupOfPlaces || listed.has(index) || count.places >= MOSTLY * (count.places + count.others)
    const known = name !== '' && context.isRegion?.(name) === true && verdicts[at] === 'place'
    const compared = wholes.size > 1 && wholes.has(name)
    // 全省总计 over 轻工业 | 重工业 and over a group 广州市 | 深圳市 is the whole of the latter.
    if (hasGroupOfPlaces && wholes.has(name)) regions[index] = true
    // 东翼 is one beside 珠江三角洲经济区 under 按经济区域分.
    const parted = name !== '' && PARTS_BY_PLACE.test(tightOf(labels[parent]))
    if (verdicts[at] === 'place' && (list || known || compared || parted)) regions[index] = true
    if (verdicts[at] === 'other' && parted && !isSettlementKind(name)) regions[index] = true
    if (verdicts[at] === 'beside' && list && count.places > 1) regions[index] = true
  })
}

/**
 * 在总计中：广州市 | 深圳市 | 珠海市 among 按经济类型分组 and 按企业规模分组, of all of which the parent is one: names of one kind of place, one right
 * behind the other and with nothing under them, list places.
 */
function placesInARow(
  labels: readonly StructureLabel[],
  members: readonly number[],
  verdicts: readonly Verdict[],
  meanings: readonly LabelMeaning[]
): ReadonlySet<number> {
  const found = new Set<number>()
  let run: number[] = []
  const close = (): void => {
    if (run.length >= FEWEST_IN_A_ROW) for (const index of run) found.add(index)
    run = []
  }
  const kindOf = (index: number): string => (meanings[index] as LabelMeaning).names.at(-1)?.slice(-1) ?? ''
  members.forEach((index, at) => {
    const first = run[0] ?? index
    const isFellow = labels[index]?.parent === labels[first]?.parent && kindOf(index) === kindOf(first)
    if (verdicts[at] !== 'place' || !/[省市县旗镇乡]/.test(kindOf(index)) || !isFellow) close()
    if (verdicts[at] === 'place' && /[省市县旗镇乡]/.test(kindOf(index))) run.push(index)
  })
  close()
  return found
}

const FEWEST_IN_A_ROW = 3

/** 按地区分, 按经济区域分组, 分县市: the names below are places, whatever they are called. */
const PARTS_BY_PLACE =
  /^(?:\d{1,2}[、.．]|[一二三四五六七八九十]、|[(（][一二三四五六七八九十\d]{1,2}[)）])?(?:按|分)(?:经济|行政|主要)?(?:区域|地区|行政区划?|[县市]区|县市|市县|县|乡镇|省份|省市)(?:划?分组?|情况)?[:：]?$/

function tightOf(label: StructureLabel | undefined): string {
  return label?.text.replace(/[\s\u3000]/g, '') ?? ''
}

/** Under no other name. */
const TOP = -1

function depthOf(labels: readonly StructureLabel[], index: number): number {
  let depth = 0
  for (let at = labels[index]?.parent ?? null; at !== null && depth < 20; at = labels[at]?.parent ?? null) depth++
  return depth
}
