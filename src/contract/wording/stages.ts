import type { Stage } from '#core/comparison/figures/stage.ts'
import type { Language } from '#core/language.ts'
import type { StagedYears } from '../calls/import/import-outcome.ts'
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
 * said more than once is said with what of it: 2023年年度数据, 2023年其余. `stageReasonText` says why, where nobody said it.
 */
export function stagedYearsText(stages: readonly StagedYears[], language: Language): string {
  const isChinese = language === 'zh-CN'
  const hasBoth = new Set(stages.map(({ span }) => span)).size > 1
  const told = toldAlike(stages)
  return told
    .map(({ stage, by, span, from, to }, at) => {
      const isRest = told.slice(0, at).some((one) => one.span === span && one.from <= to && from <= one.to)
      const range = from === to ? `${from}` : `${from}${isChinese ? '—' : '–'}${to}`
      const what = hasBoth ? say(spans[span], language) : ''
      const isSaid = by === 'said'
      if (isChinese) {
        const of = `${range}年${isRest ? '其余' : ''}${what}`
        if (stage === null) return `${of}${isSaid ? '不注明阶段' : '未注明阶段'}`
        return `${of}${isSaid ? '为' : '暂按'}${stageText(stage, language)}`
      }
      const of = `${isRest ? 'the rest of ' : ''}${range}${what === '' ? '' : ` (${what})`}`
      if (stage === null) return `${of} without a stage`
      return `${of} ${isSaid ? '' : 'taken as '}${stageText(stage, language)}`
    })
    .join(isChinese ? '；' : '; ')
}

/** Years of one stage that nobody said, which follow each other, told together, whatever tells it. */
function toldAlike(stages: readonly StagedYears[]): StagedYears[] {
  const told: StagedYears[] = []
  for (const one of stages) {
    const at = told.findIndex(
      ({ stage, span, by, from, to }) =>
        stage === one.stage &&
        span === one.span &&
        by !== 'said' &&
        one.by !== 'said' &&
        from <= one.to + 1 &&
        one.from <= to + 1
    )
    const like = told[at]
    if (like === undefined) told.push(one)
    else told[at] = { ...like, from: Math.min(like.from, one.from), to: Math.max(like.to, one.to) }
  }
  return told
}

/** Why figures whose stage nobody says are taken as they are; '' where somebody says it of all. */
export function stageReasonText(stages: readonly StagedYears[], language: Language): string {
  const given = new Set(stages.map(({ by, stage }) => (by === 'desk' && stage === null ? 'unsaid-there' : by)))
  const why = reasons.flatMap(([by, reason]) => (given.has(by) ? [say(reason, language)] : []))
  if (why.length === 0) return ''
  return language === 'zh-CN' ? `表中未写明阶段：${why.join('；')}。` : `Not written: ${why.join('; ')}.`
}

const reasons: readonly (readonly [StagedYears['by'] | 'unsaid-there', Sentence])[] = [
  [
    'recent',
    {
      zh: '结束不满一年的还没有最终核实数',
      en: 'figures under a year old cannot be final yet'
    }
  ],
  [
    'older',
    {
      zh: '结束满一年的可能已经最终核实',
      en: 'figures over a year old may be final'
    }
  ],
  [
    'running',
    {
      zh: '还没有结束的可能是预计或计划',
      en: 'figures of a time not yet over may be estimates or plans'
    }
  ],
  ['desk', { zh: '库中已有阶段的，按初步核算数', en: 'where the desk has a stage, taken as preliminary' }],
  ['unsaid-there', { zh: '库中未注明的，仍不注明', en: 'where it has none, left without' }]
]

export function stageText(stage: Stage, language: Language): string {
  return say(names[stage], language)
}
