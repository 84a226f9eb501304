import type { CatalogueLine, Indicator } from './catalogue-lines.ts'

/** Where indicators are put: what the call `catalogue.move` wants. */
export interface MoveTarget {
  readonly chapter: string
  readonly parent: string | null
  /** null: at the end of the chapter. */
  readonly before: string | null
}

/** Dropped on a line: before it or after it, beside it under the same whole; on a chapter, at its end. */
export function dropTarget(
  lines: readonly CatalogueLine[],
  at: number,
  isAfter: boolean,
  moved: ReadonlySet<string>
): MoveTarget | null {
  const line = lines[at]
  if (line === undefined) return null
  if (line.kind === 'chapter') return { chapter: line.chapter, parent: null, before: null }
  const { indicator } = line
  if (moved.has(indicator.id)) return null
  const { chapter, parent } = indicator
  if (!isAfter) return { chapter, parent, before: indicator.id }
  const siblings = siblingsOf(lines, indicator).filter(({ id }) => !moved.has(id))
  const next = siblings[siblings.findIndex(({ id }) => id === indicator.id) + 1]
  return { chapter, parent, before: next?.id ?? null }
}

/** One step up or down among those beside it; null at the end. */
export function stepTarget(lines: readonly CatalogueLine[], indicator: Indicator, step: -1 | 1): MoveTarget | null {
  const siblings = siblingsOf(lines, indicator)
  const at = siblings.findIndex(({ id }) => id === indicator.id)
  if (siblings[at + step] === undefined) return null
  const before = step === -1 ? siblings[at - 1] : siblings[at + 2]
  return { chapter: indicator.chapter, parent: indicator.parent, before: before?.id ?? null }
}

function siblingsOf(lines: readonly CatalogueLine[], { chapter, parent }: Indicator): Indicator[] {
  return lines.flatMap((line) =>
    line.kind === 'indicator' && line.indicator.chapter === chapter && line.indicator.parent === parent
      ? [line.indicator]
      : []
  )
}
