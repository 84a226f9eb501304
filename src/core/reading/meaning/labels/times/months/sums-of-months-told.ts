import type { ReadObservation } from '../../../../reading.ts'

/**
 * The times of sums that are said to be of more months than have figures: 合计 32 of 2024 behind 1月 11 | 2月 21 and blanks, in a table in
 * which 2023 has all of its months. They are of the months that make them up, to the last digit.
 */
export function sumsOfMonthsTold(observations: readonly ReadObservation[]): ReadonlyMap<ReadObservation, string> {
  const sums = observations.filter((one) => told(one) && SUM.test(one.period ?? ''))
  const found = new Map<ReadObservation, string>()
  if (sums.length === 0) return found
  const months = new Map<string, (number | undefined)[]>()
  for (const one of observations) {
    const [, year = '', month = ''] = (told(one) && MONTH.exec(one.period ?? '')) || []
    if (month === '') continue
    for (const line of linesOf(one)) {
      const key = `${line} ${year} ${keyOf(one)}`
      const own = months.get(key) ?? []
      own[Number(month) - 1] ??= one.value ?? undefined
      months.set(key, own)
    }
  }
  if (months.size === 0) return found
  for (const one of sums) {
    const [, year = '', last = '12'] = SUM.exec(one.period ?? '') ?? []
    for (const line of linesOf(one)) {
      const parts = months.get(`${line} ${year} ${keyOf(one)}`) ?? []
      const isFewer = parts.length >= FEWEST && parts.length < Number(last)
      if (isFewer && makeUp(parts, one.value ?? 0))
        found.set(one, `${year}M01-${String(parts.length).padStart(2, '0')}`)
    }
  }
  return found
}

const MONTH = /^(\d{4})M(\d\d)$/
const SUM = /^(\d{4})(?:M01-(\d\d))?$/
/** A year may well have begun as it went on to its end: of one month alone nothing is told. */
const FEWEST = 2

function told({ measure, value, period }: ReadObservation): boolean {
  return measure === 'level' && value !== null && period !== null
}

function linesOf({ row, column }: ReadObservation): readonly string[] {
  return [`r${row}`, `c${column}`]
}

function keyOf({ indicator, region, within, unit }: ReadObservation): string {
  return JSON.stringify([indicator, region, within, unit])
}

/** All of the first months, each of which has a figure. */
function makeUp(parts: readonly (number | undefined)[], sum: number): boolean {
  let all = 0
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    if (part === undefined) return false
    all += part
  }
  return sum !== 0 && Math.abs(all - sum) <= 1e-9 * Math.abs(sum)
}
