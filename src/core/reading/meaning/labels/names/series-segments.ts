import { movementAtEnd } from '../../measures/words/movement.ts'

/** 社会消费品零售总额累计值, 社会消费品零售总额累计增长: how databases name the series of one indicator. */
const KEPT_SERIES =
  /^([^_]{2,}?)(?<![至到止初内年月—–-])(当期值|当月值|本期值|累计值|(?:累计|当月)(?:(?:同比)?(?:增长|增速|增幅)|同比))(?=\s*(?:$|[(（%％]))/

/** The same with an underscore between, as other databases have it. */
export function seriesApart(text: string): string {
  return text.replace(KEPT_SERIES, '$1_$2')
}

/**
 * Data vendors join what a series is with underscores: 居民消费价格指数CPI_当月同比(上年同月=100)_CPI_YoY. What follows
 * the Chinese is its translation; what stands before it is the subject (PPI_翘尾因素).
 */
export function segmentsOf(text: string): string[] {
  const all = text.split('_').filter((segment) => segment.trim() !== '')
  const last = all.findLastIndex((segment) => /[\u4e00-\u9fff]/.test(segment))
  return joinedDifference((last < 0 ? all : all.slice(0, last + 1)).map((segment) => segment.trim()))
}

/** CPI-PPI_差值: what lies between two quantities is a quantity of its own, and no change over time. */
function joinedDifference(segments: readonly string[]): string[] {
  return segments.flatMap((segment, index) => {
    if (index > 0 && isDifference(segment)) return []
    const next = segments[index + 1]
    return [next !== undefined && isDifference(next) ? `${segment}${next}` : segment]
  })
}

function isDifference(segment: string): boolean {
  const moved = movementAtEnd(segment)
  return moved?.difference === true && moved.before === ''
}
