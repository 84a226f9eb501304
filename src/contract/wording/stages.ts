import type { Stage } from '#core/comparison/stage.ts'
import type { StagedYears } from '../calls/import-calls.ts'
import type { WordingLanguage } from './errors.ts'
import { type Sentence, say } from './sentence.ts'

const names: Readonly<Record<Stage, Sentence>> = {
  estimate: { zh: '预计数', en: 'estimate' },
  flash: { zh: '快报数', en: 'flash figure' },
  preliminary: { zh: '初步核算数', en: 'preliminary' },
  final: { zh: '最终核实数', en: 'final' },
  census: { zh: '普查修订数', en: 'revised by census' }
}

/** 2023年为初步核算数；2014–2022年未注明阶段: how far the figures of an import have come. '' for none. */
export function stagedYearsText(stages: readonly StagedYears[], language: WordingLanguage): string {
  const isChinese = language === 'zh-CN'
  return stages
    .map(({ stage, from, to }) => {
      const years = `${from === to ? from : `${from}–${to}`}${isChinese ? '年' : ''}`
      if (stage === null) return isChinese ? `${years}未注明阶段` : `${years} without a stage`
      return isChinese ? `${years}为${stageText(stage, language)}` : `${years} ${stageText(stage, language)}`
    })
    .join(isChinese ? '；' : '; ')
}

export function stageText(stage: Stage, language: WordingLanguage): string {
  return say(names[stage], language)
}
