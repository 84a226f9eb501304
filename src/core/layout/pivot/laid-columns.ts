import type { LayoutColumn } from '../layout.ts'
import type { AxisColumn } from './column-axis.ts'
import { NOWHERE } from './cube.ts'
import type { LayoutOptions } from './layout-options.ts'
import { figureWidths, type Measured, nameWidths, type Room } from './widths.ts'

/**
 * The columns of a layout: stub, unit where there are two before the figures, then the figures'. Their widths are looked
 * for when one of them is asked for: a screen that sets its own never does.
 */
export function laidColumns(
  layout: Measured,
  figures: readonly AxisColumn[],
  first: number,
  arrange: LayoutOptions['arrange']
): LayoutColumn[] {
  const names = forRoom((room) => nameWidths(layout, first, room))
  const widths = forRoom((room) => figureWidths(layout, first, figures, room))
  const named = (at: number): LayoutColumn => ({
    ...(at === 0 ? { key: 'stub', role: 'stub', align: 'left' } : { key: 'unit', role: 'unit', align: 'center' }),
    ...{ place: NOWHERE, measure: null, run: '' },
    get width() {
      return names.ample()[at] ?? 0
    },
    get narrowWidth() {
      return names.short()[at] ?? 0
    }
  })
  const ofFigures = (column: AxisColumn, at: number): LayoutColumn => ({
    ...{ key: column.key, role: 'figure', align: 'right', place: column.place, measure: column.measure },
    run: runOf(column, arrange),
    get width() {
      return widths.ample()[at] ?? 0
    },
    get narrowWidth() {
      return widths.short()[at] ?? 0
    }
  })
  return [...Array.from({ length: first }, (_, at) => named(at)), ...figures.map(ofFigures)]
}

function forRoom<Value>(make: (room: Room) => Value): Readonly<Record<Room, () => Value>> {
  return { ample: once(() => make('ample')), short: once(() => make('short')) }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Columns of one outer member stay together on a page. */
function runOf({ path, place }: AxisColumn, arrange: LayoutOptions['arrange']): string {
  const over = path.slice(0, -1)
  return arrange === 'after' || over.length === 0
    ? `${place.indicators} ${place.regions} ${place.periods} ${path.join(' ')}`
    : over.join(' ')
}
