/** Texts typed and not yet stored, by the key of their cell, with the steps that led here. */
export interface Drafts {
  readonly cells: ReadonlyMap<string, string>
  readonly before: readonly ReadonlyMap<string, string>[]
}

export const noDrafts: Drafts = { cells: new Map(), before: [] }

/** One step: typed into a cell, pasted over many. A text that is null goes back to what is stored. */
export function typed(drafts: Drafts, texts: ReadonlyMap<string, string | null>): Drafts {
  const cells = new Map(drafts.cells)
  for (const [key, text] of texts) {
    if (text === null) cells.delete(key)
    else cells.set(key, text)
  }
  return { cells, before: [...drafts.before.slice(-99), drafts.cells] }
}

/** One step back. */
export function undone(drafts: Drafts): Drafts {
  const last = drafts.before.at(-1)
  return last === undefined ? drafts : { cells: last, before: drafts.before.slice(0, -1) }
}
