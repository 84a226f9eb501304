import type { Measure } from '../../measure.ts'

/**
 * A title that speaks of one measure (固定资产投资增长速度, 居民消费价格指数) gives it to cells that say none. One that
 * joins it to another quantity (财政收入及增长速度, 人口构成和出生率) gives it to none.
 */
export function titleMeasure(title: string): Measure | null {
  // 增速及位次: what ranks the growth stands beside it and is no quantity of its own.
  const tight = title
    .replaceAll(' ', '')
    .replace(/[(（][^()（）]*[)）]|(?<=增速)[及和与、](?:位次|排名|排位|名次)/g, '')
    .replace(HELD_AGAINST_PLACES, '')
  if (saysGrowthInBrackets(title)) return 'growth'
  for (const [measure, words] of TITLE_MEASURES) {
    const said = words.exec(tight)
    if (said === null) continue
    const alone = !isJoined(tight.slice(0, said.index))
    if (alone && !/[及和与、]/.test(tight.slice(said.index + said[0].length))) return measure
  }
  return null
}

/** 财政收支及其, 常住人口及年均 before 增长率: another quantity stands before the growth. */
export function isJoined(before: string): boolean {
  return /[及和与、](?:其|年?平均|年均|每年|同比|环比|比上年|比去年|名义|实际)*$/.test(before)
}

/** 增速与全国、全省对比: the places beside which it stands, and no second quantity. */
const HELD_AGAINST_PLACES =
  /[与同和](?:(?:全[国省市州县区]|上级|周边|兄弟|各|[省市州县区]){1,3}(?:平均水平|平均|水平)?[、和与及]*)+(?:的)?(?:对比|比较|相比|差距)/g

/** 固定资产投资（增长%）: said of all that the title names. */
export function saysGrowthInBrackets(title: string): boolean {
  return GROWTH_IN_BRACKETS.test(title.replaceAll(' ', ''))
}

const GROWTH_IN_BRACKETS = /[(（](?:同比|比上年)?(?:增长|增速|增幅)(?:速度|率)?[、，,]?[%％][)）]$/

const TITLE_MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['growth', /(?<!自然|机械)增长(?:速度|率)|增速|增幅|同比增长|涨跌幅|涨幅/],
  // 空气质量综合指数 is held against no time.
  ['index', /(?<!综合)指数/],
  ['share', /(?<!基本)(?:构成|结构|比重|占比)/],
  ['rank', /位次|排位|排名/]
]
