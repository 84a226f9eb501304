import type { DeskErrorData } from '#contract/error.ts'
import { errorWords } from '#contract/wording/errors.ts'
import type { Language } from '#core/language.ts'

/** `returns/月报.xlsx, Sheet1, B3: The file is damaged. Open it …` */
export function failureText(error: DeskErrorData, language: Language, file?: string): string {
  const { what, remedy } = errorWords(error, language)
  const place = [file ?? error.place.file, error.place.sheet, error.place.cell].filter((part) => part !== undefined)
  const isChinese = language === 'zh-CN'
  const where = place.length === 0 ? '' : isChinese ? `${place.join('，')}：` : `${place.join(', ')}: `
  return isChinese ? `${where}${what}。${remedy}` : `${where}${what}. ${remedy}`
}
