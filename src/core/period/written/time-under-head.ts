/** What a column's head says of the times below it. */
export type TimeHead = 'year' | 'quarter' | 'month' | 'period'

export function isTimeHeadOf(field: string | null): field is TimeHead {
  return field === 'year' || field === 'quarter' || field === 'month' || field === 'period'
}

/**
 * Under a head that says what stands below it a time needs fewer words: 6 under 月份 is 6月, 1-3 under 季度 1-3季度,
 * 202306 a month of a year, even shown as 202,306.
 */
export function timeUnderHead(text: string, head: TimeHead): string {
  const plain = text.trim().replace(/^(\d{1,3}),(\d{3})$/, '$1$2')
  switch (head) {
    case 'month':
      return MONTHS.test(plain) ? `${plain}月` : plain
    case 'quarter':
      return QUARTERS.test(plain) ? `${plain}季度` : plain
    case 'year':
    case 'period':
      return plain.replace(/^YR(?=\d{4}$)/i, '').replace(/^(\d{4})年?(0[1-9]|1[0-2])$/, '$1年$2月')
  }
}

const MONTHS = /^(?:0?[1-9]|1[0-2])(?:[-~—–至](?:0?[1-9]|1[0-2]))?$/
const QUARTERS = /^[1-4](?:[-~—–至][2-4])?$/
