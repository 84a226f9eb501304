/** A name that a sheet may bear (31 characters, no \ / ? * [ ] : and no ' at the ends) and that none of `taken` has. */
export function sheetName(wanted: string, taken: ReadonlySet<string> = new Set()): string {
  const clean = wanted
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '')
    .replace(/\s+/g, ' ')
  const base = clean === '' || /^history$/i.test(clean) ? 'Sheet1' : clean
  const used = new Set([...taken].map((name) => name.toLowerCase()))
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`
    const name = base.slice(0, 31 - suffix.length) + suffix
    if (!used.has(name.toLowerCase())) return name
  }
}
