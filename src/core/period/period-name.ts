import type { Language } from '../language.ts'
import type { Period } from './period.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const QUARTERS = ['一', '二', '三', '四'] as const

/** A period as tables name it: 2023年1—7月 and Jan–Jul 2023. */
export function periodName(period: Period, language: Language): string {
  return language === 'zh-CN' ? chineseName(period) : englishName(period)
}

function chineseName(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `${period.year}年`
    case 'half':
      return `${period.year}年${period.half === 1 ? '上' : '下'}半年`
    case 'quarter':
      return `${period.year}年${QUARTERS[period.quarter - 1]}季度`
    case 'quarters':
      // Two of them are a half, four a year.
      return period.to === 3 ? `${period.year}年前三季度` : `${period.year}年1—${period.to}季度`
    case 'month':
      return `${period.year}年${period.month}月`
    case 'months':
      return `${period.year}年1—${period.to}月`
    case 'fiscal':
      return `${period.year}/${String((period.year + 1) % 100).padStart(2, '0')}年度`
  }
}

function englishName(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year)
    case 'half':
      return `H${period.half} ${period.year}`
    case 'quarter':
      return `Q${period.quarter} ${period.year}`
    case 'quarters':
      return `Q1–Q${period.to} ${period.year}`
    case 'month':
      return `${MONTHS[period.month - 1]} ${period.year}`
    case 'months':
      return `Jan–${MONTHS[period.to - 1]} ${period.year}`
    case 'fiscal':
      return `${period.year}/${String((period.year + 1) % 100).padStart(2, '0')}`
  }
}
