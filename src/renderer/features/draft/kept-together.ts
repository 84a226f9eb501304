import type { DraftSegment } from '#core/draft/draft.ts'

type Numbered = Extract<DraftSegment, { readonly figure: object }>
type Worded = Extract<DraftSegment, { readonly figure: null }>

/** Words that a line may break in, or what stays on one line: numbers, the mark between them, and the % behind. */
export type DraftPiece = { readonly words: string } | { readonly kept: readonly (Numbered | Worded)[] }

/** Between the numbers of a ratio: 22.2:32.4:45.4. */
const RATIO = /^\s?[:：∶/]\s?$/
/** What stays with the number before it. */
const PERCENT = /^[%‰]/

/** A paragraph in pieces: no line breaks within a ratio, nor before a %. */
export function keptTogether(segments: readonly DraftSegment[]): DraftPiece[] {
  const pieces: DraftPiece[] = []
  let run: (Numbered | Worded)[] | null = null
  const close = (): void => {
    if (run !== null) pieces.push({ kept: run })
    run = null
  }
  segments.forEach((segment, at) => {
    if (isNumbered(segment)) {
      run = [...(run ?? []), segment]
      return
    }
    const next = segments[at + 1]
    if (run !== null && RATIO.test(segment.text) && next !== undefined && isNumbered(next)) {
      run.push(segment)
      return
    }
    const percent = run === null ? '' : (PERCENT.exec(segment.text)?.[0] ?? '')
    if (percent !== '') run?.push({ text: percent, figure: null })
    close()
    const words = segment.text.slice(percent.length)
    if (words !== '') pieces.push({ words })
  })
  close()
  return pieces
}

function isNumbered(segment: DraftSegment): segment is Numbered {
  return segment.figure !== null
}
