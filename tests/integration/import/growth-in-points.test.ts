import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const lichuan = '422802'

const desk = deskForEachTest()

function read(rows: readonly string[]): Promise<ImportJob> {
  const path = join(desk.folder, '月报.csv')
  writeFileSync(path, `\ufeff${['2023年1-9月主要经济指标', ...rows].join('\r\n')}\r\n`)
  return desk.read([path], { region: lichuan })
}

/** What stands of the county: name, measure, value. */
async function standing(): Promise<string[]> {
  const [figures, { indicators }] = await Promise.all([
    desk.call('compare.figures', {
      ...{ region: lichuan, indicators: null, measures: null },
      ...{ from: null, to: null, limit: 1000 }
    }),
    desk.call('catalogue.indicators', {})
  ])
  const nameOf = new Map(indicators.map(({ id, name }) => [id, name]))
  return figures.map(({ indicator, measure, decimal }) => `${nameOf.get(indicator)} ${measure} ${decimal}`).sort()
}

describe('a change in points', () => {
  it.each(['比上年同期增减', '同比增长（%）', '同比增减'])(
    'under %s is of the growth or the rate of its row',
    async (head) => {
      const job = await read([
        `指标,单位,1-9月,${head}`,
        '规模以上工业增加值增速,%,6.5,-1.1个百分点',
        '固定资产投资增速,%,3.2,回落3.2个百分点',
        '城镇登记失业率,%,2.8,-0.1个百分点',
        '某某产值增长速度,%,5.1,提高0.4个百分点'
      ])
      expect(job.counts).toMatchObject({ refused: 0, newIndicators: 1 })
      await desk.store(job)
      expect(await standing()).toEqual([
        '固定资产投资 growth 3.2',
        '固定资产投资 growth-change -3.2',
        '城镇登记失业率 change -0.1',
        '城镇登记失业率 level 2.8',
        '某某产值增长速度 change 0.4',
        '某某产值增长速度 level 5.1',
        '规模以上工业增加值 growth 6.5',
        '规模以上工业增加值 growth-change -1.1'
      ])
    }
  )

  it.each(['比上年同期增减', '同比增长（%）'])(
    'under %s is of the growth that has a row beside its amount',
    async (head) => {
      const job = await read([
        `指标,单位,1-9月,${head}`,
        '规模以上工业增加值,亿元,51.2,7.2%',
        '规模以上工业增加值增速,%,6.5,-1.1个百分点'
      ])
      expect(job.counts).toMatchObject({ refused: 0, newIndicators: 0 })
      await desk.store(job)
      expect(await standing()).toContain('规模以上工业增加值 growth-change -1.1')
    }
  )

  it.each(['增速比上年同期增减（百分点）', '增速同比增减百分点', '增速提高（百分点）', '增幅变化'])(
    'behind a growth is of that, where the head says so: %s',
    async (head) => {
      const job = await read([
        `指标,1-9月,增速（%）,${head}`,
        '规模以上工业增加值（亿元）,51.2,6.5,-1.1',
        '某某产品产值（亿元）,32,3.2,0.4'
      ])
      expect(job.counts).toMatchObject({ refused: 0, newIndicators: 1 })
      await desk.store(job)
      expect(await standing()).toEqual([
        '某某产品产值 growth 3.2',
        '某某产品产值 growth-change 0.4',
        '某某产品产值 level 32',
        '规模以上工业增加值 growth 6.5',
        '规模以上工业增加值 growth-change -1.1',
        '规模以上工业增加值 level 51.2'
      ])
    }
  )

  it('of an amount is refused where nothing says whether it is of its growth or of its share', async () => {
    const job = await read(['指标,1-9月,比上年同期±百分点', '规模以上工业增加值（亿元）,51.2,-1.1'])
    expect(job.counts).toMatchObject({ new: 1, refused: 1 })
    const of = { file: job.files[0]?.id ?? '', sheet: null }
    const { rows } = await desk.call('import.changes', {
      ...{ job: job.id, kinds: ['refused'], suspiciousOnly: false, of, offset: 0, limit: 10 }
    })
    expect(rows).toMatchObject([{ cell: 'C3', reason: 'points-of-amount' }])
  })

  it('is told in points, whatever the indicator is told in', async () => {
    const typed = { region: lichuan, indicator: 'gdp', period: '2023', measure: 'growth-change', text: '-0.6' } as const
    await desk.call('figures.set', { entries: [typed], stage: null, reason: null })
    const [figure] = await desk.call('compare.figures', {
      ...{ region: lichuan, indicators: null, measures: ['growth-change'] },
      ...{ from: null, to: null, limit: 10 }
    })
    expect(figure).toMatchObject({ indicator: 'gdp', decimal: '-0.6' })
  })

  it('is compared beside the growth as it was printed, else as the growths of two years have it', async () => {
    await desk.store(
      await read([
        '指标,1-9月,增速（%）,增速比上年同期增减（百分点）',
        '规模以上工业增加值（亿元）,51.2,6.5,-1.1',
        '社会消费品零售总额（亿元）,20,3.2,'
      ])
    )
    const { indicators } = await desk.call('catalogue.indicators', {})
    const [industry = '', retail = ''] = ['规模以上工业增加值', '社会消费品零售总额'].map(
      (name) => indicators.find((one) => one.name === name)?.id
    )
    const typed = { region: lichuan, period: '2022M01-09', measure: 'growth' } as const
    await desk.call('figures.set', {
      entries: [
        { ...typed, indicator: industry, text: '7.0' },
        { ...typed, indicator: retail, text: '2.9' }
      ],
      ...{ stage: null, reason: null }
    })
    const choice = { regions: [lichuan], periods: ['2023M01-09'], basis: 'published', asOf: null } as const
    const { rows } = await desk.call('compare.table', {
      ...{ ...choice, regions: [lichuan], periods: ['2023M01-09'] },
      ...{ indicators: [industry, retail], measures: ['growth-change'] }
    })
    expect(rows.map(({ cells: [cell] }) => cell?.more['growth-change'])).toMatchObject([
      { value: -1.1, basis: 'published' },
      { value: 0.3, basis: 'computed' }
    ])
  })
})
