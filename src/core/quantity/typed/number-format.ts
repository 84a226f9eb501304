import { remembered } from '../../remembered.ts'

/** What one section of a number format makes of the figures that it shows. */
export interface FormatSection {
  /** The figure shown is the one stored times ten to this: 2 for 0.0%, −3 for 0.0, and −4 for 0\.0, */
  readonly shift: number
  /** Whether % multiplies what is stored; a % in quotes or behind a backslash is only shown. */
  readonly isPercent: boolean
  /** What is shown behind the digits: %, 万元. */
  readonly behind: string
  /** A time of day: 6:30 is stored as a part of a day. */
  readonly isClock: boolean
  /** The section with a real point for one that is only shown (0\.0, shows 35020 as 3502.0); null: it has none such. */
  readonly pointed: string | null
}

/** A number format parsed once: General, 0.0, #,##0.00_);(#,##0.00), [>=10000]0!.0,"万元";0"元". */
export interface NumberFormat {
  /** Each figure is shown as it is stored, with nothing behind it. */
  readonly isPlain: boolean
  /** The section that shows a number. */
  section(value: number): FormatSection
}

export const numberFormat: (format: string) => NumberFormat = remembered(parse)

function parse(format: string): NumberFormat {
  const sections = sectionsOf(format).map((pieces) => ({ ...readSection(pieces), condition: conditionOf(pieces) }))
  const shows = (section: FormatSection): boolean =>
    section.shift === 0 && !section.isPercent && section.behind === '' && !section.isClock
  return { isPlain: sections.every(shows), section: (value) => chosen(sections, value) }
}

type Condition = (value: number) => boolean

interface ConditionalSection extends FormatSection {
  readonly condition: Condition | null
}

/** From 0 up, and below; with three sections above, below and 0; or as the conditions of the first two say. */
function chosen(sections: readonly ConditionalSection[], value: number): FormatSection {
  const numbers = sections.slice(0, 3)
  const [first = PLAIN, second, third] = numbers
  if (second === undefined) return first
  if (first.condition !== null || second.condition !== null) {
    if ((first.condition ?? ((one) => one > 0))(value)) return first
    if (second.condition === null && third === undefined) return second
    return (second.condition ?? ((one) => one < 0))(value) ? second : (third ?? first)
  }
  if (value < 0) return second
  return value === 0 ? (third ?? first) : first
}

/** What a format is made of: characters that mean something, and those that are only shown. */
type Piece =
  /** 0 # ? . , % / @ E and the letters of times, each by itself; General; [h]. */
  | { readonly kind: 'sign'; readonly text: string; readonly written: string }
  | { readonly kind: 'shown'; readonly text: string; readonly written: string }
  /** [Red], [>=100], [DBNum1]. */
  | { readonly kind: 'block'; readonly text: string; readonly written: string }

/** Quoted text; an escaped character (! is how Chinese formats escape); room as wide as one; filling; a block. */
const PIECE = /"([^"]*)"?|[\\!](.)|_(.)|\*(.)|\[([^\]]*)\]|(general|g\/通用格式)|(am\/pm|a\/p|上午\/下午)|(.)/gisu

function sectionsOf(format: string): Piece[][] {
  const sections: Piece[][] = [[]]
  for (const match of format.matchAll(PIECE)) {
    const [written, quoted, escaped, room, filling, block, general, half, sign = ''] = match
    const add = (piece: Piece): void => void sections.at(-1)?.push(piece)
    if (quoted !== undefined || escaped !== undefined) add({ kind: 'shown', text: quoted ?? escaped ?? '', written })
    else if (room !== undefined) add({ kind: 'shown', text: ' ', written })
    else if (filling !== undefined) add({ kind: 'shown', text: '', written })
    else if (block !== undefined) add(blockOf(block, written))
    else if (general !== undefined) add({ kind: 'sign', text: '0', written })
    else if (half !== undefined) add({ kind: 'sign', text: 'h', written })
    else if (sign === ';') sections.push([])
    else add({ kind: isSign(sign) ? 'sign' : 'shown', text: sign, written })
  }
  return sections
}

