import { plainSpelling } from '../../../period/written/period-spelling.ts'
import { behindTableAndTime } from './words-before-place.ts'

/** What a text begins with that may be the name of a place without its kind. */
export interface ShortName {
  readonly name: string
  /** A year or a month follows: few words but names of places stand there. */
  readonly isDated: boolean
}

/**
 * The names without a kind that a title, a sheet or a file may begin with (恩施2023年主要指标, 2023年恩施主要经济指标, 恩施), the longest first.
 * Many are words of the language, too (白银, 日照): only what a time, the furniture of a title or nothing follows is one.
 */
export function shortNamesIn(text: string): readonly ShortName[] {
  const rest = behindTableAndTime(plainSpelling(text)).trimStart()
  const names: ShortName[] = []
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const name = rest.slice(0, length)
    const behind = rest.slice(length)
    if (name.length < length || !/^[\u4e00-\u9fff]+$/.test(name)) continue
    const isDated = DATE.test(behind)
    if (isDated || FURNITURE.test(behind)) names.push({ name, isDated })
  }
  return names
}

/** 利川2024年主要经济指标: a name and what only a report of a place is called. A bare year says less: 白银2023年产量. */
export function isReportTitle(title: string, name: string): boolean {
  const rest = behindTableAndTime(plainSpelling(title)).trimStart()
  return rest.startsWith(name) && REPORT.test(behindTableAndTime(rest.slice(name.length)))
}

const REPORT =
  /^\s*(?:主要(?:经济|社会|统计)*指标|国民经济|(?:经济|社会)(?:[和与社]|经济|运行|发展|指标|事业)|统计(?:年鉴|公报|月报|资料|数据|指标|快报|手册)|地区生产总值|生产总值|GDP)/

const SHORTEST = 2
const LONGEST = 5

const DATE = /^[\s(（_—-]*(?:(?:19|20)\d\d|(?:1-)?\d{1,2}月)/

/** What follows the name in a title, when no year does. */
export const FURNITURE =
  /^(?:\s*$|[\s()（）_·:：—-]|\d{1,2}(?:-\d{1,2})?月|[上下]半年|第?[一二三四1-4]季度|前[二三四2-4]个?季度|[历各近]年|十[一二三四五六]五|主要|基本情况|重点|国民经济|(?:经济|社会)(?:[和与社]|经济|运行|发展|指标|事业)|统计(?:年鉴|公报|月报|资料|数据|指标|快报|手册)|宏观经济|GDP|地区生产总值|生产总值|[各分](?:县|市|区|乡|镇|街道|村|(?:[村居]民)?小?组)|[\u4e00-\u9fff]{2,12}(?:局|委员会|办公室|政府|厅|中心)$|[\u4e00-\u9fff]{0,10}调查队$|(?:概况|情况|数据|指标|[月季年快]报)(?:表|汇总)?$)/
