/**
 * Full-width letters, digits and signs (１２３．４ ％ （）：), the small ones (﹪) and those of vertical lines (︵ ︶) as
 * their plain doubles, every kind of space as one plain space.
 * Unlike Unicode's NFKC it leaves ①, …, ㎡ and superscripts alone: they carry meaning of their own in tables.
 */
export function foldWidth(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\uFE35-\uFE48\uFE50-\uFE6B]/g, (letter) => letter.normalize('NFKC'))
    .replace(/[\u3000\u00A0\u2000-\u200A\u202F\u205F\t\r\n]/g, ' ')
    .replace(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
}

const PLAIN = /^[\x20-\x7E\u4E00-\u9FFF]*$/

/** Full-width digits, letters and the signs of figures (２０２３、１２．５％) as their plain doubles; all else as typed. */
export function foldFigures(text: string): string {
  if (!/[\uFF01-\uFF5E]/.test(text)) return text
  return text.replace(/[０-９Ａ-Ｚａ-ｚ％＃＝．－＋／]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xfee0)
  )
}

/** The text without any space, folded: how labels are compared (合  计 is 合计). */
export function withoutSpaces(text: string): string {
  return foldWidth(text).replaceAll(' ', '')
}

/** Spaces beside a Chinese character are layout, those between Latin words are language: takes the former away. */
export function tidySpaces(text: string): string {
  return foldWidth(text).trim().replace(/ +/g, ' ').replace(CHINESE_SPACE, '')
}

const CHINESE_SPACE = /(?<=[\u3001-\u303F\u4E00-\u9FFF（）]) | (?=[\u3001-\u303F\u4E00-\u9FFF（）])/g
