import { readUnit } from '#core/quantity/units/read-unit.ts'

/** (‰) Birth Rate, and Birth Rate (‰) or Households (户): the unit before the English name, or behind it where it is no word of English. */
const BEFORE = /^\s*([（(][^()（）]{1,16}[)）])\s*[A-Za-z][A-Za-z ,.'’\-–&/]*$/
const BEHIND = /^\s*[A-Za-z][A-Za-z ,.'’\-–&/]*\s*([（(]\s*(?:[%‰]|[\u4e00-\u9fff]{1,6})\s*[)）])\s*$/

/** The unit in brackets that the English double of a head states; null: it states none, or is no such double. */
export function unitWithTranslation(text: string): string | null {
  const said = (BEFORE.exec(text) ?? BEHIND.exec(text))?.[1] ?? null
  return said === null || readUnit(said, true) === null ? null : said
}
