import { expect, test } from './fixtures.ts'

test('values are typed and pasted into a grid, checked, stored as one change and undone', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('指标库').click()
  await page.getByRole('treeitem', { name: /^地区生产总值 / }).click()
  await page.getByRole('complementary', { name: '编辑指标' }).getByRole('button', { name: '录入' }).click()
  const grid = page.getByRole('grid', { name: '录入' })
  // The unit stands in a cell too.
  const cells = grid.getByRole('gridcell').filter({ hasNotText: '亿元' })
  await expect(cells.last()).not.toHaveText('')
  const before = await cells.nth(0).textContent()

  await expect(grid).toBeFocused()
  await cells.nth(0).click()
  await page.keyboard.type('1234000万元')
  await page.keyboard.press('Tab')
  await page.keyboard.type('12.3.4')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 处不是数字')).toBeVisible()
  await grid.focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 处不是数字')).toBeHidden()
  // Both what is a third away and what is many times what stands there are counted, wherever the focus is.
  await expect(page.getByText('1 个可疑')).toBeVisible()
  await cells.nth(1).click()
  await page.keyboard.type(`${(await cells.nth(1).textContent())?.replace('.', '').replaceAll(',', '')}0`)
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 个可疑')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 个可疑')).toBeVisible()

  // What lies beyond the grid is told, not dropped in silence.
  await cells.nth(1).click()
  await grid.evaluate((element) => {
    const data = new DataTransfer()
    data.setData('text/plain', Array.from({ length: 40 }, () => '130').join('\t'))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('alert').filter({ hasText: /粘贴的内容有 \d+ 个超出表格/ })).toBeVisible()
  await page.keyboard.press('Control+z')

  await cells.nth(1).click()
  await grid.evaluate((element) => {
    const data = new DataTransfer()
    data.setData('text/plain', '130\t140')
    data.setData(
      'text/html',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>130</td><td x:num="141.25">141.3</td></tr></table></html>'
    )
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(cells.nth(2)).toHaveText('141.25')
  await page.getByLabel('理由').fill('核对年鉴')
  // Looking something up elsewhere, or a reload, loses nothing of it.
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { name: /主要指标/ }).first()).toBeVisible()
  await page.keyboard.press('Control+5')
  await expect(cells.nth(2)).toHaveText('141.25')
  await page.reload()
  await expect(cells.nth(2)).toHaveText('141.25')
  await page.getByRole('button', { name: '存入 3 个数据' }).click()
  await expect(page.getByRole('button', { name: '存入 0 个数据' })).toBeDisabled()
  await expect(cells.nth(0)).toHaveText('123.40')
  await expect(page.getByText('已存入 3 个数据')).toBeVisible()

  await grid.focus()
  await page.keyboard.press('Control+z')
  await expect(cells.nth(0)).toHaveText(before ?? '')
})

test('what was stored with a reason and undone elsewhere is not offered again', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('指标库').click()
  await page.getByRole('treeitem', { name: /^地区生产总值 / }).click()
  await page.getByRole('complementary', { name: '编辑指标' }).getByRole('button', { name: '录入' }).click()
  const grid = page.getByRole('grid', { name: '录入' })
  const cells = grid.getByRole('gridcell').filter({ hasNotText: '亿元' })
  await expect(cells.last()).not.toHaveText('')
  const before = await cells.nth(3).textContent()
  await cells.nth(3).click()
  await page.keyboard.type('245.1')
  await page.keyboard.press('Enter')
  await page.getByLabel('理由').fill('最终核实')
  await page.getByRole('button', { name: '存入 1 个数据' }).click()
  await expect(page.getByText('已存入 1 个数据')).toBeVisible()
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('grid').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/已撤销/)).toBeVisible()
  await page.keyboard.press('Control+5')
  await expect(cells.nth(3)).toHaveText(before ?? '')
  await expect(page.getByRole('button', { name: '存入 0 个数据' })).toBeDisabled()
})
