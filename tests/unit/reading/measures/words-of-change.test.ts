import { describe, expect, it } from 'vitest'
import { labelMeaning } from '#core/reading/meaning/labels/label-meaning.ts'
import { readPicture } from '../../../support/read-picture.ts'
import { readDrawing } from '../drawn-table.ts'

/** With what a comparison is made, and what is kept of it. */
const COMPARISONS = {
  同比: null,
  环比: '环比',
  比上年: null,
  较上年同期: null,
  比去年同月: null,
  与上年同期相比: null,
  同上年相比: null,
  比同期: null,
  上年同期比: null,
  较上月: '环比',
  较上月末: '环比',
  比上季: '环比',
  比上季度末: '环比',
  较上期: '环比',
  比前期: '环比',
  与上周相比: '环比',
  较年初: '比年初',
  比年初数: '比年初',
  比上年末: '比上年末',
  较去年底: '比上年末',
  比2020年: 2020,
  较2020年末: 2020,
  '比“十三五”末': 2020,
  较十四五期末: 2025
} as const
const WORDS = '增长 增加 减少 下降 降低 上升 提高 提升 回落 下滑 变化 变动 扩大 缩小 增减 升降 涨跌 上升或下降'.split(
  ' '
)
const AMOUNTS = '额 量 数 额度 人数 户数 天数 绝对额'.split(' ')
const RATES = '率 幅度 百分比 比例'.split(' ')
const LETTERS = '增 减 升 降 涨 跌'.split(' ')

/** What is not as it should be, of all heads: one answer for thousands of them. */
function wrong(
  heads: readonly string[],
  wanted: { readonly measure: string; readonly against?: unknown; readonly name?: string }
): string[] {
  return heads.filter((head) => {
    const { measure, names } = labelMeaning(head)
    if (measure?.measure !== wanted.measure || names.join() !== (wanted.name ?? '')) return true
    return 'against' in wanted && measure.against !== wanted.against
  })
}

describe.each([['', null] as const, ...Object.entries(COMPARISONS)])('after %j', (comparison, against) => {
  const all = WORDS.map((word) => comparison + word)

  it('an amount is a change, whatever its unit', () => {
    const heads = all.flatMap((head) => AMOUNTS.map((noun) => head + noun))
    const letters = LETTERS.flatMap((letter) => ['额', '量'].map((noun) => comparison + letter + noun))
    const units = [...heads, ...letters].map((head) => `${head}（万元）`)
    expect(wrong([...heads, ...letters, ...units], { measure: 'change', against })).toEqual([])
  })

  it('a rate is a growth', () => {
    const heads = all.flatMap((head) => RATES.map((noun) => head + noun))
    const letters = LETTERS.flatMap((letter) => ['幅', '速'].map((noun) => comparison + letter + noun))
    expect(wrong([...heads, ...letters], { measure: 'growth', against })).toEqual([])
  })

  it('percent is a growth, and points are a change', () => {
    const percent = all.flatMap((head) => [`${head}（%）`, `${head}%`])
    expect(wrong(percent, { measure: 'growth', against })).toEqual([])
    const points = all.flatMap((head) => [`${head}（百分点）`, `${head}(个百分点)`])
    expect(wrong(points, { measure: 'change', against })).toEqual([])
  })

  it('the prices at which it is told are no part of a name', () => {
    const prices = ['按可比价', '按不变价格', '可比价', '名义', '实际', '现价', '按可比价格计算']
    const heads = prices.flatMap((price) =>
      ['增长', '增速', '增幅'].flatMap((word) => [`${price}${comparison}${word}%`, `${comparison}${price}${word}%`])
    )
    expect(wrong(heads, { measure: 'growth', against })).toEqual([])
  })
})

