import type { Language } from '#core/language.ts'
import { headerPeriod, indicatorName } from '#core/layout/table-title.ts'
import { layoutWording } from '#core/layout/words/wording.ts'
import type { ExplainedInput, Explanation } from '../calls/compare/explanation.ts'
import { figureMarks } from './figure-marks.ts'

/** What is disputed of the figures that a number was made from, each in a sentence: 2022年税收收入：不同来源的数据不一致，尚未裁定. */
export function disputedInputTexts(explanation: Explanation, language: Language): string[] {
  const { says } = figureMarks(language).conflict
  const colon = language === 'zh-CN' ? '：' : ': '
  const found = explanation.inputs.filter((input) => input.conflict && isTaken(input, explanation))
  return [...new Set(found.map((input) => `${nameOf(input, explanation, language)}${colon}${says}`))]
}

/** Derived figures are as disputed as what they rest on, which is among the inputs; levels beside published growth made none of it. */
function isTaken({ symbol, source }: ExplainedInput, { formula }: Explanation): boolean {
  return source !== null && (symbol !== '' || !formula.kind.startsWith('published'))
}

function nameOf(
  { region, indicator, period, measure }: ExplainedInput,
  explained: Explanation,
  language: Language
): string {
  const { figureOf, observed } = layoutWording[language]
  return figureOf({
    region: region.code === explained.region.code ? '' : region.name,
    name: observed(indicatorName(indicator, language), measure),
    period: headerPeriod(period, language)
  })
}
