import { describe, expect, it } from 'vitest'
import type { ReadObservation } from '#core/reading/reading.ts'
import { readDrawing } from '../drawn-table.ts'

const COMPARISONS =
  '同比 比上年 较上年同期 与上年同期相比 环比 较上月 较上月末 较年初 比上年末 比去年同月 比2020年 较上半年'.split(' ')
const AMOUNTS = '增减额 增加额 增减 变化量 涨跌额 净增额'.split(' ')
const RATES = '增减率 增减（%） 增幅 增长% ±% 变动幅度 百分比'.split(' ')

type Told = readonly [measure: string, unit: string | null]
const CHANGE: Told = ['change', '亿元']
const GROWTH: Told = ['growth', '%']
const POINTS: Told = ['change', '百分点']

/** Two columns under one head, behind a level. */
function under(head: string, one: string, other: string): readonly ReadObservation[] {
  const { at } = readDrawing(
    [
      '2025年9月情况（亿元）|||',
      `指标|本月|${head}|`,
      `||${one}|${other}`,
      '贷款余额|110.5|10.5|9.1',
      '存款余额|63.7|3.7|5.8'
    ],
    { header: 2 }
  )
  return [at(3, 2), at(3, 3)]
}

function isWrong({ indicator, measure, unit, period }: ReadObservation, told: Told): boolean {
  return !indicator.includes('贷款余额') || period !== '2025M09' || measure !== told[0] || unit !== told[1]
}

describe('a comparison told over two lines of heads', () => {
  it.each(COMPARISONS)('%s over an amount and a rate', (head) => {
    const wrong = AMOUNTS.flatMap((amount) =>
      RATES.filter((rate) => {
        const [one, other] = under(head, amount, rate) as [ReadObservation, ReadObservation]
        return isWrong(one, CHANGE) || isWrong(other, GROWTH)
      }).map((rate) => `${amount} | ${rate}`)
    )
    expect(wrong).toEqual([])
  })

  it.each([
    ['增减额', CHANGE],
    ['变化量', CHANGE],
    ['增减（亿元）', CHANGE],
    ['增减百分点', POINTS],
    ['增减（%）', GROWTH],
    ['增幅', GROWTH],
    ['涨跌幅（%）', GROWTH]
  ] as const)('%s over two comparisons', (head, told) => {
    const wrong = COMPARISONS.flatMap((one) =>
      COMPARISONS.filter((other) => one !== other && under(head, one, other).some((seen) => isWrong(seen, told))).map(
        (other) => `${one} | ${other}`
      )
    )
    expect(wrong).toEqual([])
  })

  it.each('比上年增减 同比增减 较年初增减 增减 比上年同期变动 同比变化 较上年增长 同比增长'.split(' '))(
    '%s over the nouns of a movement',
    (head) => {
      const nouns = ['金额', '绝对额', '额'].flatMap((amount) =>
        ['%', '幅度（%）', '比例（%）', '百分比', '百分点'].map((rate) => [amount, rate] as const)
      )
      const wrong = nouns.filter(([amount, rate]) => {
        const [one, other] = under(head, amount, rate) as [ReadObservation, ReadObservation]
        return isWrong(one, CHANGE) || isWrong(other, rate === '百分点' ? POINTS : GROWTH)
      })
      expect(wrong).toEqual([])
    }
  )

  it('keeps two quantities under one head apart', () => {
    const [one, other] = under('较上年末增减', '户数（户）', '金额（亿元）')
    expect(one).toMatchObject({ measure: 'change', unit: '户' })
    expect(one?.indicator).not.toEqual(other?.indicator)
  })
})

describe('plans and how much of them is done', () => {
  const lines = (head: string) => [
    '2025年1-9月情况（万元）||',
    `项目|${head}|1-9月完成`,
    '技术改造|200|110.5',
    '设备更新|100|63.7'
  ]

  it.each(
    (
      '年度计划 全年任务 年初预算 调整预算数 下达任务数 年度目标值 全年目标 任务数 计划数 目标任务 季度计划 本年计划 上半年任务 分解任务 ' +
      '年度计划总额 预期目标 计划指标 下达指标数 年度指标值 计划量 目标额'
    ).split(' ')
  )('%s is a target', (head) => {
    expect(readDrawing(lines(head)).at(2, 1)).toMatchObject({
      measure: 'target',
      unit: '万元',
      indicator: ['技术改造']
    })
  })

  it.each(
    (
      '完成率 完成进度 完成年度计划% 占全年任务% 为预算% 计划完成率 任务完成率（%） 完成任务比例 占年度目标比例（%） 占年任务之比 占年度计划比（%） 预算执行率 执行进度（%） ' +
      '序时进度 目标完成情况（%） 完成情况（%） 达目标% 任务完成百分比 完成年度目标的% 年度任务完成率% 计划完成%'
    ).split(' ')
  )('%s is a rate of its own', (head) => {
    expect(readDrawing(lines(head)).at(2, 1)).toMatchObject({
      measure: 'level',
      unit: '%',
      indicator: ['技术改造', '完成率']
    })
  })

  it.each('计划生育 目标管理责任制 任务车辆 预算单位 目标责任书 完成投资 行动计划'.split(' '))(
    '%s is a name',
    (head) => {
      const { indicator, measure } = readDrawing(lines(head)).at(2, 1)
      expect(measure).toBe('level')
      expect(indicator).toContain(head)
    }
  )
})

describe('ranks', () => {
  it.each(
    '位次 名次 排名 排位 全市位次 全省排名 增速位次 增幅排名 总量全市位次 增速在全市位次 总量居全县位次 全市排位（位）'.split(
      ' '
    )
  )('%s under a name', (head) => {
    const { at } = readDrawing(
      [
        '2025年1-9月情况||||',
        '县区|地区生产总值|||',
        `|总量（亿元）|增速（%）|${head}`,
        '东县|110.5|5.1|2',
        '西县|63.7|5.8|1'
      ],
      { header: 2 }
    )
    expect(at(3, 3).measure).toBe('rank')
    expect(at(3, 3).indicator[0]).toBe('地区生产总值')
  })

  it('under a head that is a growth itself do not say growth again', () => {
    const { at } = readDrawing(
      [
        '各乡镇主要经济指标（2024年1-11月）||||',
        '乡镇|规上工业产值增速（%）||固定资产投资|',
        '|增速|位次|完成额（万元）|位次',
        '城关镇|8.4|3|52310|1',
        '双河镇|10.2|2|31460|2',
        '石盘乡|12.5|1|14620|3'
      ],
      { header: 2 }
    )
    expect(at(3, 2)).toMatchObject({ indicator: ['规上工业产值增速'], measure: 'rank' })
    expect(at(3, 4)).toMatchObject({ indicator: ['固定资产投资'], measure: 'rank' })
  })
})
