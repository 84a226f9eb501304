import type { LossTurn } from '../comparison/arithmetic/loss-turn.ts'
import type { PassingStage } from '../comparison/figures/figure-marks.ts'
import type { ObservedMeasure } from '../comparison/figures/observed-figure.ts'
import type { AverageMethod } from '../comparison/measures/average-growth.ts'
import type { AverageMeasure, PlainMeasure } from './pivot/cube.ts'
import type { Dimension } from './pivot/pivot.ts'
import { chineseReasons, englishReasons } from './reason-words.ts'

/** Measures with one name; an index is named with its base, an average with its years, a single period by its length. */
type NamedMeasure = Exclude<PlainMeasure, 'single' | `index:${string}` | AverageMeasure>

/** The words that a laid-out table brings along, in one language. */
export interface LayoutWording {
  /** Over the names of the rows. */
  readonly stub: Readonly<Record<Dimension, string>>
  readonly unit: string
  readonly total: string
  readonly eachRegion: string
  readonly measures: Readonly<Record<NamedMeasure, string>>
  /** A month, quarter or longer period by itself. */
  readonly single: (months: number) => string
  /** Over changes that are all in points: 增减（百分点）. */
  readonly changeIn: (points: string) => string
  /** Of a number that stands beside that of a snapshot, and of that. */
  readonly now: string
  readonly frozen: string
  readonly indexOn: (base: string) => string
  /** Growth a year on the average; `span` names the years, without their base. */
  readonly averageOver: (span: string, method: AverageMethod) => string
  /** After the name of a column whose figures are all in a unit of their own. */
  readonly inUnit: (unit: string) => string
  /** What stands where there is no figure. */
  readonly noFigure: string
  /** Less than half of the smallest unit shown, in a yearbook. */
  readonly negligible: string
  readonly negligibleIs: string
  /** What follows a change in percentage points, in points of an index, in places. */
  readonly points: string
  readonly perMillePoints: string
  readonly indexPoints: string
  readonly places: string
  /** Of profits. */
  readonly turns: Readonly<Record<LossTurn, string>>
  /** Of anything else that can be below zero. */
  readonly negativeTurns: Readonly<Record<LossTurn, string>>
  readonly stages: Readonly<Record<PassingStage, string>>
  readonly reasons: Readonly<Record<string, string>>
  readonly note: (text: string) => string
  readonly unitLine: (unit: string) => string
  readonly title: (region: string, subject: string, span: string) => string
  /** From January to the end of each month of a span. */
  readonly runUp: (span: string) => string
  /** One year, or the first and the last of several. */
  readonly years: (from: number, to: number) => string
  /** Years with gaps between them. */
  readonly mainYears: (span: string) => string
  readonly mainIndicators: string
  readonly comma: string
  /** Between names that have commas in them. */
  readonly listed: string
  readonly publishedGrowth: string
  readonly nominalGrowth: string
  readonly computedGrowth: string
  readonly computedElsewise: string
  /** One sentence for all growth of a table; one of what each mark means. */
  readonly growthIs: (text: string) => string
  readonly growthMarks: (parts: readonly string[]) => string
  readonly rounding: string
  /** Where what stands in one column is of two kinds of whole. */
  readonly partOfRegions: (measures: readonly string[], names: readonly string[]) => string
  readonly scopeChanged: (period: string, names: readonly string[]) => string
  /** What the mark means; of so many numbers in all these are named. */
  readonly disputes: (found: {
    readonly named: readonly string[]
    readonly count: number
    /** Does some number that bears the mark follow from such a figure? */
    readonly isAnyComputed: boolean
  }) => string
  /** What is of a figure: an indicator of a region in a period; '' for what goes without saying. */
  readonly figureOf: (what: { readonly region: string; readonly name: string; readonly period: string }) => string
  /** What was observed of an indicator. */
  readonly observed: (name: string, measure: ObservedMeasure) => string
  readonly saidOf: (what: string, said: readonly string[]) => string
  /** null: typed in. */
  readonly saidBy: (value: string, sender: string | null) => string
  /** Of indicators of which only growth is known. */
  readonly rankedByGrowth: (names: readonly string[]) => string
  /** Why contributions need not add up to 100 %. */
  readonly contributionsDeflated: string
  readonly contributionsMissing: string
  /** What of a spreadsheet no source has published, so that whoever reads it back does not take it for that. */
  readonly computed: (names: readonly string[]) => string
  readonly changesInPoints: string
  /** Computed numbers of a spreadsheet that have no formula. */
  readonly constants: (measures: readonly string[]) => string
  /** A measure in some of the periods. */
  readonly ofPeriods: (measure: string, periods: string) => string
  readonly noNumber: (reasons: readonly string[]) => string
  readonly atStage: (figures: string, stage: string) => string
  readonly allAtStage: (stage: string) => string
  /** Of signs that stand beside figures. */
  readonly stageSigns: (signs: readonly { readonly sign: string; readonly stage: string }[]) => string
}

