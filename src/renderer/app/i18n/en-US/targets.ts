export default {
  title: 'Targets of {{region}}, {{year}}',
  toolbar: 'Target tools',
  year: 'Year',
  add: 'New target',
  addHint: 'Enter a target (Insert)',
  count_one: '{{count, number}} target',
  count_other: '{{count, number}} targets',
  filter: 'Filter by name or pinyin',
  filterNone: 'No target’s name fits “{{filter}}”',
  filterClear: 'Clear the filter',
  empty: {
    title: 'No targets of {{region}} for {{year}} yet',
    what: 'Enter the targets of the work report or of a department’s plan: progress is set against them month by month.',
    otherYear_one: 'See the target of {{year}}',
    otherYear_other: 'See the {{count, number}} targets of {{year}}',
    noRegion: 'Choose a region first',
    noRegionWhat: 'Choose a region at the top: its targets stand here.'
  },
  column: {
    indicator: 'Indicator',
    unit: 'Unit',
    target: 'Target',
    actual: 'Actual',
    period: 'Up to',
    completion: 'Completion',
    pace: 'Pace',
    gap: 'Gap',
    state: 'State',
    source: 'Written in'
  },
  completion: 'Completion {{completion}}',
  pace: '{{completion}} done, {{share}} of the year gone',
  paceNone: '{{share}} of the year gone',
  state: {
    achieved: 'Achieved',
    'on-pace': 'On pace',
    behind: 'Behind',
    missed: 'Missed',
    'no-data': 'No data'
  },
  bound: {
    'at-least': 'at least {{value}}',
    'at-most': 'at most {{value}}',
    about: 'about {{value}}'
  },
  growth: 'growth {{words}}',
  gap: {
    points: '{{gap}} points'
  },
  actualGrowth: '{{value}}%',
  form: {
    add: 'New target',
    edit: 'Change target',
    close: 'Close',
    indicator: 'Indicator',
    indicatorSearch: 'Name or pinyin',
    indicatorEmpty: 'The catalogue has no such indicator',
    year: 'Year',
    kind: 'Target of',
    kindLevel: 'Level',
    kindGrowth: 'Growth %',
    bound: 'Bound',
    boundAtLeast: 'At least',
    boundAtMost: 'At most',
    boundAbout: 'About',
    value: 'Value',
    valueHint: 'like 6.5 or 1,200',
    valueUnreadable: 'This is not a number',
    valueMissing: 'Enter the value',
    indicatorMissing: 'Choose an indicator',
    source: 'Written in',
    sourceHint: 'like Work report 2024',
    note: 'Note',
    save: 'Save',
    saveNext: 'Save and add another',
    withdraw: 'Withdraw this target',
    saved: 'Saved: {{name}} {{words}}',
    withdrawn: 'Target withdrawn: {{name}}',
    undo: 'Restore'
  },
  keys: {
    add: 'New target',
    move: 'Former or next target',
    edit: 'Change the target in focus',
    withdraw: 'Withdraw the target in focus'
  }
} as const
