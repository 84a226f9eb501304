import { Stage } from '#contract/figure.ts'
import { WrongUse } from './command.ts'

const stages: Readonly<Record<string, Stage>> = {
  预计: 'estimate',
  快报: 'flash',
  初步核算: 'preliminary',
  最终核实: 'final',
  普查修订: 'census'
}

/** The stage that an option names, in Chinese or by its code; null: it is not given. Throws WrongUse. */
export function stageNamed(text: string | undefined, option = 'stage'): Stage | null {
  if (text === undefined) return null
  const named = text.trim()
  const stage = stages[named] ?? Stage.options.find((code) => code === named)
  if (stage !== undefined) return stage
  throw new WrongUse(
    `--${option} 应为 ${Object.keys(stages).join('、')} 之一，没有“${named}”`,
    `--${option} takes one of ${Stage.options.join(', ')}; there is no stage “${named}”`
  )
}
