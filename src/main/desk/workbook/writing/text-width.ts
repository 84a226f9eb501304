/** Width of a line in ems: Chinese characters and full-width signs are one, others half. */
function lineWidth(line: string): number {
  let width = 0
  for (const char of line)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
        char
      )
        ? 1
        : 0.5
  return width
}

/** Lines that a text takes in a column of this width, both in ems. */
export function lineCount(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(lineWidth(line) / Math.max(width, 1))), 0)
}
