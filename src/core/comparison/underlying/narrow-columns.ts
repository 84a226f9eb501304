import { BETWEEN, ColumnsInMaking, type FigureColumns, WIDTH } from './figure-columns.ts'

/** null: all. */
interface Wanted {
  readonly indicators: ReadonlySet<string> | null
  readonly periods: ReadonlySet<string> | null
}

/** Of the figures of several regions those wanted, as if no others had been read. */
export function narrowColumns(ofRegions: readonly FigureColumns[], wanted: Wanted): FigureColumns {
  const columns = new ColumnsInMaking()
  for (const one of ofRegions) addNarrowed(columns, one, wanted)
  return columns.made
}

function addNarrowed(columns: ColumnsInMaking, from: FigureColumns, wanted: Wanted): void {
  const isWanted = from.indicators.map((id) => wanted.indicators?.has(id) ?? true)
  // Most series have the same periods and traits: what is left of these is worked out once.
  const known = from.spans.map((): (Part | null)[] => [])
  const { series } = from
  for (let at = 0; at * WIDTH < series.length; at++) {
    const own = at * WIDTH
    const indicator = series[own + 1] ?? 0
    if (isWanted[indicator] !== true) continue
    const measure = series[own + 2] ?? 0
    const span = series[own + 3] ?? 0
    const kinds = series[own + 4] ?? 0
    let part = known[span]?.[kinds]
    if (part === undefined) {
      part = partOf(columns, from, span, kinds, wanted)
      if (known[span] !== undefined) known[span][kinds] = part
    }
    if (part === null) continue
    columns.add(from.regions[series[own] ?? 0] ?? '', from.indicators[indicator] ?? '', measure, {
      span: part.span,
      kinds: part.kinds,
      decimals: decimalsAt(from.decimals[at] ?? '', part)
    })
  }
}

/** What is left of a series. */
interface Part {
  readonly span: number
  readonly kinds: number
  /** Places of the figures that stay, among so many; `isRun`: they follow one another. */
  readonly places: readonly number[]
  readonly of: number
  readonly isRun: boolean
}

/** null: nothing. */
function partOf(
  columns: ColumnsInMaking,
  { periods, traits, ...from }: FigureColumns,
  span: number,
  kinds: number,
  wanted: Wanted
): Part | null {
  const texts = (from.spans[span] ?? []).map((period) => periods[period] ?? '')
  const places = [...texts.keys()].filter((place) => wanted.periods?.has(texts[place] ?? '') ?? true)
  const [first] = places
  if (first === undefined) return null
  const kindsAt = places.map((place) => from.kinds[kinds]?.[place] ?? 0)
  return {
    span: columns.span(places.map((place) => columns.period(texts[place] ?? ''))),
    kinds: columns.kinds(kindsAt.flatMap((trait) => (traits[trait] === undefined ? [] : columns.trait(traits[trait])))),
    places,
    of: texts.length,
    isRun: places.every((place, at) => place === first + at)
  }
}

function decimalsAt(text: string, { places, of, isRun }: Part): string {
  if (places.length === of) return text
  const first = places[0] ?? 0
  if (!isRun) {
    const all = text.split(BETWEEN)
    return places.map((place) => all[place] ?? '').join(BETWEEN)
  }
  let start = 0
  for (let skipped = 0; skipped < first; skipped++) start = text.indexOf(BETWEEN, start) + 1
  let end = text.length
  for (let skipped = first + places.length; skipped < of; skipped++) end = text.lastIndexOf(BETWEEN, end - 1)
  return text.slice(start, end)
}
