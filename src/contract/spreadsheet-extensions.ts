/** What is offered to be picked and looked for in folders. What a file really is its bytes tell (main/desk/workbook). */
export const SPREADSHEET_EXTENSIONS = [
  ...['xls', 'xlsx', 'xlsm', 'xlsb', 'xlt', 'xltx', 'et', 'ett'],
  ...['ods', 'fods', 'csv', 'tsv', 'txt', 'htm', 'html', 'xml']
]
