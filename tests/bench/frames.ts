import type { Browser, Page } from '@playwright/test'

/** What each frame cost the page's main thread, in milliseconds: by the clock, and of the processor alone. */
export interface Frames {
  readonly clock: readonly number[]
  readonly processor: readonly number[]
}

/**
 * The frames of a page while something moves in it. A frame's cost is that of all tasks of the main thread since the
 * frame before: keys and scrolling as they are heard, script, style, layout and paint.
 */
export async function framesWhile(browser: Browser, page: Page, act: () => Promise<void>): Promise<Frames> {
  // What the page still had to paint is none of it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  await act()
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: TraceEvent[] }
  return framesOf(trace.traceEvents)
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: when it began, how long it took by the clock and of the processor. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

function framesOf(events: readonly TraceEvent[]): Frames {
  const marks = events.filter(({ name }) => name === 'Commit')
  const main = busiest(marks)
  if (main === null) return { clock: [], processor: [] }
  const isMain = ({ pid, tid }: TraceEvent) => `${pid} ${tid}` === main
  const ended = marks.filter(isMain).map(({ ts }) => ts)
  const tasks = events.filter((event) => event.name === 'RunTask' && isMain(event)).sort((a, b) => a.ts - b.ts)
  const frames = ended.map(() => ({ clock: 0, processor: 0 }))
  let at = 0
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    // A task belongs to the frame that ends in it or next after it.
    while (at < ended.length && (ended[at] ?? 0) < ts) at += 1
    const frame = frames[at]
    if (frame === undefined) break
    frame.clock += dur / 1000
    frame.processor += tdur / 1000
  }
  return { clock: frames.map(({ clock }) => clock), processor: frames.map(({ processor }) => processor) }
}

/** The thread with most frames: that of the page, not of the browser around it. */
function busiest(marks: readonly TraceEvent[]): string | null {
  const counts = new Map<string, number>()
  for (const { pid, tid } of marks) counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** A wheel that is turned moves on so often, in milliseconds. */
const notchEvery = 16

/** Turns the wheel over the table, by so many pixels a notch. */
export async function turnWheel(
  page: Page,
  pixels: { readonly right: number; readonly down: number },
  notches: number
): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  await page.mouse.move(width * 0.7, height / 2)
  await paced(notches, notchEvery, () => page.mouse.wheel(pixels.right, pixels.down))
}

/** A key that is held down repeats about so often, in milliseconds. */
const repeatEvery = 33

export function holdKey(page: Page, key: string, times: number): Promise<void> {
  return paced(times, repeatEvery, () => page.keyboard.press(key))
}

async function paced(times: number, every: number, act: () => Promise<void>): Promise<void> {
  let due = performance.now()
  for (let time = 0; time < times; time += 1) {
    await act()
    due = Math.max(due + every, performance.now())
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
  }
}

/** A cell of a grid or table, and how its text begins. */
export interface ShownCell {
  readonly selector: string
  readonly text: string
}

/** Milliseconds from the last key or click of `act` until the cell shows its text and has been painted. */
export async function paintedAfter(page: Page, act: () => Promise<void>, shown: ShownCell): Promise<number> {
  const painted = page.evaluate(({ selector, text }) => {
    let since = performance.now()
    const hear = (event: Event): void => {
      since = event.timeStamp
    }
    addEventListener('keydown', hear, true)
    addEventListener('click', hear, true)
    return new Promise<number>((resolve) => {
      const afterPaint = new MessageChannel()
      const look = (): void => {
        if (document.querySelector(selector)?.textContent?.startsWith(text) !== true) requestAnimationFrame(look)
        else afterPaint.port2.postMessage(null)
      }
      afterPaint.port1.onmessage = () => {
        removeEventListener('keydown', hear, true)
        removeEventListener('click', hear, true)
        resolve(performance.now() - since)
      }
      requestAnimationFrame(look)
    })
  }, shown)
  await act()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => void notShown(page, shown).then(reject, reject), patience)
  })
  return Promise.race([painted, late]).finally(() => clearTimeout(timer))
}

/** Nothing that is measured takes so long, in milliseconds. */
const patience = 60_000

async function notShown(page: Page, { selector, text }: ShownCell): Promise<Error> {
  const instead = await page.locator(selector).allTextContents()
  return new Error(`${selector} shows ${JSON.stringify(instead)} instead of ${text}`)
}
