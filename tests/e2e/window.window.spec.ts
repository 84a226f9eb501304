import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { electronEnvironment, installedElectron } from '../../scripts/electron.mjs'
import { dropFiles } from '../support/drop-files.ts'
import { writeSmallReturn } from '../support/small-return.ts'
import { expect, test } from './fixtures.ts'
import { rootFlags } from './open-window.ts'
import { root } from './running.ts'

/** Starts the program once more, as a double click on a file does: it ends at once, beside the window that is there. */
async function startAgain(home: string, file: string): Promise<void> {
  const electron = installedElectron()
  if (electron === null) throw new Error('There is no Electron')
  const second = spawn(electron.path, [...rootFlags, root, file], {
    env: { ...electronEnvironment(electron), TONGBI_HOME: home },
    stdio: 'ignore'
  })
  const [status] = await once(second, 'exit')
  expect(status).toBe(0)
}

test('a second start hands its files to the running window and ends', async ({ tongbi, home }) => {
  await expect(tongbi.page.getByRole('navigation')).toBeVisible()
  // Menus of Linux name a file by its address.
  await startAgain(home, pathToFileURL(writeSmallReturn(home, '第二份 1#.csv')).href)
  await expect(tongbi.page.getByRole('treeitem', { name: /第二份 1#\.csv/ })).toBeVisible()
  expect(await tongbi.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a second start opens its desk in the running window; one that cannot be opened is told', async ({
  tongbi,
  home
}) => {
  await expect(tongbi.page.getByText('我的数据')).toBeVisible()
  const desk = join(home, '双击的.tongbi')
  copyFileSync(join(home, 'desks', desksIn(home)[0] ?? ''), desk)
  await startAgain(home, desk)
  await expect(tongbi.page.getByText('双击的')).toBeVisible()

  await tongbi.electron?.evaluate(({ dialog }) => {
    dialog.showMessageBox = async (...given: unknown[]) => {
      const { detail } = given.at(-1) as { detail: string }
      Object.assign(globalThis, { told: detail })
      return { response: 0, checkboxChecked: false }
    }
  })
  const damaged = join(home, '损坏.tongbi')
  writeFileSync(damaged, '不是数据库'.repeat(500))
  await startAgain(home, damaged)
  const told = (): Promise<unknown> | undefined =>
    tongbi.electron?.evaluate(() => (globalThis as { told?: string }).told ?? '')
  await expect.poll(told).toContain('损坏.tongbi')
  await expect(tongbi.page.getByText('双击的')).toBeVisible()
})

test('the window keeps its size and place', async ({ open }) => {
  const bounds = { x: 40, y: 50, width: 1000, height: 640 }
  const first = await open()
  await first.electron?.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), bounds)
  await first.close()
  const second = await open()
  const found = await second.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  expect(found).toMatchObject({ width: bounds.width, height: bounds.height })
})

test('quitting in the middle of an import asks nothing, and starting again goes on with it', async ({ open, home }) => {
  const { electron, page } = await open({ files: [writeSmallReturn(home, '进行中.csv', '利川市')] })
  if (electron === null) throw new Error('There is no window')
  await page.getByRole('option').first().click()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: '存入 5 个数据，1 个不存入' })).toBeEnabled()
  const closed = electron.waitForEvent('close')
  await electron.evaluate(({ app }) => app.quit())
  await closed

  const again = await open()
  await again.page.keyboard.press('Control+2')
  await expect(again.page.getByRole('treeitem', { name: /进行中\.csv/ })).toBeVisible()
  await expect(again.page.getByRole('button', { name: '存入 5 个数据，1 个不存入' })).toBeEnabled()
})

test('what was typed of an import right before the program is quit is there when it is started again', async ({
  open,
  home
}) => {
  const { electron, page } = await open({ files: [writeSmallReturn(home, '进行中.csv', '利川市')] })
  if (electron === null) throw new Error('There is no window')
  await page.getByRole('textbox', { name: '说明（记入历史）' }).fill('乡镇快报')
  const closed = electron.waitForEvent('close')
  await electron.evaluate(({ app }) => app.quit())
  await closed

  const again = await open()
  await again.page.keyboard.press('Control+2')
  await expect(again.page.getByRole('textbox', { name: '说明（记入历史）' })).toHaveValue('乡镇快报')
})

test('menu and dialogs speak the language of the interface', async ({ tongbi }) => {
  const labels = (): Promise<string[] | undefined> =>
    tongbi.electron?.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []) ??
    Promise.resolve(undefined)
  await expect.poll(labels).toEqual(['文件', '编辑', '显示', '帮助'])
  await tongbi.page.evaluate(() => {
    document.documentElement.lang = 'en-US'
  })
  await expect.poll(labels).toEqual(['File', 'Edit', 'View', 'Help'])
})

test('a menu item is a command of the interface', async ({ tongbi, home }) => {
  await expect(tongbi.page.getByRole('navigation')).toBeVisible()
  const picked = writeSmallReturn(home, '选中.csv')
  await tongbi.electron?.evaluate(({ dialog, Menu }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    Menu.getApplicationMenu()?.getMenuItemById('import')?.click()
  }, picked)
  await expect(tongbi.page.getByRole('treeitem', { name: /选中\.csv/ })).toBeVisible()
})

