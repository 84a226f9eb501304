import type { RowRefusal } from '#core/catalogue/catalogue-sheet.ts'
import type { Language } from '#core/language.ts'
import type { RefusalReason } from '#core/reading/reading.ts'
import { type Sentence, say } from './sentence.ts'

/** Why the desk does not take a figure that the reader has read. */
export type FigureRefusal =
  | 'unit-mismatch'
  | 'points-of-amount'
  | 'unknown-period'
  | 'unknown-indicator'
  | 'ambiguous-region'
  | 'rest-of-places'
  | 'sum-of-places'

const sentences: Readonly<Record<RefusalReason | FigureRefusal | RowRefusal, Sentence>> = {
  'unreadable-number': { zh: '不是可以认出的数字', en: 'Not a number that can be recognised' },
  'damaged-number': { zh: '数字残缺或有错字', en: 'A damaged or mistyped number' },
  'bracketed-number': {
    zh: '括号中的数字是负数、其中数还是注释，表中没有说明：请改成数字或删去',
    en: 'A figure in brackets: the sheet does not say whether it is negative, a part or a note. Type it plainly or leave it out'
  },
  'two-numbers': {
    zh: '一格中有两个数：请只留一个，或把它们分在两列',
    en: 'Two figures in one cell: keep one, or give each a column of its own'
  },
  'figure-of-several': {
    zh: '一个数占了合并在一起的几行或几列，看不出是哪一个的：请指明含义，或取消合并、填到所属的格中',
    en: 'One figure in cells merged over several rows or columns: which of them it is of cannot be told. Say what it means, or unmerge the cells'
  },
  'inexact-number': {
    zh: '不是确切的数（约数、界限或区间）：请填确切的数',
    en: 'Not an exact figure (about, a bound or a range): type the exact one'
  },
  'goal-in-words': {
    zh: '目标是文字，没有数：要考核的请在“目标”中填数',
    en: 'A target in words without a figure: where it is to be tracked, type its figure under Targets'
  },
  'compared-otherwise': {
    zh: '格中所说的比较对象（同比、环比、比年初）与表头不同',
    en: 'The cell compares with another time (a year before, the month before, the end of last year) than its head'
  },
  'formula-without-value': {
    zh: '公式没有保存计算结果，请在 Excel 或 WPS 中重新计算并保存',
    en: 'The formula was saved without its result: recalculate and save in Excel or WPS'
  },
  'error-value': { zh: '单元格是错误值', en: 'The cell holds an error' },
  'no-label': { zh: '找不到它的行名或列名', en: 'It has no row or column name' },
  'outside-table': { zh: '在表格之外', en: 'It stands outside every table' },
  'unit-mismatch': {
    zh: '单位与指标库中的单位不能换算',
    en: 'Its unit does not convert into that of the indicator'
  },
  'points-of-amount': {
    zh: '是增减的百分点，而这一指标是绝对额：说的是它的增速还是比重，表中没有写明。请在表头或行名写明“增速”，或选中这些数更正含义，给比重等自己的指标名称',
    en: 'A change in percentage points of what is an amount: whether of its growth or of its share the sheet does not say. Name 增速 in the head or row, or select the figures and give what they are of (as a share) an indicator of its own'
  },
  'unknown-period': { zh: '时期不明', en: 'Its period is not known' },
  'row-without-name': { zh: '没有名称', en: 'It has no name' },
  'row-twice': { zh: '同一指标在表中出现了两次', en: 'The same indicator stands in the sheet twice' },
  'unknown-word': { zh: '不认识这个词', en: 'This word is not known here' },
  'not-decimals': { zh: '小数位应是 0 到 10 的整数', en: 'Decimals are a whole number from 0 to 10' },
  'unknown-parent': {
    zh: '写的不是指标的名称或编号，或那一行未被接受',
    en: 'It names no indicator by name or id, or one whose own row is refused'
  },
  'part-of-itself': { zh: '它会成为自己的组成部分', en: 'It would be a part of itself' },
  'ambiguous-region': {
    zh: '有几个地区叫这个名称：请在名称前写上所在的省、市',
    en: 'Several regions have this name: type that of the province or city before it'
  },
  'rest-of-places': {
    zh: '是其余部分，不是一个地区，不参加排名，没有存入',
    en: 'What is left of a list of places is no region: it was left out'
  },
  'sum-of-places': {
    zh: '是其中几个地区的合计，不是一个地区，没有存入',
    en: 'The sum of some places of a list is no region: it was left out'
  },
  'unknown-indicator': { zh: '指标不明', en: 'Its indicator is not known' }
}

export const refusalCodes = Object.keys(sentences)

/** Why a cell was refused; the code itself where a newer program wrote it. */
export function refusalText(reason: string, language: Language): string {
  const sentence = (sentences as Readonly<Record<string, Sentence>>)[reason]
  return sentence === undefined ? reason : say(sentence, language)
}
