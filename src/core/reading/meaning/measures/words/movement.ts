import { oneOf } from './one-of.ts'
import { BEFORE_GROWTH } from './prices.ts'

/** How something moved, as the words at the end of a text say it: 增减额, 实际增长, 上升或下降幅度, ±. */
export interface Movement {
  /** What stands before the words. */
  readonly before: string
  /** 率 and 幅度 tell by what share, 额 and 人数 by how many; null: the words leave it open. */
  readonly told: 'rate' | 'amount' | null
  /** 增长, which is said of rates. */
  readonly grows: boolean
  /** 增减, 涨跌: both ways, as it may be. */
  readonly bothWays: boolean
  /** ± or +/-: nothing but the sign. */
  readonly sign: boolean
  /** 差额, 相差: what lies between two amounts. */
  readonly difference: boolean
  /** Less than before and never more. */
  readonly down: boolean
  /** Both in whole words: 上升或下降. */
  readonly spelledOut: boolean
  /** One way by a letter alone, which is no word of its own: 增, 降. */
  readonly letter: boolean
}

const UP = ['增长', '增加', '递增', '多增', '少减', '少降', '上升', '上涨', '回升', '提高', '提升', '扩大']
const DOWN = ['少增', '多减', '多降', '减少', '下降', '降低', '回落', '下滑', '下跌', '缩小', '收窄']
const OPEN = ['变化', '变动', '浮动']
/** Single letters stand before their noun (增速, 降幅) or in pairs (增减, 涨跌). */
const LETTER = '[增减升降涨跌]'
const WAY = `(?:${oneOf([...UP, ...DOWN, ...OPEN])}|${LETTER})`
/** 上升或下降, 增长/减少, 增（减）, 增减变动. 净增人数 and 净增率 are names. */
const WAYS = `(?:净(?=增[加减]?[额量数]?$)|负)?${WAY}(?:(?:或者?|[、/及和与])?${WAY}|[(（]${WAY}[)）])*`

const RATE = oneOf(['量百分比', '率', '幅', '幅度', '速', '速度', '百分比', '百分率', '百分数', '比例', '比率', '比'])
const COUNTED = '[人户天点个家件头只亩项起例次宗辆所]数|人次'
/** 增加值, 增值 and 减值 are words of their own. */
const AMOUNT = `(?:绝对|净)?(?:额度?|点|数[额量值]?|量|金额|${COUNTED}|(?<!增加|(?<![增升涨])[增减升])值)`

/** What lies between two amounts. */
const DIFFERENCE = '差[额值数距异]|[相之]差|(?<=^)差'

const AT_END = new RegExp(
  `(?:(${WAYS})(?:(${RATE})|(${AMOUNT})|情况)?|(${DIFFERENCE})|(±/?[-−]?|[+]/?[-−]|(?<=^)[+]))$`
)
const PRICES_AT_END = new RegExp(`${BEFORE_GROWTH}$`)
/** The words of a movement are no longer than this. */
const LONGEST = 24
const MAY_MOVE = /[增减升降涨跌提扩缩变浮滑落窄差±+]/

/**
 * The movement that a text ends in; null where it ends in none. A single letter without 率 or 幅 moves nothing behind a
 * name: 新增额 and 机械增 are words of their own.
 */
export function movementAtEnd(text: string): Movement | null {
  const tail = text.length > LONGEST ? text.slice(-LONGEST) : text
  const found = MAY_MOVE.test(tail) ? AT_END.exec(tail) : null
  if (found === null) return null
  const [all, ways = '', rate, counted, difference, sign] = found
  const amount = counted ?? difference
  const before = text.slice(0, text.length - all.length).replace(PRICES_AT_END, '')
  const letter = ONE_LETTER.test(ways)
  if (before !== '' && letter && rate === undefined) return null
  return {
    before,
    told: rate !== undefined ? 'rate' : amount !== undefined ? 'amount' : null,
    grows: /^负?(?:增长|递增)$/.test(ways),
    bothWays: SAYS_UP.test(ways) && SAYS_DOWN.test(ways),
    sign: sign !== undefined,
    difference: difference !== undefined,
    down: saysOnlyDecrease(ways),
    spelledOut: SPELLED_OUT.test(ways),
    letter: letter && rate === undefined && amount === undefined
  }
}

const ONE_LETTER = new RegExp(`^${LETTER}$`)
const SPELLED_OUT = new RegExp(`${oneOf(UP)}.*${oneOf(DOWN)}`)
const SAYS_UP = new RegExp(`${oneOf(UP)}|[增升涨高多]`)
const SAYS_DOWN = new RegExp(`${oneOf(DOWN)}|[减降跌低少]`)

/** Words that say less than before and never more: a figure above zero is a decrease. */
export function saysOnlyDecrease(words: string): boolean {
  // 同比少增: what was added is less than what was added before.
  const plain = words.replace('少增', '减').replace(/少[减降]/, '增')
  return SAYS_DOWN.test(plain) && !SAYS_UP.test(plain)
}

/** 率 and 增长 tell a rate, 额 an amount, and ± may be either. */
export function isRate({ told, grows, sign }: Movement): boolean {
  return told === 'rate' || (grows && told === null) || sign
}
