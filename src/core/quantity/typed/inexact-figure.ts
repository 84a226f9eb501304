import { foldWidth } from './typed-text.ts'

/** 约, 近, 超过, 以上, ≥: beside a figure they say that it is another. 达, 预计 and 同比增长 do not. */
const BOUND =
  /约|近|超|不低于|不高于|不大于|不小于|不超过|不少于|不多于|控制在|稳定在|保持在|维持在|力争|确保|至少|突破|[≥≤<>≈~]|左右|上下|以[上下内外]|多$|余$|强$/

/** Do the words typed beside a figure say that it is a bound or about right? */
export function saysInexact(words: string | null): boolean {
  return words !== null && BOUND.test(foldWidth(words))
}

const FIGURE = String.raw`[+-]?\d[\d,]*(?:\.\d+)?`
const UNIT = String.raw`(?:[%‰]|[万亿]?[\u4e00-\u9fff]{0,3})`
const RANGE = new RegExp(`^${FIGURE}\\s*${UNIT}\\s*(?:[-–—−~]{1,2}|至|到)\\s*${FIGURE}\\s*${UNIT}$`)
const ABOUT = new RegExp(
  `^(?:不足|不到|将近|接近|大约|大概|逾|少于|多于|大于|小于|高达|最多|最少)\\s*${FIGURE}\\s*${UNIT}$|^${FIGURE}\\s*[几余多]\\s*${UNIT}$`
)

/** 30-32, 28～30, 不足1: a range or a bound that stands for no figure at all. Months and years (1-3月, 2020-2023) are times. */
export function isInexactFigure(text: string): boolean {
  const folded = foldWidth(text).trim()
  if (/[年月季日]$/.test(folded) || /^(?:19|20)\d\d\s*[-–—−~至到]/.test(folded)) return false
  return RANGE.test(folded) || ABOUT.test(folded)
}

/** 2100余人, 30多家: about so many, as no name is typed; 20-29 and 不足1 may be names of classes. */
export function isAboutSoMany(text: string): boolean {
  return SO_MANY.test(foldWidth(text).trim())
}

const SO_MANY = new RegExp(`^${FIGURE}\\s*[余多]\\s*${UNIT}$`)
