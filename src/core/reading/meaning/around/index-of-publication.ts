import type { TextAt } from '../../structure.ts'

/**
 * The lines over a table that are the index of what an office publishes: 索引号 | 0152… | 发布机构 | 腾冲市民政局, 公开目录 | 社会福利 |
 * 发布日期 | 2023-11-01. They say who published the page, where it is filed and when, and neither what the table is about nor of when
 * its figures are. What stands beside 标题 is the title.
 */
export function linesOfIndex(lines: readonly TextAt[]): readonly TextAt[] {
  return [...Map.groupBy(lines, ({ row }) => row).values()].flatMap((line) => {
    const named = line.filter(({ text }) => TITLE.test(text.trim()))
    return line.length > 1 && named.length === 1 ? named : isOfIndex(line) ? line : []
  })
}

const TITLE = /^(?:标\s*题|题\s*名|(?:信息|文件)(?:名称|标题))\s*[:：]?$/

/** Each text is a word of the index, with or without its answer, or the answer right behind one. */
function isOfIndex(line: readonly TextAt[]): boolean {
  const cells = line.toSorted((one, other) => one.column - other.column).map(({ text }) => WORD.test(text.trim()))
  return cells[0] === true && cells.every((isWord, at) => isWord || cells[at - 1] === true)
}

const WORD =
  /^(?:索\s*引\s*号|信息索引号?|公开(?:目录|方式|时限|形式|范围|主体|属性)|(?:信息|主题|体裁|组配|服务对象)分类|信息(?:类别|来源)|(?:发布|发文|公开|制发)(?:机构|机关)|(?:发布|公开|生成|成文|发文|失效)(?:日期|时间)|发文字号|文\s*号|公文种类|浏览(?:量|次数)|点击(?:量|数|次数)|有\s*效\s*性|关\s*键\s*[字词]|主\s*题\s*词)\s*(?:[:：].*)?$/
