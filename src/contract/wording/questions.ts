import type { ImportQuestion } from '../import-calls.ts'
import type { WordingLanguage } from './errors.ts'
import { type Sentence, say } from './sentence.ts'

const sentences: Readonly<Record<ImportQuestion['code'], Sentence>> = {
  'which-indicator': { zh: '表中数值属于哪个指标？', en: 'Which indicator do the values belong to?' },
  'which-period': { zh: '表中数值属于哪个时期？', en: 'Which period do the values belong to?' },
  'which-region': { zh: '表中数值属于哪个地区？', en: 'Which region do the values belong to?' },
  'which-unit': { zh: '数值的单位是什么？', en: 'What is the unit of the values?' },
  'which-layout': {
    zh: '表头和行名不够清楚，读得对吗？',
    en: 'Header and row names are not clear: was the table read right?'
  }
}

/** What the importer is asked. */
export function questionText(code: ImportQuestion['code'], language: WordingLanguage): string {
  return say(sentences[code], language)
}
