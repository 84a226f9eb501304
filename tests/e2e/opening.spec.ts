import { join } from 'node:path'
import { processesBelow } from '../support/child-processes.ts'
import { writeSmallReturn } from '../support/small-return.ts'
import { expect, test } from './fixtures.ts'

test('the first start makes an empty desk and says what belongs on it', async ({ tongbi }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation', { name: '屏幕' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '这个数据库还是空的' })).toBeVisible()
  await expect(page.getByRole('button', { name: '导入报表' })).toBeVisible()
  await expect(page.getByRole('button', { name: '打开演示数据库' })).toBeVisible()
})

test('files named when starting stand in the import screen', async ({ open, home }) => {
  const { page } = await open({ files: [writeSmallReturn(home)] })
  await expect(page.getByRole('treeitem', { name: /小表\.csv/ })).toBeVisible()
})

test('the desk of last time opens again', async ({ open }) => {
  const first = await open()
  const state = (page: typeof first.page): Promise<string | null> => page.getByRole('banner').textContent()
  await expect(first.page.getByText('我的数据')).toBeVisible()
  await first.close()
  const second = await open()
  await expect(second.page.getByText('我的数据')).toBeVisible()
  expect(await state(second.page)).toContain('我的数据')
})

test('a crash of the desk process is survived and told', async ({ tongbi }) => {
  await expect(tongbi.page.getByText('我的数据')).toBeVisible()
  const [desk, ...others] = processesBelow(tongbi.pid, join('main', 'desk.cjs'))
  expect(desk).toBeDefined()
  expect(others).toEqual([])
  process.kill(desk ?? 0, 'SIGKILL')
  await expect(tongbi.page.getByText('数据进程意外退出，已自动重新启动')).toBeVisible()
  await expect(tongbi.page.getByText('我的数据')).toBeVisible()
})

test('closing ends every process', async ({ open }) => {
  const running = await open()
  await expect(running.page.getByText('我的数据')).toBeVisible()
  const desks = processesBelow(running.pid, join('main', 'desk.cjs'))
  expect(desks.length).toBe(1)
  await running.close()
  const isThere = (id: number): boolean => {
    try {
      return process.kill(id, 0)
    } catch {
      return false
    }
  }
  await expect.poll(() => desks.some(isThere)).toBe(false)
})
