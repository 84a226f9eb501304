import {
  COMMON_SYMBOLS,
  isDots,
  plainSign,
  readSymbol,
  type SymbolMeaning,
  type SymbolProfile
} from '#core/quantity/typed/symbols.ts'
import type { Cell, Grid } from '../../grid.ts'
import { hasHan } from '../words/label-words.ts'
import { TEXT, withoutMarks } from './cell-kind.ts'
import { type ExplainedSigns, signsExplainedIn } from './explained-signs.ts'
import type { SheetMap } from './sheet-map.ts'

/** How the figures of one sheet are typed, where that differs from what the cells say alone. */
export interface TypingHabits {
  /** 72,6 is 72.6 on this sheet: every comma that parts digits stands before a fraction. */
  readonly decimalComma: boolean
  /** Letters that a note explains (E : use with caution) and that may stand before or behind a figure. */
  readonly flags: string
  /** Signs that a note explains as a figure too small to print: they are values, the others say there is none. */
  readonly small: readonly string[]
  /** What notes say of the signs that stand for figures anywhere. */
  readonly explained: ExplainedSigns
  /** The sheet has Chinese text, so that the symbols of Chinese yearbooks mean what they mean there. */
  readonly chinese: boolean
}

/** Behind a fraction, r and p mark a figure as revised or preliminary. */
const COMMA_FRACTION = /^[-−–+(<>≤≥*$€£]*\s?\d{1,3}(?:\s?\d{3})*,(?:\d{1,2}|\d{4,})\s?[%)]*[rp]?$/
const COMMA_THREE = /^[-−–+(<>≤≥*$€£]*\s?\d{1,3}(?:\s?\d{3})*,\d{3}\s?[%)]*[rp]?$/
/** 22,0 among 24.1: so few digits behind a comma are no thousands. */
const SHORT_FRACTION = /^[-−–+(<>≤≥*$€£]*\s?\d{1,3},\d{1,2}\s?[%)]*$/
/** Thousands parted by spaces leave the comma no other meaning. */
const SPACES_AND_COMMA = /^-?\d{1,3}(?:\s\d{3})+,\d+$/
const POINT_OR_GROUPS = /\d\.\d|\d,\d{3},\d{3}/
/** # Rounds to zero; s = Less than 500 …; NA Not available. Z Less than 50: a sign for a figure too small to print. */
const SMALL_NOTE =
  /(?:^|[.;]\s+)\(?([^\s()\d]{1,2})\)?\s*[-–—:=]?\s+(?:rounds? to zero|less than|too small|negligible)/gi
/** E : use with caution; b=Break in series e=Estimated. E Use with caution. A – Excellent; B – Very good. */
const FLAG_NOTES = [
  /(?:^|\s)([A-Za-z])\s*(?::\s+|=\s*)(?=[A-Za-z]{2})/g,
  /(?:^|[;.,]\s*|\s{2,})\(?([A-Za-z])\)?\s*[-–—]?\s+(?=(?:data quality|use with|revised|preliminary|provisional|estimated?|excellent|very good|good|acceptable|fair|poor|break in)\b)/gi
]
/** A letter behind a figure, which is no digit misread (1O, 4l). */
const FLAGGED = /^-?\d[\d\s,.]*?\s?([A-HJ-NP-Za-km-z])$/
/** u unreliable; b break in series: any note explains a letter. */
const ANY_NOTE = /(?:^|[;.,]\s+|\s{2,})\(?([B-HJ-Zb-z])\)?\s*[-–—:=]?\s+(?=[a-z]{3})/gi
/** Habits show soon; a long sheet is not read to its end for them, but its notes are. */
const MOST_CELLS = 40_000

