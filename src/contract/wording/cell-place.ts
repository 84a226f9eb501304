/** Where a figure stands: `表.xlsx › Sheet1!B3`; a text file's only sheet bears the name of the file and is not repeated. */
export function cellPlace(place: { readonly file: string; readonly sheet: string; readonly cell: string }): string {
  const { file, sheet, cell } = place
  return isOnlySheet(file, sheet) ? `${file} › ${cell}` : `${file} › ${sheet}!${cell}`
}

/** `Sheet1!B3` beside the name of the file. */
export function cellOnSheet(place: { readonly file: string; readonly sheet: string; readonly cell: string }): string {
  const { file, sheet, cell } = place
  return isOnlySheet(file, sheet) ? cell : `${sheet}!${cell}`
}

function isOnlySheet(file: string, sheet: string): boolean {
  return file.replace(/\.[^.]+$/, '') === sheet
}
