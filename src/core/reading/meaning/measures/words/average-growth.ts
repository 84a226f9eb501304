import type { Average } from '../comparisons/compared-with.ts'
import { meanComparedWith } from './comparison.ts'

/** What words say that tell an average growth, or an average change. */
export interface AverageGrowth {
  readonly measure: 'growth' | 'change'
  /** The name without these words. */
  readonly name: string
  readonly over: Average
}

/**
 * 年均增长, 平均每年增长速度, 年均增加额: over the years between two, and of none of them; 五年平均增长 says over how many. 年均增长[累计] heads
 * plans, whose figures in brackets are sums. null: the
 * text, without spaces, says none.
 */
export function averageGrowth(tight: string, percent: boolean, points: boolean): AverageGrowth | null {
  const [words, count] = AVERAGE_GROWTH.exec(tight) ?? []
  if (words === undefined || meanComparedWith(tight) !== null) return null
  const isAmount = points || (!percent && /增加|[量额]/.test(words))
  const over = count === undefined ? '年均' : { years: yearsCounted(count) }
  return { measure: isAmount ? 'change' : 'growth', name: tight.replace(words, ''), over }
}

/** 平均增长速度 in a title: the growth of a span of years is the average one. */
export function saysAverageGrowth(title: string): boolean {
  return /平均(?:每年)?增长|年均(?:增长|增速|增幅|递增)|平均递增/.test(title.replaceAll(' ', ''))
}

const COUNT = String.raw`(?<![前头后第\d一二三四五六七八九十])([两二三四五六七八九十]|\d{1,2})`
const AVERAGE_GROWTH = new RegExp(
  `(?:(?:[近前]|最近|过去)?${COUNT}年[来间]?(?:年均|平均每年|平均)|年均|平均每年|每年平均|年平均|^平均)` +
    '(?:每年)?(?:增长|增加|增速|增幅|递增)(?:速度|率|幅度|量|额|数|情况)?(?:[[(〔]累计[\\])〕])?'
)

function yearsCounted(count: string): number {
  const figure = ' 一二三四五六七八九十'.indexOf(count.replace('两', '二'))
  return figure > 0 ? figure : Number(count)
}
