/** A note as paper sets it: what opens the notes (注：), its number, and the text, whose further lines hang under it. */
export interface NoteParts {
  readonly opening: string
  readonly number: string
  readonly text: string
}

/** Opening and number with the blanks behind them, so that the parts joined are the note. */
export function noteParts(note: string): NoteParts {
  const [, opening = '', number = '', text = note] = /^((?:注：|Note: )?)((?:\d+\. )?)(.*)$/s.exec(note) ?? []
  return { opening, number, text }
}
