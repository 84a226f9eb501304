import { plainSign, type SymbolMeaning } from '../../../quantity/typed/symbols.ts'
import { foldWidth } from '../../../quantity/typed/typed-text.ts'

/** What the notes of a sheet say its signs mean, by the sign (`plainSign`). */
export type ExplainedSigns = Readonly<Record<string, SymbolMeaning>>

/**
 * The signs that a note explains and what they mean: “…”表示数据不足本表最小单位数；“空格”表示…, 数据不详的以…表示,
 * "..." indicates that the figure is not large enough …, … not available. Of a sign that is explained by what is none of
 * the known meanings nothing is said.
 */
export function signsExplainedIn(note: string): readonly (readonly [sign: string, meaning: SymbolMeaning])[] {
  if (!MAY_EXPLAIN.test(note)) return []
  return clausesOf(foldWidth(note)).flatMap((clause) => {
    const found = EXPLAINED.exec(clause) ?? STANDS_FIRST.exec(clause)
    const { signs = '', before = '', after = '', apart } = found?.groups ?? {}
    if (apart !== undefined) return []
    // 数据不详的以…表示; 以…表示数据不详.
    const meaning = meaningOf(after) ?? meaningOf(/[用以]$|\b(?:as|by) $/i.test(before) ? before : '')
    return meaning === null ? [] : signsIn(signs).map((sign) => [sign, meaning] as const)
  })
}

/** Most texts of a sheet have nothing like a sign. */
const MAY_EXPLAIN = /[…·・—–]|\.{3}|["“”'‘’「『《〈]/

const SIGN = String.raw`(?:\.{3,6}|…{1,3}|[·・]{3,6}|[-—–]{1,2})`
const QUOTED = String.raw`["“”'‘’「『《〈(\[]\s*${SIGN}\s*["“”'‘’」』》〉)\]]|["“”'‘’「『]\s*(?:[^\s\w\u4e00-\u9fff"“”'‘’]{1,2}|[a-zA-Z])\s*["“”'‘’」』]`
const LISTED = String.raw`(?:${QUOTED}|(?<![\d.…])${SIGN}(?![\d.…]))`
const SIGNS = String.raw`(?<signs>${LISTED}(?:\s*(?:[、,和或及与]|and|or)?\s*${LISTED})*)`
/** A dash that a line begins with is none that it explains, unless it is quoted. */
const FIRST = String.raw`(?<signs>${QUOTED}|\.{3,6}|…{1,3}|[·・]{3,6})`
const SAYS = `(?:表示|代表|代替|系指|意为|意思是|是指|即为|[为指系是即]|indicates?|means?|denotes?|represents?|stands? for|signif(?:y|ies)|[:=])`
const EXPLAINED = new RegExp(
  String.raw`(?<before>.*?)${SIGNS}\s*(?:符号|号|者|的)?\s*(?:均|都|在表中|(?<apart>分别))?\s*${SAYS}(?<after>.*)`,
  'iu'
)
/** … not available; "…" – 数据不详: the sign that a note begins with. */
const STANDS_FIRST = new RegExp(
  String.raw`^(?:注|说明|附注|notes?|symbols?)?\s*[:.]?\s*(?:\d+[.、)]\s*)?${FIRST}\s*[-—–]{0,2}\s*(?<after>.*)`,
  'iu'
)

/** What a note says one after the other: each of a sign of its own, as it has but one meaning. */
function clausesOf(note: string): readonly string[] {
  return note
    .split(/[;。\n]|(?<=\w)\.(?=\s|$)|(?<!["”'’」』]\s*)(?:,|、\s*(?=["“”'‘’「『]))/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
}

function signsIn(signs: string): readonly string[] {
  const bare = signs.replaceAll(/["“”'‘’「」『』《》〈〉]/gu, ' ')
  return bare.split(/\s+|[、,和或及与]|\band\b|\bor\b/iu).flatMap((sign) => {
    const plain = sign.replaceAll(/^[([]|[)\]]$/gu, '')
    return plain === '' ? [] : [plainSign(plain)]
  })
}

/** The first of them that a note uses: 数据不详或无该项数据 is mostly not known. */
const MEANINGS: readonly (readonly [SymbolMeaning, RegExp])[] = [
  [
    'negligible',
    /不足|不到|小于|少于|低于|未达|不满|不够|[微极很太过较]小|忽略|近[似于].*[零0]|接近[零0]|less than|smaller than|below|too small|not large enough|negligible|rounds? to (?:zero|0)|insignificant/i
  ],
  ['suppressed', /保密|[不未][便宜予]?公[布开]|涉密|suppress|confidential|withheld|not (?:published|disclosed)/i],
  ['not-applicable', /不适用|不可比|[无不][法能](?:计算|比较)|无意义|not applicable|not comparable/i],
  [
    'unknown',
    /不详|未知|不[明清]|尚[无未]|暂[无缺未]|缺|没有取得|无法[取获]得|未[统上获取搜收报提]|unknown|not (?:yet )?(?:available|known|reported|collected)|unavailable|no data|missing/i
  ],
  ['none', /无该|没有该|无此|没有此|不存在|为[零0]|(?:没有|[未无])发生|none\b|\bnil\b|does not exist|\bzero\b/i],
  ['unknown', /(?:没有|[无未]).{0,4}(?:资料|数据|统计|数字)/]
]

function meaningOf(words: string): SymbolMeaning | null {
  if (words.length > LONGEST) return null
  const first = MEANINGS.map(([meaning, pattern]) => ({ meaning, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0]
  return first?.meaning ?? null
}

/** Longer clauses explain no sign. */
const LONGEST = 200
