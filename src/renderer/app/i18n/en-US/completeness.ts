export default {
  title: 'What {{region}} has and lacks',
  what: 'Which figures are there, missing or late, by indicator and period; years, quarters and months are expected as each indicator used to be sent.',
  empty: 'This region has no figures yet',
  nothing: 'No indicator fits',
  tools: 'What to look at',
  grid: 'Indicators and periods',
  indicator: 'Indicator',
  department: 'Department',
  departmentHoles: '{{name}} (missing {{missing, number}}, late {{late, number}})',
  by: { label: 'View by', indicator: 'By indicator', department: 'By department' },
  byDepartment: 'What each department has sent and owes',
  printTitle: 'What departments of {{region}} have sent and owe ({{from}}–{{to}})',
  printNote:
    'Note: missing where later years have it, late where earlier years had it and none has come since; periods that are not over do not count',
  noDepartment: 'No department',
  noReturn: 'Never sent any',
  fromOthers: 'Sent none itself; others sent them, or they were typed',
  moreFiles: '{{files}} and others, {{total, number}} files',
  holesOf: {
    missing_one: '{{name}}: {{count, number}} missing, look',
    missing_other: '{{name}}: {{count, number}} missing, look',
    late_one: '{{name}}: {{count, number}} late, look',
    late_other: '{{name}}: {{count, number}} late, look'
  },
  column: {
    indicators: 'Indicators',
    expected: 'Expected',
    there: 'There',
    missing: 'Missing',
    late: 'Late',
    lastReturn: 'Last return'
  },
  find: 'Find an indicator',
  from: 'From year',
  to: 'To year',
  onlyHoles: 'Only with holes',
  all: 'Indicators without any figure too',
  wanted: 'Import a return with “{{name}}”, {{period}}',
  state: {
    there: 'There',
    missing: 'Missing: later years have it, this period has not',
    late: 'Late: earlier years had it, none has come since',
    'not-due': 'The period is not over',
    none: 'Not collected for such periods'
  },
  fill: { import: 'Import a return…', type: 'Type this figure in' },
  mark: { missing: 'missing', late: 'late' },
  totals: '{{rows, number}} indicators · {{missing, number}} missing · {{late, number}} late',
  key: {
    move: 'Move between cells',
    ends: 'To the first and the last cell',
    open: 'Open the original of what is there; import or type what is missing'
  }
} as const
