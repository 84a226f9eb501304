import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { openWindow } from './open-window.ts'
import type { Running } from './running.ts'

/** One window on an empty desk for all tests of a file: for those that only look, or try what must come to nothing. */
export function oneWindow(): () => Running {
  let home: string
  let running: Running
  test.beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'tongbi-e2e-'))
    running = await openWindow({ home })
    await expect(running.page.getByRole('navigation')).toBeVisible()
  })
  test.afterAll(async () => {
    await running.close()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  })
  return () => running
}
