import { english } from '#core/layout/words/english.ts'

export default {
  toolbar: 'Comparison tools',
  shape: 'Layout of the table',
  choose: 'Choose',
  chooseHint: 'Choose region, periods and indicators',
  filter: 'Filter by name or pinyin',
  filterFound: '{{shown, number}} of {{all, number}}',
  stored: {
    turned: 'The region is now {{region}}, which was just stored',
    more: 'The import stored more than this table shows (regions: {{regions, number}}, periods: {{periods, number}}): the others are under Choose',
    between: '. '
  },
  filterNone: 'No row’s name fits “{{filter}}”',
  filterClear: 'Clear the filter',
  show: {
    label: 'Show',
    all: 'All measures',
    value: 'Value',
    change: 'Change',
    growth: 'Growth',
    more: 'More',
    moreChosen: 'More ({{count, number}})'
  },
  measure: {
    // One name on screen and on paper.
    ...english.measures,
    indexOn: 'Index ({{base}} = 100)',
    single: 'Single period (out of cumulative figures)',
    index: 'Fixed-base index, base',
    base: 'Base of the index',
    snapshot: 'Then',
    difference: 'Now against then',
    average: {
      horizontal: 'Average growth (horizontal method)',
      cumulative: 'Average growth (cumulative method)',
      chained: 'Average growth (published rates, chained)'
    }
  },
  pivot: {
    label: 'Rows, columns and what is fixed',
    rows: 'Rows',
    columns: 'Columns',
    fixed: 'Fixed',
    hint: 'Drag to rows, columns or fixed; press for a menu',
    swap: 'Swap rows and columns',
    member: 'Fixed: {{dimension}}',
    outermost: 'Make outermost',
    dimension: { indicators: 'Indicators', regions: 'Regions', periods: 'Periods' },
    to: { rows: 'Put in rows', columns: 'Put in columns', fixed: 'Fix' }
  },
  look: {
    title: 'Format',
    hint: 'Unit, decimals, colour, symbols, totals and empty rows',
    of: 'Of',
    table: 'Whole table',
    column: 'Chosen column',
    columnNamed: 'Column: {{name}}',
    unit: 'Unit',
    magnitude: { stored: 'As stored', one: 'Ones', 'ten-thousand': '10 000', 'hundred-million': '100 M' },
    decimals: 'Decimals',
    automatic: 'Auto',
    reset: 'Reset the format of {{count, number}} columns',
    colour: 'Colour',
    colours: { direction: 'Direction', heat: 'Heat', bars: 'Bars', none: 'None' },
    symbols: 'Symbols',
    symbol: { common: '“—” where there is no figure', yearbook: 'As in the China Statistical Yearbook' },
    chapters: 'Group by chapter',
    totals: 'Show totals',
    hideRows: 'Hide empty rows',
    hideColumns: 'Hide empty columns'
  },
  start: {
    title: 'Ready tables',
    hint: 'Common comparison tables in one step',
    'ten-years': {
      name: 'Ten years',
      what: 'Value, growth and average growth of each indicator over the last ten years',
      lacking: 'Needs figures of two years at least'
    },
    ranking: {
      name: 'Ranking of regions',
      what: 'Value, growth and rank of each region in the last year, the highest first',
      lacking: 'Needs figures of two regions at least'
    },
    contribution: {
      name: 'Contributions',
      what: 'Share, contribution and pull of the parts of a whole',
      lacking: 'Needs a whole and two or more of its parts'
    },
    months: {
      name: 'Months, cumulative',
      what: 'Year to date and growth, month by month of the last year',
      lacking: 'Needs cumulative figures of months'
    },
    quarters: {
      name: 'Quarters of a year',
      what: 'The last year up to each quarter, with growth and the quarters by themselves',
      lacking: 'Takes figures up to two quarters or more of a year'
    },
    latest: {
      name: 'Latest months',
      what: 'The year so far, beside the same months of two years before',
      whatOf: '{{period}}, beside the same months of two years before',
      lacking: 'The last year is there as a whole'
    }
  },
  views: {
    title: 'Views',
    hint: 'Open, save and freeze comparison tables',
    none: 'No saved views yet. Name this table and it opens in one step.',
    name: 'Name',
    newName: 'Name of the new view',
    folder: 'Folder',
    save: 'Save',
    saveOver: 'Update “{{name}}”',
    store: 'OK',
    freeze: 'Freeze as snapshot',
    frozen: 'Frozen as “{{name}}”; the table still shows fresh figures',
    freezeHint: 'Keeps the figures of now, to be compared with later ones',
    frozenAt: 'frozen {{at}}',
    edit: 'Rename or move',
    editNamed: 'Rename or move “{{name}}”',
    delete: 'Delete',
    deleteNamed: 'Delete “{{name}}”',
    deleted: 'View “{{name}}” deleted; this can be undone',
    compare: 'Compare with the figures of now',
    compareNamed: 'Compare “{{name}}” with the figures of now',
    against: 'Against “{{name}}”: {{changed, number}} figures have changed',
    same: 'Against “{{name}}”: nothing has changed',
    endCompare: 'End comparison',
    atSnapshot: 'as of the snapshot',
    since: 'change since the snapshot',
    changedOnly: 'Changes only',
    all: 'Show all'
  },
  asOf: {
    label: 'Figures as of',
    hint: 'Shows the figures as they were known on that day; empty: the latest',
    tag: 'Figures as of {{at}}',
    clear: 'Back to the latest figures',
    basis: 'A year earlier',
    published: 'As published then',
    'same-scope': 'On the same scope',
    sameScopeTag: 'Same scope'
  },
  find: {
    title: 'Find',
    what: 'Find a name or number',
    next: 'Next (Enter)',
    previous: 'Previous (Shift+Enter)',
    close: 'Close find',
    none: 'Not found',
    searching: 'Searching…'
  },
  tooManyCells: '{{count, number}} cells are too many for the clipboard; use Export instead',
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
  exportedPart: 'Only the {{shown, number}} of {{all, number}} rows that the filter leaves',
  nothingToExport: 'There is no row to print or export',
  exported: 'Exported to {{place}}',
  empty: {
    nothing: 'There is nothing in what is chosen',
    title: 'There are no figures of {{region}} to compare yet',
    what: 'Import the returns of departments, or choose another region at the top.',
    regions: 'These regions have figures:',
    import: 'Import returns',
    noIndicators: 'No indicators chosen',
    noIndicatorsWhat: 'Check the indicators to compare under Choose.',
    open: 'Open Choose'
  },
  choosing: {
    allRegions: 'All regions',
    oneRegion: 'Only one',
    title: 'What to compare',
    close: 'Close',
    region: 'Region',
    periods: 'Periods',
    periodsChosen: '{{count, number}} chosen',
    reset: 'Usual periods',
    otherKinds_one: 'One period of another kind is chosen, too',
    otherKinds_other: '{{count, number}} periods of other kinds are chosen, too',
    otherKindsAway: 'Remove',
    from: 'From year',
    to: 'To year',
    fromHere: 'From',
    toHere: 'To',
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
    search: 'Name or pinyin, like dqsczz',
    all: 'All',
    none: 'None',
    chosen: '{{count, number}} of {{all, number}} chosen',
    fold: 'Fold {{chapter}}',
    unfold: 'Unfold {{chapter}}',
    found: 'Nothing found for “{{query}}”',
    unnamed: 'No chapter'
  },
  line: {
    type: 'Type in',
    typeHint: 'Type or correct this figure in the entry grid',
    unknown: 'Cannot be computed',
    label: 'Formula and source of the cell in focus',
    symbol: '“{{symbol}}” in the source',
    symbolEmpty: 'blank in the source',
    published: 'published {{number}}',
    publishedBeside: 'published {{number}} (computed from levels: {{computed}})',
    difference: '{{current}} − {{prior}} = {{number}}',
    differencePlain: '{{period}} less {{earlier}} = {{number}}',
    growth: '({{current}} − {{prior}}) ÷ {{prior}} × 100 = {{number}}',
    growthPlain: '({{period}} − {{earlier}}) ÷ {{earlier}} × 100 = {{number}}',
    nominal: 'nominal, from current-price levels: not real growth',
    points: 'percentage points',
    indexPoints: 'points',
    places: 'places',
    source: 'Source',
    typed: 'typed “{{text}}”',
    explain: 'Explain',
    explainHint: 'History of this figure (Enter or F2)',
    entered: 'entered by hand'
  },
  stage: {
    estimate: 'Estimate',
    flash: 'Flash figure',
    preliminary: 'Preliminary figure',
    final: 'Final figure',
    census: 'Revised after a census'
  },
  status: {
    count: 'Count {{count, number}}',
    sum: 'Sum {{number}}',
    average: 'Average {{number}}',
    rates: 'Rates, indices and growth are not summed',
    'units-differ': 'Different units are not summed',
    'counted-again': 'Cumulative figures and stocks are not summed over periods',
    rows: '{{rows, number}} rows × {{columns, number}} columns'
  },
  explain: {
    formula: 'Formula',
    numbers: 'With figures',
    rounding: 'Shown',
    rounded_one: '{{text}} (rounded half away from zero, {{count, number}} decimal)',
    rounded_other: '{{text}} (rounded half away from zero, {{count, number}} decimals)',
    stage: 'Stage',
    published: 'Published, computed',
    against: 'Published {{published}}, computed from levels {{computed}}.',
    why: {
      'real-growth': 'What was published is real growth.',
      scope: 'The scope has changed.',
      rounding: 'The difference is within rounding.',
      revised: 'The year before was revised.',
      contradicted: 'A figure was revised after the growth was published, or the growth is wrong.'
    },
    conflict: 'Sources'
  },
  history: {
    measure: {
      level: 'Value',
      growth: 'Published growth',
      change: 'Published change',
      share: 'Published share',
      index: 'Index',
      rank: 'Rank',
      'growth-rank': 'Rank of growth',
      target: 'Target',
      base: 'Year before, same scope'
    },
    title: 'About this figure',
    nothing: 'Choose a number in the table: how it came about and where it is from stands here.',
    close: 'Close the explanation',
    claims: 'All records',
    shown: 'in use',
    disputed: 'disagrees, not decided',
    superseded: 'superseded',
    undone: 'undone',
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
    width: 'On a heading: width of the column; Alt ↓ fits it',
    fold: 'On a row’s name: close and open',
    find: 'Find',
    findNext: 'In the find field: next and previous',
    chart: 'Fill the page with the chart, and back'
  }
} as const
