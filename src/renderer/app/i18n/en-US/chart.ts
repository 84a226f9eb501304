export default {
  label: 'Chart of {{name}}',
  period: 'Period',
  what: 'Name',
  walk: 'Arrow keys walk the points, Enter goes to the cell in the table',
  noSelection: 'Put the cursor on a row, or select rows and columns: they are drawn here',
  nothing: 'What is selected has no values to draw',
  height: 'Height of the chart',
  full: 'Fill the page with the chart',
  normal: 'Back to its height',
  close: 'Close the chart',
  target: 'Target {{words}}',
  rest: 'Other',
  indexAt: {
    constant: '{{name}} (constant prices, from published growth)',
    current: '{{name}} (current prices)'
  },
  growth: 'Growth',
  comma: ', ',
  leftOut_one: '{{count, number}} row not drawn',
  leftOut_other: '{{count, number}} rows not drawn',
  point: '{{name}}: {{text}}',
  tentativeOne: 'not final yet',
  tentative: 'Dashed and pale: figures not final yet',
  legend: { some: '{{name}} (hollow: nominal)', all: '{{name}} (nominal)' },
  nominal: 'Hollow: nominal growth, computed at current prices; not comparable with published growth, nor joined to it',
  semicolon: '; ',
  title: {
    one: '{{region}} {{name}}',
    growth: '{{of}} · growth',
    inUnit: '{{of}} ({{unit}})',
    at: '{{of}} ({{period}})',
    regions_one: '{{name}}: {{count, number}} region',
    regions_other: '{{name}}: {{count, number}} regions',
    indicators_one: '{{region}} {{name}}',
    indicators_other: '{{region}} {{name}} and others ({{count, number}})'
  },
  shows: {
    label: 'What is drawn',
    value: 'Value',
    growth: 'Growth'
  },
  kind: {
    label: 'Kind of chart',
    fitting: 'Automatic ({{kind}})',
    line: 'Lines',
    column: 'Columns',
    growth: 'Value and growth',
    share: 'Shares',
    indexed: 'Index',
    ranking: 'Ranking',
    multiples: 'Small charts'
  },
  unfit: {
    'one-period': 'There is only one period',
    'one-row': 'Only one row is selected',
    'several-rows': 'For one row only',
    'units-differ': 'Units differ: no common axis',
    'not-amounts': 'Not for rates, indices and ranks',
    'negative-values': 'Negative values have no shares',
    'no-base': 'No value above zero in the base period',
    'no-growth': 'There is no growth',
    'no-values': 'There is growth alone, no values',
    'too-many': 'More than 12 rows',
    overlapping: 'Some of the rows count the same twice'
  },
  break: 'Scope changed',
  breakOf: 'Scope changed: {{names}}',
  copy: 'Copy as a picture',
  copied: 'Picture copied',
  copyRefused: 'The browser does not let pictures be copied; save a PNG instead',
  saved: 'Saved to {{place}}',
  save: {
    label: 'Save the chart',
    png: 'PNG picture',
    svg: 'SVG drawing',
    pdf: 'PDF (vector)'
  }
} as const
