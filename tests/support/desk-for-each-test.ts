import { join } from 'node:path'
import { afterAll, beforeEach } from 'vitest'
import { type TemporaryDesk, temporaryDesk } from './temp-desk.ts'

/** A folder for the tests of a file, with an empty desk of its own for each of them. */
export function deskForEachTest(): TemporaryDesk {
  const desk = temporaryDesk()
  let desks = 0
  beforeEach(async () => {
    desks += 1
    await desk.call('host.openDesk', { path: join(desk.folder, `${desks}.tongbi`), create: true })
  })
  afterAll(() => desk.close())
  return desk
}
