/** Comma-separated text as RFC 4180 has it, without a line break at the end. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => row.map(field).join(',')).join('\r\n')
}

function field(value: string | number | null): string {
  const text = withoutFormula(value === null ? '' : String(value))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A spreadsheet that opens the text would compute a name, a file or a sheet that begins like a formula: an apostrophe
 * before it keeps it text. Numbers stay numbers, whatever their sign.
 * Source: OWASP, CSV injection.
 */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]./s.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text
}
