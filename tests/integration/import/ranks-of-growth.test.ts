import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { IndicatorEdit } from '#contract/calls/catalogue-calls.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const [enshi, lichuan] = ['422801', '422802'] as const

const desk = deskForEachTest()

function file(name: string, rows: readonly string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

const read = (name: string, rows: readonly string[]) => desk.read([file(name, rows)], { region: lichuan })

/** What stands of the county: indicator, measure, value. */
async function standing(): Promise<string[]> {
  const figures = await desk.call('compare.figures', {
    ...{ region: lichuan, indicators: null, measures: null },
    ...{ from: null, to: null, limit: 1000 }
  })
  return figures.map(({ indicator, measure, decimal }) => `${indicator} ${measure} ${decimal}`).sort()
}

const counties = (lines: readonly string[]): string[] => ['2024年上半年恩施州各县市主要经济指标排序', ...lines]

describe('the rank of a growth', () => {
  it('is of the indicator that grows, whether the head names it or stands beside its amount', async () => {
    const job = await read(
      '排序.csv',
      counties([
        '县市,地区生产总值（亿元）,增速（%）,位次,固定资产投资增速（%）,位次',
        '恩施市,205.33,6.0,2,8.1,2',
        '利川市,118.2,5.7,3,9.1,1',
        '建始县,77.61,6.4,1,6.2,3'
      ])
    )
    expect(job.counts?.newIndicators).toBe(0)
    await desk.store(job)
    expect(await standing()).toEqual([
      'fai growth 9.1',
      'fai growth-rank 1',
      'gdp growth 5.7',
      'gdp growth-rank 3',
      'gdp level 118.2'
    ])
  })

  it('stands beside the rank of the total, of one table or of two', async () => {
    const both = counties([
      '县市,地区生产总值（亿元）,位次,增速（%）,位次',
      '恩施市,205.33,1,6.4,2',
      '利川市,118.2,2,5.7,3',
      '建始县,77.61,3,7.7,1'
    ])
    await desk.store(await read('两个位次.csv', both))
    const ranks = ['gdp growth-rank 3', 'gdp rank 2']
    expect((await standing()).filter((one) => one.includes('rank'))).toEqual(ranks)
    const again = await read(
      '只有总量.csv',
      counties(['县市,地区生产总值（亿元）,位次', '恩施市,205.33,1', '利川市,118.2,2', '建始县,77.61,3'])
    )
    expect(again.counts).toMatchObject({ new: 0, changed: 0 })
  })

  it('goes with a name that nobody knows, and makes no second one of it', async () => {
    const job = await read(
      '排序.csv',
      counties([
        '县市,某某产品产值（亿元）,位次,增速（%）,位次',
        '恩施市,205.33,1,6.4,2',
        '利川市,118.2,2,5.7,3',
        '建始县,77.61,3,7.7,1'
      ])
    )
    expect(job.counts?.newIndicators).toBe(1)
    await desk.store(job)
    expect((await standing()).map((one) => one.split(' ').slice(1).join(' '))).toEqual([
      'growth 5.7',
      'growth-rank 3',
      'level 118.2',
      'rank 2'
    ])
  })

  it('goes on where the desk has it as an indicator of its own', async () => {
    const indicator: IndicatorEdit = {
      ...{
        id: null,
        name: '地区生产总值：增速',
        nameEn: null,
        aliases: ['地区生产总值>增速'],
        unit: null,
        decimals: 0
      },
      ...({ kind: 'rank', priceBasis: 'none', direction: 'neutral', aggregation: 'never', chapter: 'x' } as const),
      ...{ department: null, order: 1, parent: null, formula: null }
    }
    const { id } = await desk.call('catalogue.saveIndicator', { indicator })
    await desk.store(
      await read(
        '排序.csv',
        counties([
          '县市,地区生产总值（亿元）,增速（%）,位次',
          '恩施市,205.33,6.0,2',
          '利川市,118.2,5.7,3',
          '建始县,77.61,6.4,1'
        ])
      )
    )
    expect(await standing()).toContain(`${id} rank 3`)
  })

  it('is compared beside the rank of the total, as it was printed', async () => {
    await desk.store(
      await read(
        '两个位次.csv',
        counties([
          '县市,地区生产总值（亿元）,位次,增速（%）,位次',
          '恩施市,205.33,1,6.4,2',
          '利川市,118.2,2,5.7,3',
          '建始县,77.61,3,7.7,1'
        ])
      )
    )
    const { rows } = await desk.call('compare.table', {
      ...{ regions: [enshi, lichuan], indicators: ['gdp'], periods: ['2024H1'] },
      ...{ measures: ['rank', 'growth-rank'], basis: 'published', asOf: null }
    })
    expect(rows.map(({ cells: [cell] }) => [cell?.more.rank?.value, cell?.more['growth-rank']?.value])).toEqual([
      [1, 2],
      [2, 3]
    ])
  })
})
