import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DemoManifest } from '#desk/import/open-demo.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

const folder = resolve(import.meta.dirname, '../../../resources/demo')
const demo = DemoManifest.parse(JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8')))

let desk: TemporaryDesk

beforeAll(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '县.tongbi'), create: true })
})
afterAll(() => desk.close())

/** All that the desk says: every figure with its source, the catalogue, the targets, the counts. */
async function everything(region: string) {
  const all = { region: null, indicators: null, measures: null, from: null, to: null, limit: 1_000_000 }
  const { open } = await desk.call('desk.state', {})
  const { indicators } = await desk.call('catalogue.indicators', {})
  return {
    figures: await desk.call('compare.figures', all),
    indicators: indicators.map(({ id, name, unit, figures }) => [id, name, unit, figures]),
    scope: await desk.call('compare.scope', { region }),
    targets: await desk.call('targets.board', { region, year: 2024 }),
    counts: [open?.figures, open?.imports]
  }
}

describe('the deliveries of a county', () => {
  it('are undone one by one to what was before, value for value, and come back so; the past stays as it was', async () => {
    const { code: region } = await desk.call('catalogue.saveRegion', { code: null, name: demo.region, parent: null })
    const states = [await everything(region)]
    const changes: number[] = []
    for (const { department, stage, files } of demo.imports) {
      const job = await desk.read(
        files.map((file) => join(folder, file)),
        { region }
      )
      await desk.call('import.settle', { job: job.id, region, stage })
      changes.push((await desk.call('import.store', { job: job.id, department, reason: null })).change)
      states.push(await everything(region))
    }
    expect(states.at(-1)?.figures.length).toBeGreaterThan(300)

    for (const [at, change] of [...changes.entries()].reverse()) {
      expect(await desk.call('history.undo', { change: null })).toMatchObject({ of: change })
      expect(await everything(region)).toEqual(states[at])
    }
    for (const [at, change] of changes.entries()) {
      await desk.call('history.redo', { change })
      expect(await everything(region)).toEqual(states[at + 1])
    }
    for (const [at, change] of changes.entries()) {
      await desk.call('history.lookBack', { moment: `#${change}` })
      expect(await everything(region)).toEqual(states[at + 1])
    }
  })

  it('are looked back to without changing anything', async () => {
    expect((await desk.call('desk.state', {})).open?.lookedBack).toMatchObject({ change: expect.any(Number) })
    const refused = { code: 'looking-back' }
    expect(await desk.failure(desk.call('history.undo', { change: null }))).toMatchObject(refused)
    expect(await desk.failure(desk.call('history.undo', { change: 2 }))).toMatchObject(refused)
    expect(
      await desk.failure(desk.call('catalogue.saveRegion', { code: null, name: '开发区', parent: null }))
    ).toMatchObject(refused)
    // Where a screen was left is remembered all the same.
    await desk.call('desk.rememberView', { screen: 'compare', view: { years: [2023] } })
    expect(await desk.call('desk.view', { screen: 'compare' })).toEqual({ view: { years: [2023] } })
    await desk.call('history.lookBack', { moment: null })
    expect((await desk.call('desk.state', {})).open?.lookedBack).toBe(null)
    expect((await desk.call('catalogue.saveRegion', { code: null, name: '开发区', parent: null })).name).toBe('开发区')
  })
})