describe.each(Object.entries(COMPARISONS))('%j', (comparison, against) => {
  it('says a change by its sign alone', () => {
    expect(wrong([`${comparison}±%`, `${comparison}（+/-%）`], { measure: 'growth', against })).toEqual([])
    const points = [`${comparison}±百分点`, `${comparison}(±百分点)`, `${comparison}（+/-百分点）`]
    expect(wrong(points, { measure: 'change', against })).toEqual([])
  })

  it('stands behind a name', () => {
    const heads = [...WORDS, ...LETTERS].map((word) => `用电量${comparison}${word}%`)
    expect(wrong(heads, { measure: 'growth', against, name: '用电量' })).toEqual([])
  })
})

describe.each(['', '同比', '比上年', '较上月末', '与上年相比'])('however it is typed after %j', (comparison) => {
  const percent =
    '增减（+、-）% 增减(+-)% 增减（±）% 增减%(±) 增（+）减（-）% 增(+)、减(-)% 增＋减－% 增+减-% +-% ＋－% ±（%） （±%） 增减（+、－%） 增长±% 增(减)% 增（减）率（%） 增/减% 增、减% 涨(+)跌(-)幅%'
  const points =
    '增减（+、-）百分点 增（+）减（-）百分点 +-百分点 升降（百分点） 提高或降低（百分点） 增减点 增减（点）'
  const amounts =
    '增减（+、-）额 增（+）减（-）额 增（减）额（万元） 增减绝对额 增减净额 净增减额 增减变动额 增加（减少） 增加（+）减少（-） 增加(+)、减少(-) 增加/减少额'

  it.each([
    ['percent', percent, 'growth'],
    ['points', points, 'change'],
    ['amounts', amounts, 'change']
  ])('%s', (_, heads, measure) =>
    expect(
      wrong(
        heads.split(' ').map((head) => comparison + head),
        { measure }
      )
    ).toEqual([])
  )
})

describe('growth that moves', () => {
  it.each([
    '增速提高',
    '增速回落',
    '增幅变化',
    '增速提高（百分点）',
    '增长率变动（%）',
    '增速比上年同期增减（百分点）'
  ])('under %s is told in points', (head) => {
    const found = readPicture(`
      2024年1-9月主要指标
      指标|单位|总量|增速（%）|${head}
      工业增加值|亿元|51.2|7.1|0.6
      投资|亿元|90.2|3.1|-2.4
    `)
    expect(found['E3']).toBe('工业增加值>增速 | 2024M01-09 | change | 百分点')
  })

  it.each(['MoM', 'm-o-m', 'QoQ', 'Month-on-month'])('under %s is that over the period before', (head) => {
    const found = readPicture(`
      2024年9月主要指标
      指标|单位|2024年9月|YoY|${head}
      工业增加值|亿元|51.2|7.1|2.1
      投资|亿元|90.2|3.1|1.1
    `)
    expect(found['D3']).toBe('工业增加值 | 2024M09 | growth | %')
    expect(found['E3']).toBe('工业增加值>环比 | 2024M09 | growth | %')
  })

  it.each(['高于全省', '低于全国', '快于全市'])('by how much it is %s is of no other place', (head) => {
    const found = readPicture(`
      2024年1-9月主要指标
      指标|全县增速（%）|全省增速（%）|${head}（百分点）
      工业增加值|7.1|6.5|0.6
      投资|3.1|5.5|-2.4
    `)
    expect(found['D3']).toBe(`工业增加值>${head} | 2024M01-09 | change | 百分点`)
  })
})

describe('words for more and less', () => {
  it.each([
    ['同比多增（亿元）', false],
    ['同比少增（亿元）', true],
    ['比上年多（天）', false],
    ['比上年少（天）', true],
    ['比年初新增（亿元）', false],
    ['比上年同期减少额', true],
    ['同比下滑（百分点）', true],
    ['较上年增减额', false]
  ])('%s is a change, told by its decrease: %s', (head, decreases) => {
    const { measure, names } = labelMeaning(head)
    expect(names).toEqual([])
    expect(measure).toMatchObject({ measure: 'change', compared: true })
    expect(measure?.decreases ?? false).toBe(decreases)
  })

  it('says of two years which is the base', () => {
    expect(labelMeaning('24年比23年增长%').measure).toMatchObject({ measure: 'growth', against: 2023 })
    expect(labelMeaning('2024年较2020年增减额').measure).toMatchObject({ measure: 'change', against: 2020 })
    expect(labelMeaning('同期增减%').measure).toMatchObject({ measure: 'growth', against: null })
    expect(labelMeaning('新增同比（%）')).toMatchObject({ names: ['新增'], measure: { measure: 'growth' } })
  })
})

