import { readFileSync, statSync } from 'node:fs'
import { expect } from '@playwright/test'
import type { Running } from './running.ts'

/** Presses 导出 and gives the bytes of what was saved: by the dialog in the window, as a download on the page. */
export async function exported(running: Running, place: string): Promise<Buffer> {
  const { page, electron } = running
  const button = page.getByRole('button', { name: '导出' })
  if (electron === null) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
    await download.saveAs(place)
    return readFileSync(place)
  }
  await answerSaveDialog(running, place)
  await button.click()
  await expect(page.getByText(`已导出到 ${place}`)).toBeVisible()
  return readFileSync(place)
}

/** The pages of the print preview as PDF: by the window's own button, by the browser's printing on the page. */
export async function printedPdf(running: Running, place: string): Promise<Buffer> {
  const { page, electron } = running
  if (electron === null) return page.pdf({ preferCSSPageSize: true })
  await answerSaveDialog(running, place)
  await page.getByRole('button', { name: '存为 PDF' }).click()
  await expect.poll(() => statSync(place, { throwIfNoEntry: false })?.size ?? 0).toBeGreaterThan(0)
  return readFileSync(place)
}

async function answerSaveDialog({ electron }: Running, place: string): Promise<void> {
  await electron?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, place)
}
