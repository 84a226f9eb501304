import { plainName } from '#core/catalogue/names/plain-name.ts'
import { COUNTRY } from '#core/catalogue/regions/region.ts'
import { withoutSpaces } from '#core/quantity/typed/typed-text.ts'
import type { JobTable } from '../../job/job-file.ts'
import type { RegionDoubt } from '../homes/home-of-table.ts'
import type { JobRegion } from '../job-region.ts'

interface Known {
  /** The latest year of the table's figures. */
  readonly year: number | null
  /** Whether a plain name is one of the catalogue's. */
  readonly isInCatalogue: (plain: string) => boolean
  readonly nameOf: (code: string) => string
}

/**
 * The doubt whether a table that says nothing of a place is of the country, where it has what only the nation has:
 * 国民总收入, 货币供应量. Nothing is sure: counties wrote 国内生产总值 for their own, and mostly before 2004.
 */
export function nationDoubt(
  table: JobTable,
  { region, isSure }: Pick<JobRegion, 'region' | 'isSure'>,
  { year, isInCatalogue, nameOf }: Known
): RegionDoubt | null {
  if (region === COUNTRY && isSure) return null
  const paths = table.table.observations.flatMap(({ indicator, isComputed }) => (isComputed ? [] : [indicator]))
  const national = namedAmong(paths, (name, depth) => isOfNation(name, depth, isInCatalogue))
  const former = national === null ? namedAmong(paths, (name) => PRODUCT.test(name)) : null
  const name = national ?? former
  if (name === null) return null
  const mayBeOwn = former !== null && year !== null && year < NAMED_APART
  const guess = mayBeOwn && region !== null ? region : COUNTRY
  return { guess, because: 'nation', shared: { name, regions: nameOf(guess) } }
}

/** The first label that is called so; `depth`: how many stand over it. */
function namedAmong(
  paths: readonly (readonly string[])[],
  isCalled: (name: string, depth: number) => boolean
): string | null {
  const seen = new Set<string>()
  for (const path of paths) {
    for (const [depth, name] of path.entries()) {
      const key = `${depth} ${name}`
      if (seen.has(key)) continue
      seen.add(key)
      if (isCalled(withoutSpaces(name).replace(/[(（].*$/, ''), depth)) return name
    }
  }
  return null
}

function isOfNation(name: string, depth: number, isInCatalogue: (plain: string) => boolean): boolean {
  if (ONLY_NATIONAL.test(name) || (depth === 0 && CENTRAL.test(name))) return true
  // 全国居民人均可支配收入 is the nation's; of 全国文明村 a county may have some.
  return name.startsWith('全国') && isInCatalogue(plainName(name))
}

/** Since 2004 what a region produces is called 地区生产总值 (国家统计局, reform of regional accounts). */
const NAMED_APART = 2004

const PRODUCT = /^(?:人均)?(?:国内生产总值|国民生产总值)(?:指数|增速|增长率|增长速度|构成)?$/

const ONLY_NATIONAL =
  /^(?:(?:人均)?国民总收入(?:指数)?|GNI|(?:国家)?(?:外汇|黄金)储备(?:余额)?|人民币(?:[对兑][一-龥]{1,3})?(?:平均)?汇率(?:中间价)?|(?:[广狭]义)?货币供应量|货币和准货币|流通中(?:的)?(?:货币|现金)|M[012](?:货币供应量|供应量|余额)?|国家财政(?:收入|支出)|国际收支[一-龥]*)$/i

/** Under 财政总收入 it is what a county hands up. */
const CENTRAL = /^中央(?:财政|一般公共预算)(?:收入|支出)$/
