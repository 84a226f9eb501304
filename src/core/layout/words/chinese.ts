import type { LayoutWording } from './layout-wording.ts'
import { chineseReasons } from './reason-words.ts'

export const chinese: LayoutWording = {
  reasons: chineseReasons,
  stub: { indicators: '指标', regions: '地区', periods: '时间' },
  unit: '单位',
  total: '合计',
  eachRegion: '各地区',
  measures: {
    value: '数值',
    change: '增减',
    growth: '增长（%）',
    points: '增减（百分点）',
    'growth-change': '增速增减（百分点）',
    computed: '按数值计算的增长（%）',
    share: '比重（%）',
    contribution: '贡献率（%）',
    pull: '拉动（百分点）',
    residual: '贡献率残差（%）',
    rank: '位次',
    'growth-rank': '增速位次',
    ytd: '累计'
  },
  single: (months) => ({ 1: '当月', 3: '当季', 6: '当期（半年）' })[months] ?? '当期',
  changeIn: (points) => `增减（${points.replace(/^个/, '')}）`,
  now: '现在',
  frozen: '当时',
  indexOn: (base) => `指数（${base}=100）`,
  averageOver: (span, method) =>
    `${span}年均增长（%）${{ horizontal: '·水平法', cumulative: '·累计法', chained: '·按公布增速' }[method]}`,
  inUnit: (unit) => `（${unit}）`,
  noFigure: '—',
  negligible: '…',
  dotsSay: {
    negligible: '数据不足本表最小单位数',
    none: '没有该项数据',
    unknown: '数据不详',
    suppressed: '数据不公布',
    'not-applicable': '不适用',
    unspecified: '来源没有说明意思'
  },
  dots: (signs, apart, says) => {
    const drawn = signs.map((sign) => `“${sign}”`).join('、')
    if (apart.length === 0) return `${drawn}表示${says}。`
    const told = apart.map((one) => `${one.places.join('、')}${one.count > one.places.length ? '等' : ''}${one.says}`)
    return `${drawn}：${[...told, `其余${says}`].join('；')}。`
  },
  points: '个百分点',
  perMillePoints: '个千分点',
  indexPoints: '点',
  places: '位',
  turns: {
    'turned-positive': '扭亏',
    'turned-negative': '由盈转亏',
    narrowed: '减亏',
    widened: '增亏',
    unchanged: '持平'
  },
  negativeTurns: {
    'turned-positive': '由负转正',
    'turned-negative': '由正转负',
    narrowed: '负值缩小',
    widened: '负值扩大',
    unchanged: '持平'
  },
  stages: { estimate: '预计数', flash: '快报数', preliminary: '初步核算数' },
  note: (text) => `注：${text}`,
  unitLine: (unit) => `单位：${unit}`,
  // 各地区 and 地区生产总值 share their word: 各地区生产总值.
  title: (region, subject, span) =>
    `${subject.startsWith('地区') ? region.replace(/地区$/, '') : region}${subject}（${span}）`,
  runUp: (span) => `${span}逐月累计`,
  years: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
  mainYears: (span) => `${span}主要年份`,
  mainIndicators: '主要经济指标',
  comma: '、',
  listed: '、',
  publishedGrowth: '公布的增长速度',
  nominalGrowth: '按现价计算的名义增长速度',
  computedGrowth: '按数值计算的增长速度',
  computedElsewise: '其余增长速度按数值计算',
  growthIs: (text) => `增长（%）为${text}。`,
  growthMarks: (parts) => `${parts.join('；')}。`,
  roundedChanges: '增减按四舍五入前的数计算，可能与表中两数之差略有出入。',
  rounding: '部分数据因四舍五入的原因，存在总计与分项合计不等的情况。',
  partOfRegions: (measures, names) =>
    `${names.join('、')}的${measures.join('、')}以所属地区的同一指标为总体，其余以上级指标为总体。`,
  contradicted: (where) => `标“疑”的公布增速与所列数值不符，没有可以解释的原因：${where.join('；')}。`,
  figuresOf: (period, names) => `${period}${names.join('、')}`,
  scopeChanged: (period, names) => `${period}${names.join('、')}的统计口径与上年不同，与表中上年数不可比。`,
  disputes: ({ named, count, isAnyComputed }) => {
    const means = `标“异”的数据各来源不一致、尚未裁定${isAnyComputed ? '，或由这样的数据算得' : ''}`
    if (named.length === 0) return `${means}。`
    const more = count > named.length ? `；等共${count}处` : ''
    return `${means}${isAnyComputed ? '；表中采用' : '，表中为'}所列第一个：${named.join('；')}${more}。`
  },
  figureOf: ({ region, name, period }) => `${period}${region}${name}`,
  observed: (name, measure) =>
    ({
      ...{ level: name, base: `${name}（同口径）`, share: `${name}比重`, target: `${name}目标` },
      ...{ rank: `${name}位次`, 'growth-rank': `${name}增速位次`, 'growth-change': `${name}增速增减` }
    })[measure as string] ?? `${name}增速`,
  saidOf: (what, said) => `${what} ${said.join('，')}`,
  saidBy: (value, sender) => `${value}（${sender ?? '录入'}）`,
  rankedByGrowth: (names) => `${names.join('、')}没有数值，位次按公布的增长速度排列。`,
  growthChange: {
    published: '增速增减为来源公布的数。',
    computed: '增速增减为本期增速减去上年同期增速，两年增速各四舍五入到所示位数后相减。',
    both: '增速增减有公布数的为公布数，其余为本期增速减去上年同期增速，两年增速各四舍五入到所示位数后相减。'
  },
  nominalGrowthChange: (names) => `${names.join('、')}的增速增减为按现价计算的名义增速之差。`,
  contributionsDeflated:
    '贡献率、拉动按不变价的增量计算，各指标分别以公布的增速缩减（增量 = 本期 − 本期 ÷（1 + 增速）），与按现价增减计算的不同；各分项贡献率之和与100%的差额为贡献率残差。',
  contributionsMissing: '部分分项缺少贡献率，其余分项之和不等于100%。',
  computed: (names) => `计算所得、并非来源公布的有：${names.join('、')}。`,
  changesInPoints: '以百分点计的增减',
  constants: (measures) => `计算所需的数据不在本表、因而直接写入数值而没有公式的有：${measures.join('、')}。`,
  ofPeriods: (measure, periods) => `${measure}（${periods}）`,
  noNumber: (reasons) => `“—”表示无法计算或没有数据（${reasons.join('、')}）。`,
  atStage: (figures, stage) => `${figures}为${stage}。`,
  allAtStage: (stage) => `表中数据为${stage}。`,
  stageSigns: (signs) => `${signs.map(({ sign, stage }) => `带“${sign}”的为${stage}`).join('，')}。`
}
