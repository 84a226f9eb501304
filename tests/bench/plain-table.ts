import type { Browser, Page } from '@playwright/test'

/** A table element with every cell in the document, as a page is written without further thought. */
export interface PlainTable {
  readonly page: Page
  /** Fills it anew; milliseconds until it is painted. */
  make(): Promise<number>
}

export async function openPlainTable(
  browser: Browser,
  size: { readonly rows: number; readonly columns: number }
): Promise<PlainTable> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 } })
  await page.setContent(`<!doctype html><style>
    body { margin: 0 }
    #room { height: 100vh; overflow: auto }
    table { border-collapse: collapse; font: 13px sans-serif; font-variant-numeric: tabular-nums }
    td { height: 28px; padding: 0 8px; white-space: nowrap; text-align: right; border: 1px solid #ddd }
  </style><div id="room" data-scrolls tabindex="0"></div>`)
  let turn = 0
  const make = (): Promise<number> => {
    turn += 1
    return page.evaluate(
      ({ rows, columns, turn }) =>
        new Promise<number>((resolve) => {
          const since = performance.now()
          const lines = Array.from({ length: rows }, (_, row) => {
            const cells = Array.from({ length: columns }, (_, column) =>
              ((row * 7919 + column * turn) / 100).toFixed(2)
            )
            return `<tr><th>指标${row}</th><td>${cells.join('</td><td>')}</td></tr>`
          })
          const room = document.querySelector('#room')
          if (room !== null) room.innerHTML = `<table>${lines.join('')}</table>`
          const afterPaint = new MessageChannel()
          afterPaint.port1.onmessage = () => resolve(performance.now() - since)
          requestAnimationFrame(() => afterPaint.port2.postMessage(null))
        }),
      { ...size, turn }
    )
  }
  await make()
  return { page, make }
}
