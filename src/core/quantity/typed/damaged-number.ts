/** Why a figure is not to be believed. */
export type NumberDamage =
  | 'letter-in-number'
  | 'space-in-number'
  | 'two-points'
  | 'odd-groups'
  | 'two-figures'
  | 'malformed'

/**
 * The damage of a text that was once a figure, by typing or by scanning; null where it never was one
 * (2023年, A类, 3:1). `text` is folded, without sign, notes and brackets.
 */
export function damageOf(text: string): NumberDamage | null {
  const digits = text.replace(/\D/g, '').length
  if (digits === 0 || /[\u4e00-\u9fff:：/]/.test(text) || /[\d%‰]\s*[-~—–]\s*\d/.test(text)) return null
  // 18 to 24 is a class, No. 1 counts.
  if (/^\d[\d.,]* to \d|^no\. *\d/i.test(text)) return null
  if (/[A-Za-z]/.test(text)) {
    if (NAME_WITH_NUMBER.test(text)) return null
    const letters = text.replace(/[^A-Za-z]/g, '').length
    const shape = /^[\d.,\s]*[A-Za-z]{0,2}[\d.,\s]*[A-Za-z]{0,2}[\d.,\s]*$/.test(text)
    return shape && letters <= 2 && (letters < digits || /[.]/.test(text)) && !/^[A-Z]\d+$/.test(text)
      ? 'letter-in-number'
      : null
  }
  if (/^\d[\d.,\s]*\(\d{3}[\d.,\s]*\)$/.test(text)) return 'two-figures'
  if (!/^[\d\s.,;'’`。，、·%‰+-]+$/.test(text)) return null
  if (/\..*\.|。.*\.|\.。|,,|\.,|,\./.test(text)) return 'two-points'
  if (/\d\s+[.。]|[.。]\s+\d|\d\s+\d/.test(text)) return 'space-in-number'
  return /,/.test(text) ? 'odd-groups' : 'malformed'
}

/** PM2.5, LT1.5: two letters of which neither is a misread digit begin the name of a substance or a kind. */
const NAME_WITH_NUMBER = /^[^\WIlOoDQSsBbZzGgqTi\d_]{2}\d/