test('a copy of the desk is saved where the person says', async ({ tongbi, home }) => {
  await expect(tongbi.page.getByText('我的数据')).toBeVisible()
  const place = join(home, '副本.tongbi')
  await tongbi.electron?.evaluate(({ dialog, Menu }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    Menu.getApplicationMenu()?.getMenuItemById('copy-desk')?.click()
  }, place)
  await expect.poll(() => startOf(place)).toBe('SQLite format 3')
})

test('the menu exports what the screen has, and the message leads to the file and its folder', async ({
  tongbi,
  home
}) => {
  const { page, electron } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  const place = join(home, '指标.xlsx')
  await electron?.evaluate(({ dialog, shell }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    const shown: string[] = []
    Object.assign(globalThis, { shown })
    shell.openPath = async (opened) => {
      shown.push(`open ${opened}`)
      return ''
    }
    shell.showItemInFolder = (opened) => shown.push(`show ${opened}`)
  }, place)
  const fromMenu = (): Promise<void> | undefined =>
    electron?.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('export')?.click())
  await page.keyboard.press('Control+6')
  await expect(page.getByRole('link', { name: '历史' })).toHaveAttribute('aria-current', 'page')
  await expect(async () => {
    await fromMenu()
    await expect(page.getByText('此屏幕没有可导出的表').first()).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('button', { name: '导出' })).toBeVisible()
  await fromMenu()
  await expect(page.getByText(`指标库已存为 ${place}`)).toBeVisible()
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await page.getByRole('button', { name: '打开所在文件夹' }).click()
  const shown = (): Promise<unknown> | undefined => electron?.evaluate(() => (globalThis as { shown?: string[] }).shown)
  await expect.poll(shown).toEqual([`open ${place}`, `show ${place}`])
  unlinkSync(place)
  await page.getByRole('button', { name: '打开所在文件夹' }).click()
  await expect(page.getByText('打不开：文件可能已移动或删除')).toBeVisible()
})

test('the interface as PDF goes where the person says', async ({ tongbi, home }) => {
  await expect(tongbi.page.getByRole('navigation')).toBeVisible()
  const place = join(home, '表.pdf')
  await tongbi.electron?.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
  }, place)
  const saved = await tongbi.page.evaluate(() => window.tongbi?.savePdf('表', true))
  expect(saved?.place).toBe(place)
  expect(startOf(place)).toMatch(/^%PDF-/)
  // The next dialog begins in the folder that was saved in.
  await tongbi.electron?.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async (...given: unknown[]) => ({
      canceled: false,
      filePath: String((given.at(-1) as { defaultPath: string }).defaultPath)
    })
  })
  const next = await tongbi.page.evaluate(() => window.tongbi?.savePdf('又一表', true))
  expect(next?.place).toBe(join(home, '又一表.pdf'))

  // What was saved is opened by its id, and nothing else.
  await tongbi.electron?.evaluate(({ shell }) => {
    const shown: string[] = []
    Object.assign(globalThis, { shown })
    shell.openPath = async (path) => {
      shown.push(`open ${path}`)
      return ''
    }
    shell.showItemInFolder = (path) => shown.push(`show ${path}`)
  })
  const id = saved?.shown?.id ?? ''
  expect(await tongbi.page.evaluate((known) => window.tongbi?.showSaved(known, 'file'), id)).toBe(true)
  expect(await tongbi.page.evaluate((known) => window.tongbi?.showSaved(known, 'folder'), id)).toBe(true)
  expect(await tongbi.page.evaluate((path) => window.tongbi?.showSaved(path, 'file'), place)).toBe(false)
  const shown = await tongbi.electron?.evaluate(() => (globalThis as { shown?: string[] }).shown)
  expect(shown).toEqual([`open ${place}`, `show ${place}`])
})

function startOf(path: string): string {
  try {
    return readFileSync(path).toString('latin1', 0, 15)
  } catch {
    // Not there yet.
    return ''
  }
}

test('a desk that comes without a place of its own is opened among the person’s desks, where it stays', async ({
  tongbi,
  home
}) => {
  await expect(tongbi.page.getByText('我的数据')).toBeVisible()
  const [desk = ''] = desksIn(home)
  const copy = join(home, '带来的.tongbi')
  copyFileSync(join(home, 'desks', desk), copy)
  await dropFiles(tongbi.page, [copy])
  await expect(tongbi.page.getByText('带来的', { exact: true })).toBeVisible()
  expect(desksIn(home)).toEqual(['带来的.tongbi', desk])
})

test('dropped bytes that the disk does not take are told with their file and what to do, and nothing is kept', async ({
  tongbi,
  home
}) => {
  await expect(tongbi.page.getByRole('navigation')).toBeVisible()
  const path = writeSmallReturn(home, '附件.csv')
  await tongbi.electron?.evaluate(
    (_, folder) => {
      process.env['TMPDIR'] = folder
    },
    join(home, '已删除的目录')
  )
  await dropFiles(tongbi.page, [path])
  const notice = tongbi.page.getByRole('alert')
  await expect(notice).toContainText('无法写入磁盘，没有存入任何内容')
  await expect(notice).toContainText('附件.csv')
  await expect(notice).toContainText('请检查文件夹权限和磁盘状态后重试')
  await expect(tongbi.page.getByRole('treeitem')).toHaveCount(0)
})

function desksIn(home: string): string[] {
  return readdirSync(join(home, 'desks')).filter((name) => name.endsWith('.tongbi'))
}
