import type { ComparedIndicator } from '../comparison-table.ts'
import { type Disputed, type FigurePlace, keyOfText, type ObservedFigure } from './observed-figure.ts'

export const UNDISPUTED: Disputed = Object.freeze([])

/** What is disputed of the figures that a number rests on; of derived ones what they rest on themselves. */
export function disputedAmong(figures: Iterable<ObservedFigure | null>): Disputed {
  let found: Map<string, FigurePlace> | null = null
  for (const figure of figures) {
    if (figure?.conflict == null) continue
    found ??= new Map()
    for (const place of figure.disputed ?? [placeOf(figure)]) found.set(keyOfPlace(place), place)
  }
  return found === null ? UNDISPUTED : [...found.values()]
}

/** The same of several numbers together. */
export function allDisputed(several: Iterable<Disputed>): Disputed {
  const found = new Map<string, FigurePlace>()
  for (const disputed of several) for (const place of disputed) found.set(keyOfPlace(place), place)
  return found.size === 0 ? UNDISPUTED : [...found.values()]
}

/** The same months may be called by two names (2023H1, 2023M01-06). */
export function keyOfPlace({ region, indicator, period, measure }: FigurePlace): string {
  return `${region} ${indicator} ${keyOfText(period)} ${measure}`
}

function placeOf({ region, indicator, period, measure }: ObservedFigure): FigurePlace {
  return { region, indicator, period, measure }
}

/** A figure that sources disagree about as long as nobody has decided, with what each of them says. */
export interface Dispute {
  readonly region: { readonly code: string; readonly name: string }
  readonly indicator: DisputedIndicator
  /** Canonical period text. */
  readonly period: string
  readonly measure: ObservedFigure['measure']
  /** The one that tables show comes first. */
  readonly said: readonly Said[]
}

export interface DisputedIndicator extends Pick<ComparedIndicator, 'id' | 'unit' | 'kind'> {
  readonly name: string
  readonly nameEn: string | null
}

/** Where the figure stands that a dispute is about. */
export function placeOfDispute({ region, indicator, period, measure }: Dispute): FigurePlace {
  return { region: region.code, indicator: indicator.id, period, measure }
}

export interface Said {
  readonly decimal: string | null
  readonly symbol: string | null
  /** The department, else the file; null: it was typed by nobody known. */
  readonly sender: string | null
}
