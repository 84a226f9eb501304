import type { Language } from '#core/language.ts'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import type { LayoutChoice } from '#core/reading/layout/layout.ts'
import type { ImportQuestion } from '../calls/import/import-question.ts'
import { type Sentence, say } from './sentence.ts'

const sentences: Readonly<Record<ImportQuestion['code'], Sentence>> = {
  'which-indicator': { zh: '表中数值属于哪个指标？', en: 'Which indicator do the values belong to?' },
  'which-period': { zh: '表中数值属于哪个时期？', en: 'Which period do the values belong to?' },
  'which-region': { zh: '表中数值属于哪个地区？', en: 'Which region do the values belong to?' },
  'which-unit': { zh: '数值的单位是什么？', en: 'What is the unit of the values?' },
  'which-sign': {
    zh: '“下降”之下的负数，是降还是升？',
    en: 'Under a head of decrease: is a figure below zero less or more?'
  },
  'which-owner': {
    zh: '“增长”“增减”“位次”这样的列，说的是哪一列？',
    en: 'Which column does a growth, change or rank tell of?'
  },
  'which-comparison': {
    zh: '“同比”“环比”之下的数，是增长率、增减额，还是对比期的数？',
    en: 'Under a head that only says with what it compares: is a figure a growth, a change, or what was then?'
  },
  'which-alike': {
    zh: '两列（或两行）读成了同一个数，数值却不同：是两个指标，还是同一个数？',
    en: 'Two columns or rows were read as the same thing, with other figures: are they two things or one?'
  },
  'which-parts': {
    zh: '“其中”之后的几行，是它的同类，还是另外的项目？',
    en: 'Rows behind an “of which”: are they parts as it is, or things of their own?'
  },
  'which-halves': {
    zh: '有一行只有名称没有数：是相邻一行名称的另一半，还是一组的名称？',
    en: 'A row has a name and no figures: is it half of the name beside it, or the name of a group?'
  },
  'which-sum': {
    zh: '“本季累计”是年初以来的累计，还是本季各月之和？',
    en: 'A sum of the quarter: of the year up to its end, or of its months alone?'
  },
  'which-area': {
    zh: '房屋的面积没有写明是哪一种：是建筑面积吗？',
    en: 'Buildings are told by an area, and not by which: is it the floor area?'
  },
  'which-dots': {
    zh: '表中的“…”是什么意思：数据不详，还是不足最小单位数？',
    en: 'What does “…” mean in the table: not known, or too small to be printed?'
  },
  'which-layout': { zh: '表头和行名有两种读法，哪一种对？', en: 'The table can be read in two ways: which is right?' }
}

/** Where a reading sees header and names: 表头：第 1—2 行；行名：A 列. */
export function layoutText({ header, stub }: LayoutChoice, language: Language): string {
  const columns = stub.join(language === 'zh-CN' ? '、' : ', ')
  if (language === 'zh-CN') {
    const rows = header === null ? '没有表头' : `表头：第 ${span(header, '—')} 行`
    return `${rows}；${stub.length === 0 ? '没有行名' : `行名：${columns} 列`}`
  }
  const many = (count: number): string => (count === 1 ? '' : 's')
  const rows = header === null ? 'No header' : `Header: row${many(header.to - header.from + 1)} ${span(header, '–')}`
  return `${rows}; ${stub.length === 0 ? 'no names' : `names: column${many(stub.length)} ${columns}`}`
}

function span({ from, to }: { readonly from: number; readonly to: number }, dash: '—' | '–'): string {
  return from === to ? String(from) : `${from}${dash}${to}`
}

/** What a reading makes of one cell: C2 120 → 造林 › 2021年 · 亩. */
export function sampleText({ sample: { cell, text, became } }: LayoutChoice, language: Language): string {
  const isChinese = language === 'zh-CN'
  if (became === null) return `${cell} ${text} ${isChinese ? '是名称，不是数据' : 'is a name, no value'}`
  const period = became.period === null ? null : parsePeriod(became.period)
  const about = [
    became.indicator.join(' › ') || (isChinese ? '指标不明' : 'indicator unknown'),
    period === null ? (isChinese ? '时期不明' : 'period unknown') : periodName(period, language),
    became.region,
    became.unit
  ].filter((word) => word !== null)
  return `${cell} ${text} → ${about.join(' · ')}`
}

/** What the importer is asked. */
export function questionText(code: ImportQuestion['code'], language: Language): string {
  return say(sentences[code], language)
}

