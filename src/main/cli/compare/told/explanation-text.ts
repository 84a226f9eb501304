import type { Explanation } from '#contract/calls/compare/explanation.ts'
import { averageName } from '#contract/wording/average-label.ts'
import { disputedInputTexts } from '#contract/wording/disputed-inputs.ts'
import { differenceText, formulaText, measureText, observedText } from '#contract/wording/measures.ts'
import { rankText } from '#contract/wording/rank-text.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { stageText } from '#contract/wording/stages.ts'
import { signText } from '#contract/wording/symbol-meanings.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import type { Language } from '#core/language.ts'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'

/** Everything that goes into a number, for people. */
export function explanationText(explanation: Explanation, language: Language): string {
  const { region, indicator, formula, rounding, published, value, sign, reason } = explanation
  const chinese = language === 'zh-CN'
  const numbers = rankText(explanation, language) ?? formula.numbers
  const say = (zh: string, en: string): string => (chinese ? zh : en)
  const number =
    value === null
      ? sign === null
        ? reasonText(reason ?? 'no-current', language)
        : signText(sign, explanation.meaning, language)
      : String(explanation.decimal)
  const unit = explanation.unit === null || value === null ? '' : ` ${explanation.unit}`
  const lines = [
    `${region.name} · ${indicator.name} · ${subject(explanation, language)}`,
    `${say('结果', 'result')}: ${number}${unit}`,
    `${say('公式', 'formula')}: ${formulaText(formula.kind, language)}   ${formula.symbols}`,
    ...(numbers === null ? [] : [`${say('代入', 'numbers')}: ${numbers}`]),
    ...(rounding === null
      ? []
      : [
          `${say('修约', 'rounding')}: ${rounding.text} (${say('四舍五入，小数位数', 'half away from zero, decimals')} ${rounding.decimals})`
        ]),
    ...(explanation.stage === null ? [] : [`${say('阶段', 'stage')}: ${stageText(explanation.stage, language)}`]),
    ...disputedInputTexts(explanation, language).map((text) => `${say('来源', 'sources')}: ${text}`),
    ...(published === null || published.computed === null
      ? []
      : [
          `${say('公布', 'published')}: ${published.value}   ${say('计算', 'computed')}: ${published.computed}   ` +
            `${say('相差', 'difference')}: ${published.difference}${published.why === null ? '' : `   ${differenceText(published.why, language)}`}`
        ]),
    `${say('数据', 'inputs')}:`,
    ...explanation.inputs.map((input) => `  ${inputText(input, language)}`)
  ]
  return lines.join('\n')
}

/** 2023年 · ±%; of average growth 2016–2020年年均增长（水平法，5 年）. */
function subject({ period, measure, average, basis }: Explanation, language: Language): string {
  if (average === null) return `${nameOf(period, language)} · ${measureText(measure, language)}`
  return averageName({ ...average, basis }, average.method, language)
}

function inputText(input: Explanation['inputs'][number], language: Language): string {
  const { source } = input
  const place = source === null ? [] : [source.file, source.sheet, source.cell].filter((part) => part !== null)
  const unit = unitOfMeasure(input.measure, input.indicator) ?? ''
  const parts = [
    `${input.symbol === '' ? '' : `${input.symbol} = `}${input.decimal ?? (input.sign === null ? '–' : signText(input.sign, input.meaning, language))} ${unit}`.trim(),
    `${input.region.name} ${input.indicator.name} ${nameOf(input.period, language)}`,
    ...(input.measure === 'level' ? [] : [observedText(input.measure, language)]),
    ...(input.stage === null ? [] : [stageText(input.stage, language)]),
    ...(place.length === 0 ? [] : [place.join(' › ')]),
    ...(source?.text == null ? [] : [`“${source.text}”`])
  ]
  return parts.join(' · ')
}

function nameOf(period: string, language: Language): string {
  const parsed = parsePeriod(period)
  return parsed === null ? period : periodName(parsed, language)
}

/** The explanation as docs/terminal.md describes it. */
export function explanationJson(explanation: Explanation, language: Language): object {
  const { formula, published } = explanation
  return {
    ...explanation,
    formula: { ...formula, words: formulaText(formula.kind, language) },
    published:
      published === null || published.why === null
        ? published
        : { ...published, because: differenceText(published.why, language) }
  }
}
