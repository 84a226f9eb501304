import { oneOf } from './one-of.ts'

/** For which time, by whom and which of several: 年度, 调整, 下达. */
const SCOPE = oneOf([
  ...['分?季度', '分?月度?', '年度', '全年', '本年度?', '今年', '当年', '上半年', '下半年', '年初', '年中', '年末'],
  ...[
    '调整后?',
    '变更后?',
    '变动后?',
    '下达',
    '批复',
    '分解',
    '核定',
    '预期',
    // 年计划 is 年度计划; 五年计划 is none of one year.
    '(?<![\\u4e00-\\u9fff\\d])年(?=计划|目标|任务|预算)',
    '主要',
    '工作',
    '任务',
    '考核',
    '绩效',
    '序时(?:进度)?(?=目标|任务|计划)',
    '力争',
    '奋斗',
    '规划'
  ]
])
const AMOUNT = '(?:总?[额量]|数[额量值]?|值)'
const PLAN = [
  `目标(?:任务)?(?:${AMOUNT}|增速)?`,
  `计划(?:(?:完成)?${AMOUNT})?`,
  `预算(?:安排|调整)?${AMOUNT}?`,
  `任务(?:${AMOUNT}|指标)?`,
  `预期${AMOUNT}?`,
  '规划(?:指标|[数值])',
  '(?:目标|计划|预期)增(?:长率?|速|幅)',
  'Target',
  'Plan'
].join('|')
/** 考核指标 heads a list of indicators; 下达指标 and 年度指标值 are what they are to be. */
const QUOTA = `(?:下达|分解|控制|计划)指标${AMOUNT}?|(?:年度|全年|年初|调整后?|季度|月度|本年)指标(?:[值额量]|数值)`
/** 年度目标, 调整预算数, 下达任务量, 计划指标, 绩效目标数/年: what was planned. */
export const TARGET = `(?:${SCOPE}*(?:${PLAN})(?:/年)?|${QUOTA})`

const OF_PLAN = `(?:(?:${SCOPE}|年)*(?:目标|计划|预算|任务|指标))`
const PART_DONE = '(?:率|进度|比例|比重|程度|情况|百分比|之?比|%)'
/** 完成年度计划的%, 累计完成占年度计划%, 为预算%, 占任务比例; 任务完成率, 预算执行进度; 序时进度. */
export const DONE_OF_PLAN = [
  `(?:完成(?:投资)?[额数量]?(?=占))?(?:完成|占|达到?|实现|为)${OF_PLAN}(?:任务)?${AMOUNT}?的?${PART_DONE}?`,
  `${OF_PLAN}?完成(?:率|进度|比例|程度|百分比|%)`,
  `${OF_PLAN}(?:执行|达成|实现)(?:率|进度|比例|程度|百分比|%)`,
  '(?:序时|时间)进度',
  '执行(?:率|进度)'
].join('|')
/** 计划完成, 任务完成情况: told in percent, how much of the plan is done. */
export const PLAN_DONE = `${OF_PLAN}(?:完成|执行|实现)(?:情况)?|完成情况`
