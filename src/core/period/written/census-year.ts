/** 七普, 第七次全国人口普查: a census named by its number, and the year it was taken for. */
export interface NamedCensus {
  readonly year: number
  readonly words: RegExpExecArray
}

const NAMED =
  /第([一二三四五六七八九])次(?:全国)?(人口|经济|农业)普查|([五六七八])普(?![查通])|([二三四五六七])([经农])普/

/**
 * Years of the censuses: of population 1953, 1964, 1982 and in years that end in 0 since the fourth (1990), of the economy in years that
 * end in 3 and 8 since the third (2013; 2004 and 2008 before), of agriculture in years that end in 6 (1996 the first).
 */
export function censusIn(text: string): NamedCensus | null {
  const words = NAMED.exec(text)
  if (words === null) return null
  const number = '一二三四五六七八九'.indexOf(words[1] ?? words[3] ?? words[4] ?? '') + 1
  const year = yearOf(words[2] ?? words[5] ?? '人口', number)
  return year === null ? null : { year, words }
}

/**
 * 2020年11月1日零时, 标准时点为2023年12月31日, 第三次人口普查（1982.7.1）: the moment at which a census counts; its figures are those of the year that it
 * is taken for, as where it is named by its number. 零时起 is when something comes into force.
 */
export function standardTimeIn(text: string): NamedCensus | null {
  const words = STANDARD_TIME.exec(text)
  return words === null ? null : { year: Number(words[1] ?? words[2] ?? words[3]), words }
}

const STANDARD_TIME =
  /标准时[点间](?:为|[:：])? ?((?:19|20)\d\d)年\d{1,2}月\d{1,2}日(?:零时|0时|零点)?|(?<!\d)((?:19|20)\d\d)年11月1日 ?(?:零时|0时|零点)(?!起|[-至到])|(?<=普查) ?[(（]((?:19|20)\d\d)[.年/-]\d{1,2}[.月/-]\d{1,2}日?[)）]/

function yearOf(kind: string, number: number): number | null {
  if (kind.startsWith('人')) return number >= 4 ? 1950 + 10 * number : ([1953, 1964, 1982][number - 1] ?? null)
  if (kind.startsWith('经')) return number >= 3 ? 1998 + 5 * number : null
  return 1986 + 10 * number
}
