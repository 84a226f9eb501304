import type { IndicatorEdit } from '#contract/calls/catalogue-calls.ts'
import type { Indicator } from '../catalogue-lines.ts'

/** What of an indicator can be edited: pinyin and figures are the desk's own. */
export function editOf({
  pinyin: _pinyin,
  aliasPinyin: _aliasPinyin,
  merged: _merged,
  figures: _figures,
  ...edit
}: Indicator): IndicatorEdit {
  return edit
}

/** A new indicator before anything is said of it: most are counted over a period, and more is better. */
export function blankIndicator(chapters: readonly string[]): IndicatorEdit {
  return {
    id: null,
    name: '',
    nameEn: null,
    aliases: [],
    unit: null,
    decimals: 2,
    kind: 'flow',
    priceBasis: 'none',
    direction: 'higher',
    aggregation: 'sum',
    chapter: chapters[0] ?? '',
    department: null,
    order: 10_000,
    parent: null,
    formula: null
  }
}
