import { useEffect, useRef } from 'react'
import type { SavedView } from '#contract/calls/view-calls.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { useViewParams } from '../../../app/view-state.ts'

/** The address may ask for a saved view: it is opened once, and may then be changed like any other. */
export function useAskedView(open: (view: SavedView) => void): void {
  const [params, setParams] = useViewParams('compare')
  const asked = params['view']
  const views = useDesk('views.list', {}, { enabled: asked !== undefined })
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    if (asked === undefined || views.data === undefined) return
    setParams({ view: null }, { replace: true })
    const view = views.data.find(({ id }) => id === asked)
    if (view !== undefined) latest.current(view)
  }, [asked, views.data, setParams])
}