export function typingHabits(map: SheetMap): TypingHabits {
  const used = map.used
  if (used === null) return { decimalComma: false, flags: '', small: [], explained: {}, chinese: false }
  let fractions = 0
  let thousands = 0
  let points = 0
  let chinese = hasHan(map.grid.name)
  let flags = ''
  const behind = new Map<string, number>()
  const noted = new Set<string>()
  const seen = new Set<string>()
  const small: string[] = []
  const explained: Record<string, SymbolMeaning> = {}
  const width = used.right - used.left + 1
  const rows = used.bottom - used.top + 1
  const limit = Math.max(50, Math.floor(MOST_CELLS / width))
  for (let row = used.top; row <= used.bottom; row++) {
    if (rows > limit && row - used.top > limit / 2 && used.bottom - row > limit / 2) continue
    for (let column = used.left; column <= used.right; column++) {
      const kind = map.kind(row, column)
      const cell = kind === 0 ? undefined : map.cell(row, column)
      if (typeof cell?.value !== 'string') continue
      const text = withoutMarks(cell.value.trim())
      if (kind === TEXT) {
        // Lists say the same again and again.
        if (seen.has(text)) continue
        seen.add(text)
        chinese ||= hasHan(text)
        for (const [sign, meaning] of signsExplainedIn(text))
          if (readSymbol(sign, COMMON_SYMBOLS) !== null) explained[sign] = meaning
        for (const [, sign = ''] of text.matchAll(SMALL_NOTE)) small.push(sign, `(${sign})`)
        for (const note of FLAG_NOTES) {
          for (const [, flag = ''] of text.matchAll(note)) if (!flags.includes(flag)) flags += flag
        }
        for (const [, letter = ''] of text.matchAll(ANY_NOTE)) noted.add(letter)
      } else if (COMMA_FRACTION.test(text)) fractions++
      else if (COMMA_THREE.test(text)) thousands++
      else if (POINT_OR_GROUPS.test(text)) points++
      const letter = kind === TEXT ? undefined : FLAGGED.exec(text)?.[1]
      if (letter !== undefined) behind.set(letter, (behind.get(letter) ?? 0) + 1)
    }
  }
  for (const [letter, times] of behind) {
    // Publications in English mark figures by letters, also where their notes are cut off; a return in Chinese does not.
    const marks = noted.has(letter) || (!chinese && times > 1)
    if (marks && !flags.includes(letter)) flags += letter
  }
  // 1,234 alone is a thousand anywhere; only where fractions leave no other reading does it become 1.234.
  return { decimalComma: fractions >= 2 && points === 0 && fractions > thousands, flags, small, explained, chinese }
}

/** What stands for a figure on the sheet: the signs of any, and those its notes explain. */
export function symbolsOf({ small, explained }: TypingHabits): SymbolProfile {
  if (small.length === 0 && Object.keys(explained).length === 0) return COMMON_SYMBOLS
  // Dots and dashes are told by what they mean however they are drawn.
  const drawn = Object.keys(COMMON_SYMBOLS.meanings).flatMap((sign) => {
    const meaning = explained[plainSign(sign)]
    return meaning === undefined ? [] : [[sign, meaning] as const]
  })
  const tooSmall = small.map((sign) => [sign, 'negligible'] as const)
  return { name: 'sheet', meanings: { ...COMMON_SYMBOLS.meanings, ...Object.fromEntries([...drawn, ...tooSmall]) } }
}

/** Does the sheet itself say what … in the place of a figure means? */
export function isDotsExplained({ explained, small }: TypingHabits): boolean {
  return explained['…'] !== undefined || small.some(isDots)
}

/** The same grid with figures typed as anyone types them; cells without such habits are handed through. */
export function plainFigures(grid: Grid, habits: TypingHabits): Grid {
  const { decimalComma, flags, chinese } = habits
  const flagged =
    flags === ''
      ? null
      : new RegExp(
          `^(-?[\\d\\s,]*\\d(?:\\.\\d+)?)\\s?[${flags}]{1,3}$|^[${flags}]\\s?(-?\\d[\\d\\s,]*\\d(?:\\.\\d+)?)$`
        )
  const retyped = (cell: Cell): Cell => {
    if (typeof cell.value !== 'string') return cell
    const typed = cell.value.trim()
    let text = withoutMarks(typed)
    const marks = typed.slice(text.length)
    const found = flagged?.exec(text)
    text = found?.[1] ?? found?.[2] ?? text
    const fraction = decimalComma
      ? COMMA_FRACTION.test(text) || COMMA_THREE.test(text)
      : !chinese && SHORT_FRACTION.test(text)
    if (SPACES_AND_COMMA.test(text) || fraction) {
      text = text.replace(',', '.')
    }
    if (text === typed) return cell
    return { ...cell, value: text, text, ...(marks !== '' && { marks }) }
  }
  return {
    ...gridParts(grid),
    at: (row, column) => {
      const cell = grid.at(row, column)
      return cell && retyped(cell)
    }
  }
}

function gridParts(grid: Grid): Omit<Grid, 'at'> {
  const { name, rowCount, columnCount, merges, hiddenRows, hiddenColumns } = grid
  return { name, rowCount, columnCount, merges, hiddenRows, hiddenColumns }
}
