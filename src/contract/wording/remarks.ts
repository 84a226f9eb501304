import type { Language } from '#core/language.ts'
import { readingRemarks } from './remarks/reading-remarks.ts'
import { suspicions } from './remarks/suspicions.ts'
import { warnings } from './remarks/warnings.ts'
import { type Params, type Sentence, say } from './sentence.ts'

/** What the reader, the workbook opener and the import say of a file, a sheet, a table or a figure. */
export const remarkSentences = { ...readingRemarks, ...warnings, ...suspicions }

/** The sentence of a remark; its code where a newer program wrote it. */
export function remarkText(
  remark: { readonly code: string; readonly params?: Params | undefined },
  language: Language
): string {
  const sentence = (remarkSentences as Readonly<Record<string, Sentence>>)[remark.code]
  if (sentence === undefined) return remark.code
  const { inUnit, besides } = remark.params ?? {}
  const beside = [
    inUnit === undefined ? '' : say(amountsIn, language, { inUnit }),
    besides === undefined ? '' : say(heldAgainst, language, { besides })
  ]
  return `${say(sentence, language, remark.params)}${beside.join('')}`
}

/** The unit of the amounts in a remark, where the sheet has another. */
const amountsIn: Sentence = { zh: '（{inUnit}）', en: ' ({inUnit})' }

/** Where figures are that another was held against, if that is another file. */
const heldAgainst: Sentence = {
  zh: '（与其比对的数见 {besides}）',
  en: ' (held against figures in {besides})'
}