function isSign(character: string): boolean {
  return /[0#?.,%/@ymdhsebg]/i.test(character)
}

/** [$¥-804] shows a currency, [hh] hours beyond a day. */
function blockOf(block: string, written: string): Piece {
  if (block.startsWith('$')) return { kind: 'shown', text: block.slice(1).replace(/-[^-]*$/, ''), written }
  if (/^(?:h+|m+|s+)$/i.test(block)) return { kind: 'sign', text: block, written }
  return { kind: 'block', text: block, written }
}

function conditionOf(pieces: readonly Piece[]): Condition | null {
  for (const { kind, text } of pieces) {
    const match = kind === 'block' ? /^(<=|>=|<>|[<>=]) *(-?\d+(?:\.\d+)?)$/.exec(text) : null
    if (match === null) continue
    const than = Number(match[2])
    return CONDITIONS[match[1] ?? '']?.(than) ?? null
  }
  return null
}

const CONDITIONS: Readonly<Record<string, (than: number) => Condition>> = {
  '<': (than) => (value) => value < than,
  '>': (than) => (value) => value > than,
  '=': (than) => (value) => value === than,
  '<=': (than) => (value) => value <= than,
  '>=': (than) => (value) => value >= than,
  '<>': (than) => (value) => value !== than
}

const PLAIN: FormatSection & { condition: null } = {
  shift: 0,
  isPercent: false,
  behind: '',
  isClock: false,
  pointed: null,
  condition: null
}

function readSection(pieces: readonly Piece[]): FormatSection {
  const signs = pieces.flatMap((piece) => (piece.kind === 'sign' ? [piece.text] : [])).join('')
  const isDigit = (piece: Piece | undefined): boolean => piece?.kind === 'sign' && /^[0#?]$/.test(piece.text)
  const first = pieces.findIndex(isDigit)
  const last = pieces.findLastIndex(isDigit)
  const isTime = /[ymdhsbg]/i.test(signs) || (/e/i.test(signs) && first < 0)
  if (isTime || first < 0) return { ...PLAIN, isClock: /h{1,2}:?m|m{1,2}:?s/i.test(clockOf(pieces)) }
  const percents = signs.split('%').length - 1
  // Behind the last digit before the point, or before the end, each comma divides what is shown by a thousand.
  const dividing = new Set(
    pieces.flatMap((piece, at) => (isSignOf(piece, ',') && divides(pieces, at, isDigit) ? [at] : []))
  )
  const point = signs.includes('.')
    ? -1
    : pieces.findIndex((piece, at) => isShownPoint(piece) && first < at && at < last)
  const decimals = point < 0 ? 0 : pieces.slice(point).filter(isDigit).length
  return {
    shift: 2 * percents - 3 * dividing.size - decimals,
    isPercent: percents > 0,
    behind: pieces
      .slice(last + 1)
      .map((piece) => (piece.kind === 'shown' || isSignOf(piece, '%') ? piece.text : ''))
      .join('')
      .trim(),
    isClock: false,
    pointed:
      point < 0
        ? null
        : pieces.map(({ written }, at) => (at === point ? '.' : dividing.has(at) ? '' : written)).join('')
  }
}

function isSignOf(piece: Piece | undefined, text: string): boolean {
  return piece?.kind === 'sign' && piece.text === text
}

function isShownPoint({ kind, text }: Piece): boolean {
  return kind === 'shown' && /^[.．]$/.test(text)
}

/** A comma behind a digit (or another such comma) with no digit right behind it; between digits it groups them. */
function divides(pieces: readonly Piece[], at: number, isDigit: (piece: Piece | undefined) => boolean): boolean {
  let before = at
  while (isSignOf(pieces[before], ',')) before--
  let behind = at
  while (isSignOf(pieces[behind], ',')) behind++
  return isDigit(pieces[before]) && !isDigit(pieces[behind])
}

/** The letters of a time with the colons between them. */
function clockOf(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'sign' || text === ':' ? text : '')).join('')
}
