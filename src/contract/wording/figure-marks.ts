import { FIGURE_SIGNS, type FigureMark } from '#core/comparison/figures/figure-marks.ts'
import type { Language } from '#core/language.ts'

import { type Sentence, say } from './sentence.ts'

/** A sign beside a number, and what it means in words. */
export interface MarkWords {
  readonly mark: string
  readonly says: string
}

const meanings: Readonly<Record<FigureMark, Sentence>> = {
  estimate: { zh: '预计数', en: 'estimate' },
  flash: { zh: '快报数', en: 'flash figure' },
  preliminary: { zh: '初步核算数', en: 'preliminary' },
  published: { zh: '公布的增速', en: 'growth as its source published it' },
  nominal: { zh: '由现价绝对额计算（名义）', en: 'nominal: computed from levels at current prices' },
  conflict: { zh: '不同来源的数据不一致，尚未裁定', en: 'sources disagree; not decided yet' },
  'disputed-input': {
    zh: '由来源不一致、尚未裁定的数据算得',
    en: 'computed from a figure that sources disagree about; not decided yet'
  },
  break: { zh: '与上年口径不同', en: 'the scope differs from the year before' },
  contradicted: {
    zh: '公布的增速与所列数值不符，没有可以解释的原因',
    en: 'the published growth is not what the levels give, and nothing explains it'
  }
}

/** The sign of each mark, and what it says, in one language. */
export function figureMarks(language: Language): Readonly<Record<FigureMark, MarkWords>> {
  const inLanguage = (name: FigureMark): MarkWords => ({
    mark: FIGURE_SIGNS[language][name],
    says: say(meanings[name], language)
  })
  return {
    estimate: inLanguage('estimate'),
    flash: inLanguage('flash'),
    preliminary: inLanguage('preliminary'),
    published: inLanguage('published'),
    nominal: inLanguage('nominal'),
    conflict: inLanguage('conflict'),
    'disputed-input': inLanguage('disputed-input'),
    break: inLanguage('break'),
    contradicted: inLanguage('contradicted')
  }
}
