import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainShape } from '#contract/table-shape.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let desks = 0

beforeAll(() => {
  desk = temporaryDesk()
})
afterAll(() => desk.close())

const region = '422802'

/** Imports a sheet of names as new indicators into a desk of its own. */
async function importNames(names: readonly string[]): Promise<void> {
  desks += 1
  await desk.call('host.openDesk', { path: join(desk.folder, `${desks}.tongbi`), create: true })
  const path = join(desk.folder, `${desks}.csv`)
  const rows = names.map((name, index) => `${name},吨,${100 + index},${110 + index}`)
  writeFileSync(path, `\ufeff${['主要农产品', '指标名称,单位,2022年,2023年', ...rows].join('\r\n')}\r\n`)
  await desk.store(await desk.read([path], { region }))
}

/** Every way in which stored names are read again; the contract's schemas check each answer. */
async function readAll(): Promise<readonly string[]> {
  const { indicators } = await desk.call('catalogue.indicators', {})
  const kept = indicators.filter(({ figures }) => figures > 0)
  const [first] = kept
  if (first === undefined) throw new Error('nothing was imported')
  const choice = { regions: [region], periods: ['2023'], indicators: kept.map(({ id }) => id) }
  const comparison = { ...choice, basis: 'published' as const, measures: [] }
  const value = { region, indicator: first.id, measure: 'level' as const, period: '2023' }
  const table = await desk.call('compare.table', comparison)
  expect(table.rows).toHaveLength(kept.length)
  await desk.call('compare.figures', {
    region: null,
    indicators: null,
    measures: null,
    from: null,
    to: null,
    limit: 1000
  })
  await desk.call('compare.explain', { ...value, basis: 'published', measure: 'value' })
  await desk.call('compare.scope', { region })
  await desk.call('completeness.matrix', { region, years: [2022, 2023], department: null, all: false })
  await desk.call('figures.read', { ...choice, measure: 'level' })
  await desk.call('history.changes', { offset: 0, limit: 10 })
  await desk.call('history.ofValue', value)
  await desk.call('history.effect', { change: 1, offset: 0, limit: 100 })
  await desk.call('history.pending', {})
  await desk.call('import.nameDecisions', {})
  await desk.call('import.report', { job: null })
  await desk.call('catalogue.export', { language: 'zh-CN' })
  await desk.call('chart.keepPicture', { name: first.name, kind: 'svg', data: '' })
  const layout = { ...plainShape(['value']), language: 'zh-CN' as const, symbols: 'common' as const, title: first.name }
  await desk.call('compare.export', { ...comparison, layout, rows: null })
  await desk.call('search.find', { query: first.name.slice(0, 100) })
  await desk.call('targets.board', { region, year: 2023 })
  await desk.call('tasks.list', { region })
  // What is stored can also be edited, its name unchanged.
  const { pinyin: _, merged: __, figures: ___, ...stored } = first
  await desk.call('catalogue.saveIndicator', { indicator: { ...stored, decimals: 3 } })
  return kept.map(({ name }) => name)
}

describe('names of any length', () => {
  it('are stored by an import and read again', async () => {
    const long = '全县规模以上农产品加工企业'.repeat(10)
    expect(long).toHaveLength(130)
    await importNames([long])
    expect(await readAll()).toEqual([long])
  })

  it('whatever names an import brings, every reading call answers', async () => {
    const name = fc
      .array(fc.constantFrom('粮食', '油菜籽', '合作社', '山地', '（茶叶）', '：', '第一', 'Tea'), {
        minLength: 1,
        maxLength: 200
      })
      .map((words) => `产量${words.join('')}`)
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), async (names) => {
        await importNames(names)
        expect(await readAll()).not.toEqual([])
      }),
      { numRuns: 5 }
    )
  })
})
