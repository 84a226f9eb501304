import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { startServer } from './start-server.ts'

/** Has the program fill a demo desk under `home`, and gives its file once it is whole and closed. */
export async function makeDemoDesk(home: string): Promise<string> {
  const server = await startServer({ home, words: ['--demo'] })
  const folder = join(home, 'demo')
  const made = (): string[] =>
    existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.tongbi')) : []
  // While it is filled it has another name.
  await expect.poll(made, { timeout: 60_000 }).toHaveLength(1)
  await server.close()
  return join(folder, made()[0] ?? '')
}
