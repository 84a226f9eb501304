const superscripts: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '=': '⁼',
  '(': '⁽',
  ')': '⁾'
}

/**
 * Text that stands raised in a cell, in Unicode's own superscripts: a footnote mark on a figure (12.3 with a raised 1)
 * must not read as 12.31. Letters stay: formatting often reaches one too far.
 */
export function raised(text: string): string {
  let up = ''
  for (const char of text) up += Object.hasOwn(superscripts, char) ? superscripts[char] : char
  return up
}
