import { useRef } from 'react'
import type { CallInput } from '#contract/calls.ts'
import { usePages } from '../../../ui/behaviour/use-pages.ts'
import { type SheetPage, type SheetViewData, sheetPage } from './sheet-page.ts'

const PAGE_ROWS = 200

/** A sheet of the import under way, or of an original that the desk keeps. */
export interface ShownSheet {
  readonly ask:
    | { readonly call: 'import.sheet'; readonly job: string; readonly file: string }
    | { readonly call: 'source.sheet'; readonly original: number; readonly file: string }
  readonly name: string
  readonly rowCount: number
  readonly columnCount: number
}

/** What the desk says of some rows of a sheet, page by page; a page that is on its way is absent. */
export function useSheetPages(
  sheet: Pick<ShownSheet, 'ask' | 'name'>,
  rows: { readonly first: number; readonly last: number }
): {
  readonly views: ReadonlyMap<number, SheetViewData>
  readonly pages: readonly SheetPage[]
  readonly pageOf: (row: number) => SheetPage | null
  readonly merges: SheetViewData['merges']
  readonly error: Error | null
} {
  const { call, ...where } = sheet.ask
  const { pages: views, error } = usePages(
    call,
    // Which call it is says what it is asked with.
    (page) =>
      ({ ...where, sheet: sheet.name, firstRow: page * PAGE_ROWS, rowCount: PAGE_ROWS }) as CallInput<typeof call>,
    { ...rows, size: PAGE_ROWS }
  )
  const kept = useRef(new WeakMap<SheetViewData, SheetPage>())
  const indexed = (view: SheetViewData): SheetPage => {
    const known = kept.current.get(view) ?? sheetPage(view)
    kept.current.set(view, known)
    return known
  }
  return {
    views,
    pages: [...views.values()].map(indexed),
    pageOf: (row) => {
      const view = views.get(Math.floor(row / PAGE_ROWS))
      return view === undefined ? null : indexed(view)
    },
    merges: [...views.values()].flatMap((view) => view.merges),
    error
  }
}
