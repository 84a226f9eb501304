import type { Stage } from '#core/comparison/figures/stage.ts'
import type { Language } from '#core/language.ts'
import { type Sentence, say } from './sentence.ts'

const names: Readonly<Record<Stage, Sentence>> = {
  estimate: { zh: '预计数', en: 'estimate' },
  flash: { zh: '快报数', en: 'flash figure' },
  preliminary: { zh: '初步核算数', en: 'preliminary' },
  final: { zh: '最终核实数', en: 'final' },
  census: { zh: '普查修订数', en: 'revised by census' }
}

export function stageText(stage: Stage, language: Language): string {
  return say(names[stage], language)
}
