import { resolve } from 'node:path'
import { DeskError } from '#contract/error.ts'
import type { Indicator } from '#contract/figure.ts'
import { speltBy } from '#core/catalogue/search/search-score.ts'
import { formatPeriod } from '#core/period/period.ts'
import { typedPeriod } from '#core/period/written/read-period.ts'
import { neededText, type OptionValues, WrongUse } from './command.ts'
import type { TerminalDesk } from './terminal-desk.ts'

/** --desk as an absolute path. */
export function deskPath(values: OptionValues): string {
  return resolve(neededText(values, 'desk'))
}

/** The code of a region that was named by code or by name, seen from another. Throws unknown-region, ambiguous-region. */
export async function regionCode(desk: TerminalDesk, named: string, within: string | null = null): Promise<string> {
  const { code } = await desk.call('catalogue.namedRegion', { name: named, within })
  return code
}

/** The code of the region that was named; else the only one with figures, or the desk's region of work. */
export async function chosenRegion(desk: TerminalDesk, named: string | undefined): Promise<string> {
  if (named !== undefined) return regionCode(desk, named)
  const { open } = await desk.call('desk.state', {})
  const { regions } = await desk.call('compare.scope', { region: null })
  const only = regions.length === 1 ? regions[0]?.code : undefined
  const region = only ?? open?.region ?? undefined
  if (region === undefined) {
    if (regions.length === 0) throw new DeskError('no-figures')
    const names = regions
      .slice(0, 5)
      .map(({ code, name }) => `${name} ${code}`)
      .join(', ')
    throw new WrongUse(`请用 --region 指明地区（${names}）`, `name a region by --region (${names})`)
  }
  return region
}

/** 2023, 2023M01-07 and the like, or as people write it (2023年1-7月), in canonical form. */
export function chosenPeriod(text: string): string {
  const period = typedPeriod(text)
  if (period === null) {
    throw new WrongUse(
      `看不懂时期“${text}”，请写成 2023、2023Q3 或 2023M01-07`,
      `“${text}” is no period: write 2023, 2023Q3 or 2023M01-07`
    )
  }
  return formatPeriod(period)
}

/**
 * Ids of the indicators that were named by id, name or alias, else by pinyin or its initials (dqsczz) as the page finds
 * them, but for letters that say only a part of a name; null: none was named. Throws unknown-indicator, WrongUse where
 * letters mean several.
 */
export function indicatorIds(all: readonly Indicator[], named: readonly string[]): string[] | null {
  if (named.length === 0) return null
  return named.flatMap((name) => {
    const found = all.filter((one) => one.id === name || one.name === name || one.aliases.includes(name))
    return found.length > 0 ? found.map(({ id }) => id) : [spelt(all, name).id]
  })
}

function spelt(all: readonly Indicator[], letters: string): Indicator {
  const byName = all.filter((one) => speltBy(one, letters) === 'name')
  const found = byName.length > 0 ? byName : all.filter((one) => speltBy(one, letters) === 'alias')
  const [only, ...others] = found
  if (only === undefined) throw new DeskError('unknown-indicator', {}, { name: letters })
  if (others.length > 0) {
    const names = found.slice(0, 5).map(({ name }) => name)
    throw new WrongUse(
      `“${letters}”可以是 ${found.length} 个指标：${names.join('、')}，请写名称`,
      `“${letters}” may be ${found.length} indicators: ${names.join(', ')}; write the name`
    )
  }
  return only
}