const chinese: LayoutWording = {
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
    computed: '按数值计算的增长（%）',
    share: '比重（%）',
    contribution: '贡献率（%）',
    pull: '拉动（百分点）',
    residual: '贡献率残差（%）',
    rank: '位次',
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
  negligibleIs: '“…”表示数据不足本表最小单位数',
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
  rounding: '部分数据因四舍五入的原因，存在总计与分项合计不等的情况。',
  partOfRegions: (measures, names) =>
    `${names.join('、')}的${measures.join('、')}以所属地区的同一指标为总体，其余以上级指标为总体。`,
  scopeChanged: (period, names) => `${period}${names.join('、')}的统计口径与上年不同，与表中上年数不可比。`,
  disputes: ({ named, count, isAnyComputed }) => {
    const means = `标“异”的数据各来源不一致、尚未裁定${isAnyComputed ? '，或由这样的数据算得' : ''}`
    if (named.length === 0) return `${means}。`
    const more = count > named.length ? `；等共${count}处` : ''
    return `${means}${isAnyComputed ? '；表中采用' : '，表中为'}所列第一个：${named.join('；')}${more}。`
  },
  figureOf: ({ region, name, period }) => `${period}${region}${name}`,
  observed: (name, measure) =>
    ({ level: name, base: `${name}（同口径）`, share: `${name}比重`, rank: `${name}位次`, target: `${name}目标` })[
      measure as string
    ] ?? `${name}增速`,
  saidOf: (what, said) => `${what} ${said.join('，')}`,
  saidBy: (value, sender) => `${value}（${sender ?? '录入'}）`,
  rankedByGrowth: (names) => `${names.join('、')}没有数值，位次按公布的增长速度排列。`,
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

const english: LayoutWording = {
  reasons: englishReasons,
  stub: { indicators: 'Indicator', regions: 'Region', periods: 'Period' },
  unit: 'Unit',
  total: 'Total',
  eachRegion: 'the regions',
  measures: {
    value: 'Value',
    change: 'Change',
    growth: 'Growth (%)',
    points: 'Change (points)',
    computed: 'Growth from levels (%)',
    share: 'Share (%)',
    contribution: 'Contribution (%)',
    pull: 'Pull (points)',
    residual: 'Residual of contributions (%)',
    rank: 'Rank',
    ytd: 'Year to date'
  },
  single: (months) => ({ 1: 'Single month', 3: 'Single quarter', 6: 'Single half-year' })[months] ?? 'Single period',
  changeIn: (points) => `Change (${points})`,
  now: 'Now',
  frozen: 'Then',
  indexOn: (base) => `Index (${base} = 100)`,
  averageOver: (span, method) =>
    `Average growth ${span} (%)${{ horizontal: ', horizontal method', cumulative: ', cumulative method', chained: ', from published growth' }[method]}`,
  inUnit: (unit) => ` (${unit})`,
  noFigure: '—',
  negligible: '…',
  negligibleIs: '“…”: less than half of the smallest unit shown',
  points: ' pp',
  perMillePoints: ' ‰ pts',
  indexPoints: ' points',
  places: ' places',
  turns: {
    'turned-positive': 'to profit',
    'turned-negative': 'to loss',
    narrowed: 'less loss',
    widened: 'more loss',
    unchanged: 'unchanged'
  },
  negativeTurns: {
    'turned-positive': 'to positive',
    'turned-negative': 'to negative',
    narrowed: 'less negative',
    widened: 'more negative',
    unchanged: 'unchanged'
  },
  stages: { estimate: 'estimates', flash: 'flash figures', preliminary: 'preliminary figures' },
  note: (text) => `Note: ${text}`,
  unitLine: (unit) => `Unit: ${unit}`,
  title: (region, subject, span) => `${subject} of ${region}, ${span}`,
  runUp: (span) => `${span}, cumulative by month`,
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  mainYears: (span) => `selected years ${span}`,
  mainIndicators: 'Main indicators',
  comma: ', ',
  listed: '; ',
  publishedGrowth: 'growth as published',
  nominalGrowth: 'nominal growth, computed at current prices',
  computedGrowth: 'computed from levels',
  computedElsewise: 'other growth is computed from levels',
  growthIs: (text) => `Growth (%): ${text}.`,
  growthMarks: (parts) => `${parts.join('; ')}.`,
  rounding: 'Totals may differ from the sum of their parts because of rounding.',
  partOfRegions: (measures, names) =>
    `${measures.join(', ')} of ${names.join('; ')}: of the same indicator in the region above; of the others: of the indicator above.`,
  scopeChanged: (period, names) =>
    `In ${period} the scope of ${names.join('; ')} is not that of the year before, whose figure in this table does not compare.`,
  disputes: ({ named, count, isAnyComputed }) => {
    const means = `≠: sources disagree and nobody has decided${isAnyComputed ? ', or computed from such figures' : ''}`
    if (named.length === 0) return `${means}.`
    const more = count > named.length ? `; ${count} in all` : ''
    return `${means}; the table ${isAnyComputed ? 'takes' : 'shows'} the first of each: ${named.join('; ')}${more}.`
  },
  figureOf: ({ region, name, period }) => [name, region, period].filter((part) => part !== '').join(', '),
  observed: (name, measure) =>
    ({ level: name, base: `${name} (same scope)`, share: `share of ${name}`, rank: `rank of ${name}` })[
      measure as string
    ] ?? `growth of ${name}`,
  saidOf: (what, said) => `${what}: ${said.join(', ')}`,
  saidBy: (value, sender) => `${value} (${sender ?? 'typed in'})`,
  rankedByGrowth: (names) => `Ranked by published growth, as there are no values: ${names.join('; ')}.`,
  contributionsDeflated:
    'Contributions and pull rest on increments at constant prices, each figure deflated by its own published growth (v − v ÷ (1 + growth)), not on changes at current prices; what contributions leave to 100% is the residual.',
  contributionsMissing: 'Some parts have no contribution: the others do not add up to 100%.',
  computed: (names) => `Computed, not published by a source: ${names.join('; ')}.`,
  changesInPoints: 'changes in points',
  constants: (measures) =>
    `Written as constants, without a formula, because what they follow from is not in this table: ${measures.join('; ')}.`,
  ofPeriods: (measure, periods) => `${measure}, ${periods}`,
  noNumber: (reasons) => `“—”: no figure or not computable (${reasons.join(', ')}).`,
  atStage: (figures, stage) => `Figures for ${figures} are ${stage}.`,
  allAtStage: (stage) => `All figures are ${stage}.`,
  stageSigns: (signs) => `${signs.map(({ sign, stage }) => `${sign}: ${stage}`).join('; ')}.`
}

export const layoutWording: Readonly<Record<'zh-CN' | 'en-US', LayoutWording>> = {
  'zh-CN': chinese,
  'en-US': english
}
