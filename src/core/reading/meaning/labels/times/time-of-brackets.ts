import type { PeriodMark } from '../../../../period/written/period-mark.ts'
import { readPeriodMark } from '../../../../period/written/read-period.ts'
import { foldWidth } from '../../../../quantity/typed/typed-text.ts'

/**
 * 2023年（2022年） and 本年（上年同期） over 204 | （205） say when the figures are, and in brackets when those in brackets are: the text
 * without that; null where no year before is said so. 十三五末（2020年） says one time twice.
 */
export function withoutTimeOfBrackets(text: string): string | null {
  const [, said = '', inner = ''] = /^(.*[^()\s])\s*\(([^()]{2,12})\)$/.exec(foldWidth(text).trim()) ?? []
  if (inner === '') return null
  const then = readPeriodMark(inner)
  const now = then === null || then.rest !== '' ? null : readPeriodMark(said)
  return now !== null && then !== null && isYearBefore(then, now) ? said : null
}

function isYearBefore(then: PeriodMark, now: PeriodMark): boolean {
  if (then.year !== null) return now.year === then.year + 1
  return then.yearShift === -1 && (now.yearShift ?? 0) === 0
}
