import { readFileSync, writeFileSync } from 'node:fs'
import type { BrowserWindow, Rectangle } from 'electron'
import { screen } from 'electron'
import { z } from 'zod'

const WindowPlace = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
  maximized: z.boolean()
})
type WindowPlace = z.infer<typeof WindowPlace>

/** Where the window stood when it was last closed; null: never, or on a display that is gone. */
export function rememberedPlace(file: string): WindowPlace | null {
  try {
    const place = WindowPlace.parse(JSON.parse(readFileSync(file, 'utf8')))
    return isOnDisplay(place) ? place : null
  } catch {
    // A place that is absent or damaged is no place: the window opens where a new one would.
    return null
  }
}

/** Keeps size and place when the window closes. */
export function rememberPlace(
  window: BrowserWindow,
  file: string,
  log: (message: string, error: unknown) => void
): void {
  window.on('close', () => {
    const place: WindowPlace = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(place))
    } catch (error) {
      log('The place of the window was not kept', error)
    }
  })
}

/** Enough of the title bar to take hold of must be on some display. */
function isOnDisplay(place: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const width = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x)
    return width >= 100 && place.y >= workArea.y - 8 && place.y <= workArea.y + workArea.height - 40
  })
}
