import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const lichuan = '422802'

const desk = deskForEachTest()

function file(name: string, rows: readonly string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

/** Names as the screen lists them, each with what it becomes. */
const told = ({ names }: ImportJob): string[] =>
  names
    .map(({ path, state, indicatorName, made }) => {
      const becomes = indicatorName ?? (made === null ? '' : `${made.name} ${made.unit}`)
      return `${path.at(-1)} ${state} ${becomes}`.trim()
    })
    .sort()

/** What stands of the county: name, unit, period, value. */
async function standing(): Promise<string[]> {
  const [figures, { indicators }] = await Promise.all([
    desk.call('compare.figures', {
      ...{ region: lichuan, indicators: null, measures: null },
      ...{ from: null, to: null, limit: 1000 }
    }),
    desk.call('catalogue.indicators', {})
  ])
  const known = new Map(indicators.map((one) => [one.id, `${one.name} ${one.unit}`]))
  return figures.map(({ indicator, period, decimal }) => `${known.get(indicator)} ${period} ${decimal}`).sort()
}

const title = '2023年9月居民消费价格指数'
const bases = '指标,上年同月=100,上年同期=100,上月=100'

describe('indices of one name on several bases', () => {
  it('are asked for once, and have an indicator for each base', async () => {
    const rows = [bases, '某某商品,101,102,100.5', '居民消费价格总指数,102.1,101.5,100.3']
    const path = file('价格.csv', [title, ...rows])
    const asked = await desk.readOnly([path], { region: lichuan })
    expect(told(asked)).toEqual([
      '居民消费价格总指数 matched 居民消费价格指数',
      '居民消费价格总指数 new 居民消费价格指数（上月=100） 上月=100',
      '某某商品 undecided'
    ])
    const key = asked.names.find(({ state }) => state === 'undecided')?.key ?? ''
    const decided = await desk.call('import.matchName', { job: asked.id, key, indicator: 'new' })
    expect(decided.counts).toMatchObject({ undecided: 0, waiting: 0 })
    await desk.store(decided)
    expect(await standing()).toEqual([
      '居民消费价格指数 上年=100 2023M09 102.1',
      '居民消费价格指数 上年=100 2023Q1-3 101.5',
      '居民消费价格指数（上月=100） 上月=100 2023M09 100.3',
      '居民消费价格指数：某某商品 上年=100 2023M09 101',
      '居民消费价格指数：某某商品 上年=100 2023Q1-3 102',
      '居民消费价格指数：某某商品（上月=100） 上月=100 2023M09 100.5'
    ])
    // Next month all of it is known.
    const next = file('再来.csv', [title.replace('9', '10'), ...rows])
    const again = await desk.readOnly([next], { region: lichuan })
    expect(again.counts).toMatchObject({ new: 6, newIndicators: 0, undecided: 0 })
  })

  it('are of one name where a word alone tells the base: 环比 is no part of the index over the year before', async () => {
    const rows = ['月份,居民消费价格指数CPI,', ',同比（上年同月=100）,环比（上月=100）', '2023年9月,102.1,100.3']
    const asked = await desk.readOnly([file('物价.csv', ['居民消费价格指数', ...rows])], { region: lichuan })
    expect(told(asked)).toEqual([
      '居民消费价格指数CPI matched 居民消费价格指数',
      '环比 new 居民消费价格指数（上月=100） 上月=100'
    ])
    await desk.store(asked)
    const { indicators } = await desk.call('catalogue.indicators', {})
    expect(indicators.find(({ unit }) => unit === '上月=100')).toMatchObject({
      parent: null,
      chapter: indicators.find(({ id }) => id === 'cpi')?.chapter
    })
    expect(await standing()).toEqual([
      '居民消费价格指数 上年=100 2023M09 102.1',
      '居民消费价格指数（上月=100） 上月=100 2023M09 100.3'
    ])
  })

  it('keep apart where a name is taken for an index of the catalogue', async () => {
    const path = file('价格.csv', [title, bases, '本地物价总水平,101,102,100.5'])
    const asked = await desk.readOnly([path], { region: lichuan })
    const [name] = asked.names
    expect(asked.names).toHaveLength(1)
    const said = { job: asked.id, key: name?.key ?? '', indicator: 'cpi' }
    await desk.store(await desk.call('import.matchName', said))
    expect(await standing()).toEqual([
      '居民消费价格指数 上年=100 2023M09 101',
      '居民消费价格指数 上年=100 2023Q1-3 102',
      '居民消费价格指数（上月=100） 上月=100 2023M09 100.5'
    ])
  })

  it('are left out together', async () => {
    const path = file('价格.csv', [title, bases, '某某商品,101,102,100.5'])
    const asked = await desk.readOnly([path], { region: lichuan })
    const said = { job: asked.id, key: asked.names[0]?.key ?? '', indicator: 'left-out' }
    const left = await desk.call('import.matchName', said)
    expect(left.counts).toMatchObject({ new: 0, undecided: 0, waiting: 0, newIndicators: 0 })
    expect(told(left)).toEqual(['某某商品 left-out', '某某商品 left-out'])
  })

  it('are the same in tables of their own, in whichever order they come', async () => {
    const month = file('环比.csv', [title, '（上月=100）', '指标,9月', '居民消费价格指数,100.3', '某某商品,100.5'])
    const year = file('同比.csv', [title, '（上年同月=100）', '指标,9月', '居民消费价格指数,102.1', '某某商品,101'])
    await desk.store(await desk.read([month], { region: lichuan }))
    const job = await desk.readOnly([year], { region: lichuan })
    expect(job.counts).toMatchObject({ undecided: 0 })
    await desk.store(job)
    expect(await standing()).toEqual([
      '居民消费价格指数 上年=100 2023M09 102.1',
      '居民消费价格指数（上月=100） 上月=100 2023M09 100.3',
      '居民消费价格指数：某某商品 上月=100 2023M09 100.5',
      '居民消费价格指数：某某商品（上年=100） 上年=100 2023M09 101'
    ])
  })

  it('leave a growth to the one over the year before', async () => {
    await desk.store(
      await desk.read([file('价格.csv', [title, bases, '居民消费价格指数,102.1,101.5,100.3'])], { region: lichuan })
    )
    const growth = file('涨幅.csv', ['2023年10月主要指标', '指标,单位,10月', '居民消费价格指数,%,2.3'])
    const job = await desk.readOnly([growth], { region: lichuan })
    expect(told(job)).toEqual(['居民消费价格指数 matched 居民消费价格指数'])
  })
})
