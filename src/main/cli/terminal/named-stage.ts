import { STAGE_CHOICES, type StageChoice } from '#contract/figure.ts'
import { WrongUse } from './command.ts'

const stages: Readonly<Record<string, StageChoice>> = {
  预计: 'estimate',
  快报: 'flash',
  初步核算: 'preliminary',
  最终核实: 'final',
  普查修订: 'census',
  不注明: 'unsaid'
}

/** The stage that an option names, in Chinese or by its code; null: it is not given. Throws WrongUse. */
export function stageNamed(text: string | undefined, option = 'stage'): StageChoice | null {
  if (text === undefined) return null
  const named = text.trim()
  const stage = stages[named] ?? STAGE_CHOICES.find((code) => code === named)
  if (stage !== undefined) return stage
  throw new WrongUse(
    `--${option} 应为 ${Object.keys(stages).join('、')} 之一，没有“${named}”`,
    `--${option} takes one of ${STAGE_CHOICES.join(', ')}; there is no stage “${named}”`
  )
}
