import { type RefObject, useEffect, useState } from 'react'

/** Pixels of a millimetre, as CSS counts them. */
const PIXELS = 96 / 25.4
/** Room left and right of a sheet, in pixels. */
const ROOM = 34

/** How much smaller than life sheets of this width (in millimetres) are shown so that they fit; never larger. */
export function useZoomToFit(desk: RefObject<HTMLElement | null>, width: number): number {
  const [zoom, setZoom] = useState(1)
  useEffect(() => {
    if (desk.current === null) return
    const fit = new ResizeObserver(([entry]) => {
      const room = (entry?.contentRect.width ?? 0) - ROOM
      if (room > 0) setZoom(Math.min(1, room / (width * PIXELS)))
    })
    fit.observe(desk.current)
    return () => fit.disconnect()
  }, [desk, width])
  return zoom
}
