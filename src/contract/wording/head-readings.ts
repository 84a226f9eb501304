import type { Language } from '#core/language.ts'
import type { HeadDoubt, HeadReading } from '#core/reading/meaning/doubts/head-doubt.ts'
import type { ImportQuestion } from '../calls/import/import-question.ts'

import { type Sentence, say } from './sentence.ts'

/** What a head means by an answer: 同比增长 is of 余额, -3.2 under a decrease is 3.2 less. */
export function headReadingText(reading: HeadReading, params: ImportQuestion['params'], language: Language): string {
  const text = (name: string): string => String(params[name] ?? '')
  const amount = text('figure').replace(/^-/, '')
  const words: Readonly<Record<string, string>> = {
    ...{ head: text('head'), principal: text('principal'), nearest: text('nearest') },
    ...{ figure: text('figure'), amount, beside: text('beside'), name: text('name') },
    ...{ upper: text('upper'), lower: text('lower'), joined: text('joined') },
    ...{ group: text('group'), member: text('member') },
    ...{ whole: text('whole'), part: text('part'), names: text('names') }
  }
  return say(sentences[reading], language).replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
}

const sentences: Readonly<Record<HeadReading<HeadDoubt>, Sentence>> = {
  'as-typed': { zh: '“{head}”之下 {figure} 是下降 {amount}', en: 'Under “{head}” {figure} is {amount} less' },
  turned: {
    zh: '“{head}”之下 {figure} 是上升 {amount}，正数是下降',
    en: 'Under “{head}” {figure} is {amount} more, figures above zero are less'
  },
  principal: { zh: '“{head}”是“{principal}”的', en: '“{head}” is that of “{principal}”' },
  nearest: { zh: '“{head}”是“{nearest}”的', en: '“{head}” is that of “{nearest}”' },
  growth: { zh: '“{head}”是增长率（%）', en: '“{head}” is a growth in %' },
  change: { zh: '“{head}”是增减额', en: '“{head}” is by how much it changed' },
  before: { zh: '“{head}”是对比期的数', en: '“{head}” is the figure it is compared with' },
  apart: {
    zh: '“{beside}”和“{head}”是两个指标，名称各加上自己的词（如“{name}：{head}”）',
    en: '“{beside}” and “{head}” are two things, each with its own words in its name (as “{name}：{head}”)'
  },
  same: {
    zh: '“{beside}”和“{head}”说的都是“{name}”，数值不一致',
    en: '“{beside}” and “{head}” both tell “{name}”, and disagree'
  },
  following: {
    zh: '“{names}”和“{part}”一样，是“{whole}”的一部分',
    en: '“{names}” are parts of “{whole}”, as “{part}” is'
  },
  marked: {
    zh: '只有“{part}”是“{whole}”的一部分，“{names}”是另外的项目',
    en: 'Only “{part}” is a part of “{whole}”; “{names}” are things of their own'
  },
  'one-name': {
    zh: '“{upper}”和“{lower}”是一个名称：“{joined}”',
    en: '“{upper}” and “{lower}” are one name: “{joined}”'
  },
  group: {
    zh: '“{group}”是一组的名称，“{member}”等属于它',
    en: '“{group}” is the name of a group, which “{member}” belongs to'
  },
  'so-far': {
    zh: '“{head}”是年初到本季末的累计',
    en: '“{head}” is the sum from the beginning of the year to the end of the quarter'
  },
  within: { zh: '“{head}”是本季各月之和', en: '“{head}” is the sum of the months of the quarter' },
  'floor-area': {
    zh: '“{head}”等是建筑面积，名称加上“建筑面积”',
    en: '“{head}” and the like are floor areas (建筑面积), and are named so'
  },
  'as-named': {
    zh: '“{head}”等是别的面积，名称照原样',
    en: '“{head}” and the like are another area; the names stay as they are'
  },
  unknown: {
    zh: '“{head}”表示数据不详（如“{name}”）',
    en: '“{head}” says that the figure is not known (as of “{name}”)'
  },
  negligible: {
    zh: '“{head}”表示有数，但不足本表最小单位数（如“{name}”）',
    en: '“{head}” says that there is a figure, too small for the unit of the table (as of “{name}”)'
  }
}
