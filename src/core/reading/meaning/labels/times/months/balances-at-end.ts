import { formatPeriod, parsePeriod } from '../../../../../period/period.ts'

/**
 * 存款余额 under 1-9月 is what there was at the end of September, and so is how it compares: no months add up to a balance. At
 * the end of all twelve it is that of the year.
 */
export function atEndOfMonths(told: string, ...names: readonly (readonly string[])[]): string {
  const period = parsePeriod(told)
  if (period?.kind !== 'months' && period?.kind !== 'quarters') return told
  const isBalance = names.some((said) => said.some((name) => BALANCE.test(name)))
  if (!isBalance || names.some((said) => said.some((name) => FLOW.test(name)))) return told
  const { kind, year, to } = period
  if (kind === 'months') return to === 12 ? told : formatPeriod({ kind: 'month', year, month: to })
  return to === 4 ? told : formatPeriod({ kind: 'quarter', year, quarter: to })
}

/** 各项存款余额, 余额（含外资）. 余额变动 and 余额宝 are none. */
const BALANCE = /余额(?:[(（][^()（）]*[)）])?$/
/** 新增贷款 under 贷款余额: what came or went. */
const FLOW = /新增|净[增投]|发放|投放|收回|回收|归集/
