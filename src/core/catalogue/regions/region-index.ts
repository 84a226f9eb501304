import { withoutSpaces } from '../../quantity/typed/typed-text.ts'
import type { Region } from './region.ts'

/** Regions made ready for finding by code and by name. */
export interface RegionIndex<R extends Region = Region> {
  readonly byCode: ReadonlyMap<string, R>
  /** By full name, former names and the name without its rank (利川 for 利川市); several regions may share one. */
  readonly byName: ReadonlyMap<string, readonly R[]>
}

export function indexRegions<R extends Region>(regions: readonly R[]): RegionIndex<R> {
  const byCode = new Map<string, R>()
  const byName = new Map<string, R[]>()
  for (const region of regions) {
    byCode.set(region.code, region)
    for (const name of namesOf(region)) {
      const same = byName.get(name)
      if (same === undefined) byName.set(name, [region])
      else same.push(region)
    }
  }
  return { byCode, byName }
}

/** From where and of when a name is seen. */
export interface RegionView {
  /** The region whose desk this is. */
  readonly home?: string | null
  /** Year that the figures are of. */
  readonly year?: number | null
}

/**
 * The regions that a name may mean, likeliest first: those within `home`, then those whose full name it is, then those
 * whose code held in the year (without a year: still holds). `利川市`, `利川` and `湖北省利川市` all find 422802. 崇明 is
 * 310230 (崇明县) until 2015 and 310151 (崇明区) from 2016 on, and so are 崇明县 and 崇明区, whichever was written.
 * Where nothing is called so, 石柱县 is 石柱土家族自治县, as it is written every day.
 */
export function regionsNamed<R extends Region>(
  name: string,
  index: RegionIndex<R>,
  { home = null, year = null }: RegionView = {}
): R[] {
  const plain = withoutSpaces(name)
  const named = calledSo(plain, index) ?? byFullPath(plain, index)
  const found = year === null || named.some((region) => isValid(region, year)) ? named : inTheirTime(named, index, year)
  const score = (region: R) =>
    (home !== null && isWithin(region, home, index) ? 8 : 0) +
    (region.name === plain ? 2 : 0) +
    (year === null ? Number(region.validTo === null) : isValid(region, year) ? 4 : 0)
  return found.toSorted((a, b) => score(b) - score(a))
}

/**
 * All that a name may as well mean as the one of them that is taken: those of its level, or the desk's own, called by
 * the name as fully, and holding in the year as it does. One place that changed its code is one.
 */
export function namesakes<R extends Region>(
  name: string,
  taken: R,
  index: RegionIndex<R>,
  year: number | null
): readonly R[] {
  const plain = withoutSpaces(name)
  const holds = (region: R): boolean => (year === null ? region.validTo === null : isValid(region, year))
  const alike = regionsNamed(name, index, { year }).filter(
    (region) =>
      (region.level === taken.level || region.level === 'own') &&
      (region.name === plain) === (taken.name === plain) &&
      holds(region) === holds(taken)
  )
  const others = alike.filter(
    ({ code, parent, name: called }) => code !== taken.code && !(parent === taken.parent && called === taken.name)
  )
  return [taken, ...others]
}

/**
 * With what lies in it, or what it lies in, and bears the same name without a kind: 恩施 is the prefecture and the city in
 * it, 吉林 the province and the city. The one that is taken first; only itself where the name is written with its kind.
 */
export function nestedNamesakes<R extends Region>(
  name: string,
  taken: R,
  index: RegionIndex<R>,
  year: number | null
): readonly R[] {
  const plain = withoutSpaces(name)
  if (taken.name === plain) return [taken]
  const nested = regionsNamed(plain, index, { year }).filter(
    (region) =>
      region.name !== plain &&
      region.level !== taken.level &&
      (year === null ? region.validTo === null : isValid(region, year)) &&
      (isWithin(region, taken.code, index) || isWithin(taken, region.code, index)) &&
      // 襄州区 was 襄阳区.
      namesOf({ ...region, formerNames: [] }).includes(plain)
  )
  return [taken, ...nested]
}

function isValid({ validFrom, validTo }: Region, year: number): boolean {
  return (validFrom ?? year) <= year && year <= (validTo ?? year)
}

