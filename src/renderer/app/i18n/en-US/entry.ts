export default {
  title: 'Type in',
  open: 'Type in',
  by: 'Rows',
  byIndicators: 'Indicators',
  byRegions: 'Regions',
  periods: 'Periods',
  kinds: {
    year: 'Years',
    quarters: 'Quarters, cumulative',
    quarter: 'Quarters, single',
    months: 'Months, cumulative',
    month: 'Months, single'
  },
  from: 'From year',
  to: 'To year',
  measure: 'Values',
  level: 'Level',
  growth: 'Growth',
  unit: 'Unit',
  stage: 'Stage',
  stageKept: 'Stage as it is',
  stages: {
    estimate: 'Estimate',
    flash: 'Flash',
    preliminary: 'Preliminary',
    final: 'Final',
    census: 'Census revision'
  },
  reason: 'Reason',
  empty: '(empty)',
  conflicting: 'A figure of a later stage stands and stays shown',
  withdrawn: 'The figure there will be withdrawn',
  noRegion: 'Choose a region',
  refused_one: '{{count, number}} cell is no number',
  refused_other: '{{count, number}} cells are no numbers',
  drop: 'Discard',
  store_one: 'Store {{count, number}} figure',
  store_other: 'Store {{count, number}} figures',
  key: {
    walk: 'Move between cells',
    edit: 'Edit the cell',
    back: 'Leave the cell as it was',
    clear: 'Clear (withdraw) the figure',
    paste: 'Paste a table from Excel or WPS',
    undo: 'One step back'
  }
} as const
