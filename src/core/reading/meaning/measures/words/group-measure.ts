import type { Measure } from '../../../measure.ts'
import type { MeasureWords } from '../measure-words.ts'

/**
 * 三次产业构成, 各行业占地区生产总值比重, 三次产业增长速度: the head of several parts that says which measure of each stands below it. One
 * thing's share (研发经费占地区生产总值比重) is an indicator, whatever parts of it are told. null: it heads no measure.
 */
export function groupMeasure(name: string): MeasureWords | null {
  const tight = name.replaceAll(' ', '')
  const [measure] = GROUPS.find(([, words]) => words.test(tight)) ?? []
  return measure === undefined ? null : { measure, name: '', doubt: null, compared: false, against: null }
}

const PARTS = '(?:三次产业|[各分](?![类级])|主要)'

const GROUPS: readonly (readonly [Measure, RegExp])[] = [
  ['share', new RegExp(`(?:构成|结构)$|^${PARTS}.*(?:比重|占比|份额)$`)],
  ['growth', new RegExp(`^${PARTS}.*(?:增长(?:速度|率)|增速|增幅)$`)]
]