/**
 * 清原满族自治县 for 清原县: the one region whose official name a name leaves the people and the autonomy out of, where
 * no list has a region of that very name. null: there is none, or several.
 */
export function autonomousRegion<R extends Region>(name: string, index: RegionIndex<R>): R | null {
  const plain = withoutSpaces(name)
  const rank = /[州县旗]$/.exec(plain)?.[0]
  if (rank === undefined || index.byName.has(plain)) return null
  const autonomous = (index.byName.get(plain.slice(0, -1)) ?? []).filter(
    (region) => region.validTo === null && region.name.endsWith(`自治${rank}`)
  )
  const [only] = autonomous
  return autonomous.length === 1 ? (only ?? null) : null
}

function calledSo<R extends Region>(plain: string, index: RegionIndex<R>): readonly R[] | undefined {
  const autonomous = autonomousRegion(plain, index)
  return autonomous === null ? index.byName.get(plain) : [autonomous]
}

/** What a region of another time was in the year: the one that shared its name without the rank, its level and its province. */
function inTheirTime<R extends Region>(regions: readonly R[], index: RegionIndex<R>, year: number): readonly R[] {
  const then = regions.flatMap((region) =>
    [region.name, ...region.formerNames]
      .flatMap((name) => index.byName.get(withoutRank(name)) ?? [])
      .filter(
        (other) =>
          isValid(other, year) && other.level === region.level && other.code.slice(0, 2) === region.code.slice(0, 2)
      )
  )
  return then.length === 0 ? regions : [...new Set(then)]
}

/** The regions above one, outermost first. */
export function regionsAbove<R extends Region>(region: R, index: RegionIndex<R>): R[] {
  const above: R[] = []
  for (let code = region.parent; code !== null; ) {
    const parent = index.byCode.get(code)
    if (parent === undefined || above.includes(parent)) break
    above.unshift(parent)
    code = parent.parent
  }
  return above
}

function isWithin<R extends Region>(region: R, home: string, index: RegionIndex<R>): boolean {
  return region.code === home || regionsAbove(region, index).some(({ code }) => code === home)
}

/** 湖北省恩施州利川市, 恩施州利川市: the longest ending that is a name, where what stands before it names a region above. */
function byFullPath<R extends Region>(text: string, index: RegionIndex<R>): readonly R[] {
  for (let at = 2; at <= text.length - 2; at++) {
    const before = text.slice(0, at)
    const named = calledSo(text.slice(at), index)
    const within = named?.filter((region) =>
      regionsAbove(region, index).some((above) => namesOf(above).some((name) => before.includes(name)))
    )
    if (within !== undefined && within.length > 0) return within
  }
  return []
}

/** Full name, former names, and both without their rank. */
export function namesOf(region: Region): string[] {
  const names = new Set<string>(region.level === 'country' ? ['中国', '中华人民共和国'] : [])
  for (const name of [region.name, ...region.formerNames]) {
    names.add(name)
    if (region.level === 'town') continue
    const short = withoutRank(name)
    names.add(short)
    if (name.endsWith('自治州')) names.add(`${short}州`)
  }
  return [...names]
}

/** 利川 for 利川市, 恩施 for 恩施土家族苗族自治州; never less than two characters (沙县 and 内蒙古 stay). */
function withoutRank(name: string): string {
  const ranked = name.replace(/(?:特别行政区|自治[区州县旗]|地区|林区|[省市县区盟旗])$/, '')
  if (ranked.length < 2) return name
  const short = /自治[区州县旗]$/.test(name) ? ranked.replace(PEOPLES, '') : ranked
  return short.length >= 2 ? short : ranked
}

/** Names of peoples at the end of an autonomous region's name. */
export const PEOPLES =
  /(?:(?:壮|回|维吾尔|蒙古|土家|苗|藏|羌|彝|白|傣|景颇|哈尼|傈僳|朝鲜|满|侗|布依|黎|瑶|哈萨克|柯尔克孜|畲|各|仫佬|毛南|仡佬|水|纳西|普米|怒|独龙|佤|拉祜|布朗|土|撒拉|保安|东乡|裕固|锡伯|塔吉克|鄂伦春|鄂温克|达斡尔)族?)+$/
