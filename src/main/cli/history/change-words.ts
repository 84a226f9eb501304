import type { Change } from '#contract/history-calls.ts'
import { changeKindText } from '#contract/wording/changes.ts'
import type { WordingLanguage } from '#contract/wording/errors.ts'

/** `#12 导入 财政.xlsx`: a change as a line of text names it. */
export function changeName(
  { id, kind, about }: Pick<Change, 'id' | 'kind' | 'about'>,
  language: WordingLanguage
): string {
  return `#${id} ${changeKindText(kind, language)} ${about}`.trimEnd()
}

/** For people: in this machine's time, to the second. */
export function localTime(iso: string): string {
  const time = new Date(iso)
  const two = (number: number): string => String(number).padStart(2, '0')
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-')
  return `${date} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`
}
