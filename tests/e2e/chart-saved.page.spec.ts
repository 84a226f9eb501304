import { readFileSync } from 'node:fs'
import { selectIndustries } from '../support/select-industries.ts'
import { expect, test } from './fixtures.ts'

// The window asks for a place in a dialog of the system.
test('a chart is saved as a drawing with its words', async ({ open }) => {
  const { page } = await open({ demo: true })
  await selectIndustries(page)
  await page.getByRole('button', { name: '保存图表' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'SVG 矢量图' }).click()
  const svg = readFileSync(await (await download).path(), 'utf8')
  expect(svg).toContain('第一产业增加值')
  expect(svg).toMatch(/<path [^>]*stroke/)
})
