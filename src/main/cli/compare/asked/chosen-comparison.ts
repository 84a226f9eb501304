import { DeskError } from '#contract/error.ts'
import { chosenRegion, regionCode } from '../../terminal/chosen.ts'
import { type OptionValues, textOf, textsOf, WrongUse, yearsOf } from '../../terminal/command.ts'
import type { TerminalDesk } from '../../terminal/terminal-desk.ts'
import { asMany, namedPeriods } from './named-periods.ts'

/** The periods that --years or --periods name, as canonical texts. */
export function chosenPeriods(values: OptionValues): string[] {
  const years = textOf(values, 'years')
  const periods = textOf(values, 'periods')
  const cumulative = values['cumulative'] === true
  if ((years === undefined) === (periods === undefined)) {
    throw new WrongUse('请用 --years 或 --periods 之一指明时期', 'name the periods by one of --years and --periods')
  }
  if (years !== undefined && cumulative) {
    throw new WrongUse('--cumulative 与 --periods 一起使用', '--cumulative goes with --periods')
  }
  return years === undefined
    ? namedPeriods(periods ?? '', cumulative)
    : asMany([...new Set(yearsOf(years).map(String))])
}

/** What --basis says of the year before. */
export function chosenBasis(values: OptionValues): 'published' | 'same-scope' {
  const basis = textOf(values, 'basis') ?? 'published'
  if (basis === 'published' || basis === 'same-scope') return basis
  throw new WrongUse('--basis 只能是 published 或 same-scope', '--basis takes published or same-scope')
}

/** Codes of the regions that --regions and --region name; `all`: every one that has figures. */
export async function chosenRegions(desk: TerminalDesk, values: OptionValues): Promise<string[]> {
  const named = [...textsOf(values, 'regions'), ...textsOf(values, 'region')]
  if (named.length === 0) return [await chosenRegion(desk, undefined)]
  if (named.length === 1 && named[0] === 'all') {
    const { regions } = await desk.call('compare.scope', { region: null })
    if (regions.length === 0) throw new DeskError('no-figures')
    return regions.map(({ code }) => code)
  }
  const codes: string[] = []
  for (const name of named) codes.push(await regionCode(desk, name))
  return [...new Set(codes)]
}
