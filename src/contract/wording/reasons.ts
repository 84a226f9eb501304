import type { NoRateReason } from '#core/comparison/growth.ts'
import type { NoCompletionReason } from '#core/target/target.ts'
import type { WordingLanguage } from './errors.ts'
import { type Sentence, say } from './sentence.ts'

const sentences: Readonly<Record<NoRateReason | NoCompletionReason, Sentence>> = {
  'no-current': { zh: '本期没有数据', en: 'There is no figure for this period' },
  'no-prior': { zh: '上年同期没有数据', en: 'There is no figure for the year before' },
  'prior-is-zero': { zh: '上年同期为零，不能计算增速', en: 'The year before is zero: growth cannot be computed' },
  'prior-is-negative': {
    zh: '上年同期为负数，不计算增速，只说明扭亏、减亏或增亏',
    en: 'The year before is negative: only a turn of profit or loss can be said'
  },
  suppressed: { zh: '数据依规定不公布', en: 'The figure is withheld' },
  'different-stage': { zh: '两年数据的阶段不同，不可比', en: 'The two years are at different stages' },
  'unit-break': { zh: '两年之间单位有变，不可比', en: 'The unit changed between the two years' },
  'scope-break': { zh: '两年之间口径有变，不可比', en: 'The scope changed between the two years' },
  'not-a-number': { zh: '文字内容，不计算增速', en: 'Text has no growth' },
  'no-actual': { zh: '还没有实际数据', en: 'There is no actual figure yet' },
  'target-is-zero': { zh: '目标为零，不能计算完成率', en: 'The target is zero: completion cannot be computed' },
  'opposite-signs': { zh: '实际与目标正负相反，不计算完成率', en: 'Actual and target are of opposite sign' }
}

/** Why there is no rate or no completion; the code itself where a newer program wrote it. */
export function reasonText(reason: string, language: WordingLanguage): string {
  const sentence = (sentences as Readonly<Record<string, Sentence>>)[reason]
  return sentence === undefined ? reason : say(sentence, language)
}