describe('a comparison with something else than a time', () => {
  const BASES = '序时进度 时间进度 计划 全年目标 任务数 全省 全省平均水平 上半年 一季度 前三季度 前年'.split(' ')

  it.each(['较', '比', '与'])('%s … keeps its words as a name', (opener) => {
    const closer = opener === '与' ? '相比' : ''
    for (const base of BASES) {
      const name = `${opener}${base}${closer}`
      const heads = ['', '±', '增减', '高', '提高'].map((word) => `${name}${word}（百分点）`)
      expect(wrong(heads, { measure: 'change', name })).toEqual([])
    }
  })

  it('leaves open what it tells in percent without a word', () => {
    expect(labelMeaning('比计划（%）').measure).toBeNull()
  })
})

describe('at prices, on average, apart and as planned', () => {
  it.each([
    ['同比增长（名义）%', 'growth', ''],
    ['剔除价格因素增长%', 'growth', ''],
    ['比上年扣除物价因素实际增长（%）', 'growth', ''],
    ['两年平均增长%', 'growth', ''],
    ['年均增速', 'growth', ''],
    ['占比提高（百分点）', 'change', ''],
    ['高于全省（百分点）', 'change', '高于全省'],
    ['高出全市平均水平（百分点）', 'change', '高出全市平均水平'],
    ['增速与全省差（百分点）', 'change', '增速与全省'],
    ['超序时进度（百分点）', 'change', '超序时进度'],
    ['预期增长（%）', 'target', ''],
    ['计划增幅%', 'target', '']
  ])('%s is %s', (head, measure, name) => {
    const meaning = labelMeaning(head)
    expect([meaning.measure?.measure, meaning.names.join()]).toEqual([measure, name])
  })

  it('takes no name for a target that is held against one', () =>
    expect(labelMeaning('超任务数').measure?.measure).not.toBe('target'))
})

describe('names that only contain such words', () => {
  it.each(
    (
      '自然增长率 人口自然增长率（‰） 净增人数 净增率 增加值 工业增加值 增值税 土地增值税 差额征税 比例 同比例 固定资产投资额 ' +
      '降水量 降雨量 升学率 减排量 减免税额 变压器容量 变更登记 新增额 涨价预备费 占地面积 比赛场次 增殖放流 65+ 生产能力利用率'
    ).split(' ')
  )('%s is a name', (name) => {
    const meaning = labelMeaning(name)
    expect(meaning.measure).toBeNull()
    expect(meaning.names).toHaveLength(1)
  })
})

describe('in a table', () => {
  it.each([
    ['增长额', 'change', '亿元'],
    ['涨跌额（亿元）', 'change', '亿元'],
    ['同比扩大额', 'change', '亿元'],
    ['较上年同期变动量', 'change', '亿元'],
    ['同比上升或下降幅度', 'growth', '%'],
    ['比上年同期增（减）%', 'growth', '%'],
    ['较上半年（±百分点）', 'change', '百分点'],
    ['较序时进度(±百分点)', 'change', '百分点']
  ])('%s beside a level is of the same indicator', (head, measure, unit) => {
    const { at } = readDrawing([
      '2024年主要指标（亿元）|||',
      `指标|2024年|2023年|${head}`,
      '地区生产总值|110|100|10',
      '进出口总额|63|60|3'
    ])
    expect(at(2, 3)).toMatchObject({ measure, unit, period: '2024', value: 10 })
    expect(at(2, 3).indicator[0]).toBe('地区生产总值')
  })
})
