/** Columns of text for a terminal, where a Chinese character takes two places. Numbers stand to the right. */
export function textTable(rows: readonly (readonly string[])[], numeric: ReadonlySet<number> = new Set()): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(text))
    })
  }
  return rows
    .map((row) =>
      row
        .map((text, column) => {
          const gap = ' '.repeat((widths[column] ?? 0) - displayWidth(text))
          return numeric.has(column) ? gap + text : text + gap
        })
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

/** Places that a text takes in a terminal (Unicode's East Asian Width: wide and full-width take two). */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += wide.test(character) ? 2 : combining.test(character) ? 0 : 1
  return width
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const combining = /\p{Mn}/u
