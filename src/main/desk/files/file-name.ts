/** With three bytes a character and an ending still within the 255 bytes that file systems take. */
const longest = 80

/** A name as a file may bear it: what file systems refuse is left out, and a long name is cut. */
export function fileName(name: string): string {
  const safe = Array.from(name)
    .slice(0, longest)
    .join('')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them in names
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  return safe === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(safe) ? `_${safe}` : safe
}
