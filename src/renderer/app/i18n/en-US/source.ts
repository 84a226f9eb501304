export default {
  title: 'Original file',
  close: 'Close the original',
  save: 'Save the original…',
  saved: 'The original was saved to {{place}}',
  open: 'Open the original',
  withdrawn: 'no longer stands: {{change}}, {{at}}',
  typed: 'This figure was not read from a file',
  typedWhat: 'It was typed in, so there is no original; when and by whom stands above.',
  noSheet: 'The original has no sheet “{{name}}”',
  noSheetWhat: 'Save the original and open it in Excel or WPS.'
} as const