const doubts: Readonly<Record<string, Sentence>> = {
  named: {
    zh: '工作表、文件或文件夹的名称说的是“{region}”',
    en: 'The name of the sheet, file or folder speaks of “{region}”'
  },
  stored: { zh: '这个文件曾为“{region}”存入', en: 'This very file was stored for “{region}” before' },
  shared: {
    zh: '叫“{region}”的地区不止一个：{regions}',
    en: 'Several regions are called “{region}”: {regions}'
  },
  town: {
    zh: '没有写明“{region}”在哪个县（市、区）',
    en: 'Nothing says which county “{region}” is in'
  },
  parts: {
    zh: '表中所列的地方多在“{region}”',
    en: 'Most of the places that the table lists are in “{region}”'
  },
  unlisted: {
    zh: '没有写明“{region}”在哪里',
    en: 'Nothing says where “{region}” are'
  },
  whole: {
    zh: '表中写着“{region}”，没有写明是哪里',
    en: 'The table says “{region}” and not of what'
  },
  nation: {
    zh: '表中有“{region}”，一般是全国的数据',
    en: 'The table has “{region}”, which is mostly told of the whole country'
  },
  stray: {
    zh: '名单中的“{region}”是 {regions}，不在本库和本次其他各表的省（区、市）内',
    en: 'The list has “{region}” as {regions}, in no province of the desk or of the other tables'
  },
  wholeUnderTitle: {
    zh: '标题写着“{title}”，表中写着“{region}”，没有写明“{region}”是哪里的',
    en: 'The title says “{title}”, the table “{region}” and not of what'
  },
  far: {
    zh: '没有写明单位，按指标库的单位与库中的数相差太大',
    en: 'No unit is written, and in that of the catalogue the figures are far from those of the desk'
  },
  stated: {
    zh: '表中写明的单位有 {stated}，没有写明这些数用哪一个',
    en: 'The table states {stated}, and not which of them these figures are in'
  },
  farOfStated: {
    zh: '表中写明的单位有 {stated}，没有写明这些数用哪一个；按其中合适的，与库中的数相差太大',
    en: 'The table states {stated}, and not which of them these figures are in; in the one that fits they are far from those of the desk'
  },
  untoldOfStated: {
    zh: '表中写明的单位有 {stated}，没有写明这些数用哪一个，库中也没有可比的数',
    en: 'The table states {stated}, and not which of them these figures are in, and the desk has nothing to hold them against'
  },
  untold: {
    zh: '没有写明单位，库中也没有可比的数',
    en: 'No unit is written, and the desk has nothing to hold the figures against'
  }
}

/** Where places are named that are not the same. */
const sayings: Readonly<Record<string, Sentence>> = {
  title: { zh: '标题写着“{place}”', en: 'the title says “{place}”' },
  sender: { zh: '填报单位在“{place}”', en: 'it was sent from “{place}”' },
  source: { zh: '数据来源写着“{place}”', en: 'the figures come from “{place}”' },
  sheet: { zh: '工作表名为“{place}”', en: 'the sheet is called “{place}”' },
  file: { zh: '文件名写着“{place}”', en: 'the name of the file says “{place}”' }
}

function contradictionText(params: ImportQuestion['params'], language: Language): string {
  const said = Object.entries(sayings).flatMap(([from, sentence]) => {
    const place = params[from]
    return place === undefined ? [] : say(sentence, language).replace('{place}', String(place))
  })
  const text = said.join(language === 'zh-CN' ? '，' : ', ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** Why a question is asked though the desk would have had an answer; null: it is asked as a matter of course. */
export function doubtText({ params }: Pick<ImportQuestion, 'params'>, language: Language): string | null {
  if (params['because'] === 'contradicted') return contradictionText(params, language)
  const sentence = doubts[doubtOf(params)]
  if (sentence === undefined) return null
  return say(sentence, language).replace(/\{(region|regions|title|stated)\}/g, (_, name: string) => {
    const words = String(params[name] ?? '')
    return name === 'stated' && language !== 'zh-CN' ? words.replaceAll('、', ', ') : words
  })
}

function doubtOf({ because, title, stated }: ImportQuestion['params']): string {
  if (because === 'whole' && title !== undefined) return 'wholeUnderTitle'
  if (stated === undefined) return String(because ?? '')
  return because === 'far' ? 'farOfStated' : because === 'untold' ? 'untoldOfStated' : 'stated'
}
