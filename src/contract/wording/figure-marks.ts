import type { FigureMark } from '#core/comparison/figure-marks.ts'
import type { WordingLanguage } from './sentence.ts'
import { type Sentence, say } from './sentence.ts'

/** A sign beside a number, and what it means in words. */
export interface MarkWords {
  readonly mark: string
  readonly says: string
}

const signs: Readonly<Record<FigureMark, { readonly mark: Sentence; readonly says: Sentence }>> = {
  estimate: { mark: { zh: '预', en: 'e' }, says: { zh: '预计数', en: 'estimate' } },
  flash: { mark: { zh: '快', en: 'f' }, says: { zh: '快报数', en: 'flash figure' } },
  preliminary: { mark: { zh: '初', en: 'p' }, says: { zh: '初步核算数', en: 'preliminary' } },
  published: { mark: { zh: '公', en: 's' }, says: { zh: '公布的增速', en: 'growth as its source published it' } },
  nominal: {
    mark: { zh: '名', en: 'n' },
    says: { zh: '由现价绝对额计算（名义）', en: 'nominal: computed from levels at current prices' }
  },
  conflict: {
    mark: { zh: '异', en: '≠' },
    says: { zh: '不同来源的数据不一致，尚未裁定', en: 'sources disagree; not decided yet' }
  },
  break: {
    mark: { zh: '断', en: 'b' },
    says: { zh: '与上年口径不同', en: 'the scope differs from the year before' }
  }
}

/** The sign of each mark, and what it says, in one language. */
export function figureMarks(language: WordingLanguage): Readonly<Record<FigureMark, MarkWords>> {
  const inLanguage = (name: FigureMark): MarkWords => {
    const { mark, says } = signs[name]
    return { mark: say(mark, language), says: say(says, language) }
  }
  return {
    estimate: inLanguage('estimate'),
    flash: inLanguage('flash'),
    preliminary: inLanguage('preliminary'),
    published: inLanguage('published'),
    nominal: inLanguage('nominal'),
    conflict: inLanguage('conflict'),
    break: inLanguage('break')
  }
}
