import type { Stage } from '#core/comparison/figures/stage.ts'
import type { StagedYears } from '../calls/import/import-outcome.ts'
import type { WordingLanguage } from './sentence.ts'
import { type Sentence, say } from './sentence.ts'

const names: Readonly<Record<Stage, Sentence>> = {
  estimate: { zh: '预计数', en: 'estimate' },
  flash: { zh: '快报数', en: 'flash figure' },
  preliminary: { zh: '初步核算数', en: 'preliminary' },
  final: { zh: '最终核实数', en: 'final' },
  census: { zh: '普查修订数', en: 'revised by census' }
}

const spans: Readonly<Record<StagedYears['span'], Sentence>> = {
  year: { zh: '年度数据', en: 'whole years' },
  part: { zh: '月度、季度数据', en: 'months and quarters' }
}

/**
 * 2023年为初步核算数；2014—2022年未注明阶段: how far the figures of an import have come. '' for none. A year that is
 * said more than once is said with what of it: 2023年年度数据, 2023年其余.
 */
export function stagedYearsText(stages: readonly StagedYears[], language: WordingLanguage): string {
  const isChinese = language === 'zh-CN'
  const hasBoth = new Set(stages.map(({ span }) => span)).size > 1
  return stages
    .map(({ stage, span, from, to }, at) => {
      const isRest = stages.slice(0, at).some((one) => one.span === span && one.from <= to && from <= one.to)
      const range = from === to ? `${from}` : `${from}${isChinese ? '—' : '–'}${to}`
      const what = hasBoth ? say(spans[span], language) : ''
      if (isChinese) {
        const of = `${range}年${isRest ? '其余' : ''}${what}`
        return stage === null ? `${of}未注明阶段` : `${of}为${stageText(stage, language)}`
      }
      const of = `${isRest ? 'the rest of ' : ''}${range}${what === '' ? '' : ` (${what})`}`
      return stage === null ? `${of} without a stage` : `${of} ${stageText(stage, language)}`
    })
    .join(isChinese ? '；' : '; ')
}

export function stageText(stage: Stage, language: WordingLanguage): string {
  return say(names[stage], language)
}
