/** The characters of a sheet's name. */
const LONGEST = 31

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
    const name = shortened(base, LONGEST - suffix.length) + suffix
    if (!used.has(name.toLowerCase())) return name
  }
}

/**
 * As many whole parts of a title as `room` holds: a year or a word is not cut, what goes on within a list in brackets or
 * among words says so (等, …), and a bracket that is opened is closed. A title that has no parts is cut where the room ends.
 */
function shortened(title: string, room: number): string {
  if (title.length <= room) return title
  const cuts = cutsIn(title).filter((name) => name.length <= room && !/['\s]$/.test(name))
  const longest = cuts.reduce((best, name) => (name.length > best.length ? name : best), '')
  // What is left of hardly more than a place's name no longer says which table it is.
  return longest.length >= room * LEAST_KEPT ? longest : cutAtCharacter(title, room)
}

const LEAST_KEPT = 0.3

const CLOSING: Readonly<Record<string, string>> = { '（': '）', '(': ')' }

/** The title up to each place where a part of it ends. */
function cutsIn(title: string): string[] {
  const cuts: string[] = []
  for (let at = 1; at < title.length; at++) {
    const sign = title[at] ?? ''
    const before = title.slice(0, at)
    const closing = stillOpen(before)
    if (closing === '' && (sign in CLOSING || isEnd(title, at)))
      cuts.push(sign === ' ' ? `${before} …` : before.trimEnd())
    if (closing !== '' && isComma(title, at)) cuts.push(`${before}${closing.endsWith(')') ? ' …' : '等'}${closing}`)
  }
  return cuts
}

/** What closes the brackets that a text leaves open. */
function stillOpen(text: string): string {
  let closing = ''
  for (const sign of text) {
    if (sign in CLOSING) closing = CLOSING[sign] + closing
    else if (closing.startsWith(sign)) closing = closing.slice(1)
  }
  return closing
}

/** Outside of brackets: at a comma, and at a blank between words that do not go on. */
function isEnd(title: string, at: number): boolean {
  if (title[at] !== ' ') return isComma(title, at)
  return !/[,;，；、]/.test(title[at - 1] ?? '') && !HANGS.test(title.slice(0, at))
}

/** One that parts words, not the digits of a number. */
function isComma(title: string, at: number): boolean {
  return /[、，,；;]/.test(title[at] ?? '') && !/\d,\d/.test(title.slice(at - 1, at + 2))
}

/** A word that what follows belongs to does not end a name. */
const HANGS = /(?:^|\s)(?:of|and|the|in|by|for|to|at|on|with|from)$/i

function cutAtCharacter(text: string, room: number): string {
  const closing = stillOpen(text.slice(0, room))
  // Some characters count as two, and are not halved.
  return text.slice(0, room - closing.length).replace(/[\ud800-\udbff]$/, '') + closing
}
