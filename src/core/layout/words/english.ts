import type { LayoutWording } from './layout-wording.ts'
import { englishReasons } from './reason-words.ts'

export const english: LayoutWording = {
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
    'growth-rank': 'Rank of growth',
    'growth-change': 'Change of growth (points)',
    ytd: 'Year to date'
  },
  single: (months) => ({ 1: 'Single month', 3: 'Single quarter', 6: 'Single half-year' })[months] ?? 'Single period',
  changeIn: (points) => `Change (${points})`,
  now: 'Now',
  frozen: 'Then',
  indexOn: (base) => `Index (${base} = 100)`,
  averageOver: (span, method) =>
    `Average growth ${span} (%)${{ horizontal: ', compound method', cumulative: ', cumulative method', chained: ', from published growth' }[method]}`,
  inUnit: (unit) => ` (${unit})`,
  noFigure: '—',
  negligible: '…',
  dotsSay: {
    negligible: 'less than half of the smallest unit shown',
    none: 'does not exist',
    unknown: 'not known',
    suppressed: 'withheld',
    'not-applicable': 'not applicable',
    unspecified: 'its source does not say what it means'
  },
  dots: (signs, apart, says) => {
    const drawn = signs.map((sign) => `“${sign}”`).join(', ')
    const told = apart.map(({ places, count, says }) => {
      const more = count > places.length ? ` and ${count - places.length} more` : ''
      return `${says} (${places.join('; ')}${more})`
    })
    return `${drawn}: ${[...told, apart.length === 0 ? says : `else ${says}`].join('; ')}.`
  },
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
  roundedChanges: 'Changes are computed before rounding and may differ slightly from those between the figures shown.',
  rounding: 'Totals may differ from the sum of their parts because of rounding.',
  partOfRegions: (measures, names) =>
    `${measures.join(', ')} of ${names.join('; ')}: of the same indicator in the region above; of the others: of the indicator above.`,
  contradicted: (where) =>
    `?: the published growth is not what the figures give, and nothing explains it: ${where.join('. ')}.`,
  figuresOf: (period, names) => `${names.join('; ')}, ${period}`,
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
    ({
      ...{ level: name, base: `${name} (same scope)`, share: `share of ${name}` },
      ...{
        rank: `rank of ${name}`,
        'growth-rank': `rank of the growth of ${name}`,
        'growth-change': `change of the growth of ${name}`
      }
    })[measure as string] ?? `growth of ${name}`,
  saidOf: (what, said) => `${what}: ${said.join(', ')}`,
  saidBy: (value, sender) => `${value} (${sender ?? 'typed in'})`,
  rankedByGrowth: (names) => `Ranked by published growth, as there are no values: ${names.join('; ')}.`,
  growthChange: {
    published: 'Change of growth as its source printed it.',
    computed: 'Change of growth: growth less growth of the year before, each rounded to the decimals shown.',
    both: 'Change of growth as its source printed it, where it did; else growth less growth of the year before, each rounded to the decimals shown.'
  },
  nominalGrowthChange: (names) => `Change of growth at current prices (nominal): ${names.join(', ')}.`,
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
