export default {
  toolbar: 'Comparison tools',
  choose: 'Choose',
  chooseHint: 'Choose region, periods and indicators',
  filter: 'Filter by name or pinyin initials',
  filterFound: '{{shown, number}} of {{all, number}}',
  filterNone: 'No indicator’s name fits “{{filter}}”',
  filterClear: 'Clear the filter',
  show: {
    label: 'Show',
    value: 'Value',
    change: 'Change',
    growth: 'Growth'
  },
  arrange: {
    label: 'Place of growth',
    beside: 'Year by year',
    after: 'After values'
  },
  chart: 'Chart',
  words: 'Words',
  wordsHint: 'Draft the paragraph about what is selected',
  print: 'Print',
  export: 'Export',
  exportHint: 'Export as an Excel workbook',
  exported: 'Exported to {{place}}',
  empty: {
    title: 'There are no figures of {{region}} to compare yet',
    what: 'Import the returns of departments, or choose another region at the top.',
    regions: 'These regions have figures:',
    import: 'Import returns',
    noIndicators: 'No indicators chosen',
    noIndicatorsWhat: 'Check the indicators to compare under Choose.',
    open: 'Open Choose'
  },
  choosing: {
    title: 'What to compare',
    close: 'Close',
    region: 'Region',
    periods: 'Periods',
    periodsChosen: '{{count, number}} chosen',
    reset: 'Reset',
    from: 'From year',
    to: 'To year',
    kinds: 'Kinds of period',
    kind: {
      year: 'Years',
      half: 'Half-years',
      quarter: 'Quarters',
      quarters: 'Cum. quarters',
      month: 'Months',
      months: 'Cum. months',
      fiscal: 'Fiscal years'
    },
    part: {
      half: 'H{{part}}',
      quarter: 'Q{{part}}',
      quarters: 'Q1–{{part}}',
      month: 'M{{part}}',
      months: 'M1–{{part}}'
    },
    first: '1',
    second: '2',
    tooMany: 'At most 120 periods are compared at a time: the last 120 were taken',
    indicators: 'Indicators',
    search: 'Name or pinyin initials, like dqsczz',
    all: 'All',
    none: 'None',
    chosen: '{{count, number}} of {{all, number}} chosen',
    fold: 'Fold {{chapter}}',
    unfold: 'Unfold {{chapter}}',
    found: 'Nothing found for “{{query}}”',
    unnamed: 'No chapter'
  },
  line: {
    label: 'Formula and source of the cell in focus',
    symbol: '“{{symbol}}” in the source',
    symbolEmpty: 'blank in the source',
    published: 'published {{number}}',
    publishedBeside: 'published {{number}} (computed from levels: {{computed}})',
    difference: '{{current}} − {{prior}} = {{number}}',
    differencePlain: '{{period}} less {{earlier}} = {{number}}',
    growth: '({{current}} − {{prior}}) ÷ |{{prior}}| × 100 = {{number}}',
    growthPlain: '({{period}} − {{earlier}}) ÷ |{{earlier}}| × 100 = {{number}}',
    nominal: 'nominal, from current-price levels: not real growth',
    points: 'percentage points',
    places: 'places',
    source: 'Source',
    typed: 'typed “{{text}}”',
    explain: 'Explain',
    explainHint: 'History of this figure (Enter or F2)',
    entered: 'entered by hand'
  },
  reason: {
    'no-current': 'No figure for this period',
    'no-prior': 'No figure for the same period a year earlier',
    'prior-is-zero': 'The figure a year earlier is zero: no rate can be computed',
    'prior-is-negative': 'The figure a year earlier is negative: a turn is named instead of a rate',
    suppressed: 'A figure is suppressed: nothing can be computed',
    'different-stage': 'The two figures are of different stages and do not compare',
    'unit-break': 'The two figures are in different units and do not compare',
    'scope-break': 'The two figures are of different scope and do not compare',
    'not-a-number': 'Text: there is no growth',
    'no-actual': 'There is no actual figure yet',
    'target-is-zero': 'The target is zero: there is no rate of completion',
    'opposite-signs': 'Actual and target have opposite signs: there is no rate of completion',
    unknown: 'Cannot be computed'
  },
  stage: {
    estimate: 'Estimate',
    flash: 'Flash figure',
    preliminary: 'Preliminary figure',
    final: 'Final figure',
    census: 'Revised after a census'
  },
  stageMark: {
    estimate: 'e',
    flash: 'f',
    preliminary: 'p'
  },
  basis: {
    published: 'Growth as published',
    nominal: 'Nominal growth, from current-price levels'
  },
  basisMark: {
    published: 'P',
    nominal: 'n'
  },
  status: {
    count: 'Count {{count, number}}',
    sum: 'Sum {{number}}',
    average: 'Average {{number}}',
    rates: 'Rates, indices and growth are not summed',
    unitsDiffer: 'Different units are not summed',
    rows: '{{rows, number}} rows × {{columns, number}} columns'
  },
  history: {
    title: 'About this figure',
    close: 'Close the explanation',
    level: 'Value',
    growth: 'Published growth',
    claims: 'All records',
    stands: 'in use',
    replaced: 'replaced or undone',
    none: 'No figure was ever stored here',
    computed: 'This number was not read: it is computed from these figures:'
  },
  keys: {
    move: 'Move',
    edge: 'To the edge of the figures',
    select: 'Select a range',
    explain: 'Explain this figure',
    copy: 'Copy (for a spreadsheet)',
    sort: 'On a heading: sort',
    width: 'On a heading: width of the column',
    chart: 'Fill the page with the chart, and back'
  }
} as const
