export default {
  title: 'Print preview',
  toolbar: 'Print tools',
  back: {
    overview: 'Back to the overview',
    compare: 'Back to the comparison',
    targets: 'Back to the targets',
    completeness: 'Back to the coverage'
  },
  orientation: 'Orientation',
  portrait: 'A4 portrait',
  landscape: 'A4 landscape',
  heading: 'Title',
  headingHint: 'Title of what is printed and exported; emptied, the table’s own stands again',
  pages_one: '{{count, number}} page',
  pages_other: '{{count, number}} pages',
  print: 'Print',
  pdf: 'Save as PDF',
  pdfHint: 'Choose “Save as PDF” in the browser’s print window',
  saved: 'PDF saved to {{place}}',
  continued: '{{title}} (continued)',
  again: '{{name}} (cont.)',
  page: 'Page {{page, number}} of {{pages, number}}',
  disputes_one: '{{count, number}} figure is disputed',
  disputes_other: '{{count, number}} figures are disputed',
  disputesHint: 'Marked ≠ in the table, with what each source says under it; decide them under Pending',
  empty: 'There are no rows to print',
  emptyWhat: 'The table has no rows: look at the filter, or choose something else.',
  keys: {
    print: 'Print',
    back: 'Back'
  }
} as const
