import type { Change } from '#contract/calls/history-calls.ts'
import { changeActText, changeKindText } from '#contract/wording/changes.ts'
import type { Language } from '#core/language.ts'

/** `#12 导入 财政.xlsx`: a change as a line of text names it. */
export function changeName(
  { id, kind, ...done }: Pick<Change, 'id' | 'kind' | 'about' | 'act'>,
  language: Language
): string {
  return `#${id} ${changeKindText(kind, language)} ${changeActText(done, language)}`.trimEnd()
}
