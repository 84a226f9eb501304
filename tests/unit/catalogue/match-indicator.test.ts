import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexCatalogue } from '../../../src/core/catalogue/catalogue-index.ts'
import type { Indicator } from '../../../src/core/catalogue/indicator.ts'
import { matchIndicator } from '../../../src/core/catalogue/match-indicator.ts'
import { fitLevel } from '../../../src/core/quantity/units/fit-unit.ts'

const starter: { indicators: Indicator[] } = JSON.parse(
  readFileSync(new URL('../../../resources/starter-catalogue.json', import.meta.url), 'utf8')
)
const catalogue = indexCatalogue(starter.indicators)

function match(path: string[], unit: string | null = null, title: string | null = null) {
  const { indicator, by, isGrowth, suggestions } = matchIndicator(path, unit, catalogue, title)
  return { id: indicator?.id ?? null, by, isGrowth, suggested: suggestions.map((one) => [one.indicator.id, one.why]) }
}

describe('matching a name to the catalogue', () => {
  it('takes the name or an alias, however it is typed', () => {
    expect(match(['一、地区生产总值（万元）'], '万元')).toMatchObject({ id: 'gdp', by: 'name' })
    expect(match(['GDP'], '亿元')).toMatchObject({ id: 'gdp', by: 'alias' })
    expect(match(['全市规上工业增加值'])).toMatchObject({ id: 'industry-above-va', by: 'name' })
    expect(match(['教育', '小学在校学生'], '人')).toMatchObject({ id: 'primary-students', by: 'alias' })
    expect(match(['一般公共预算收入', '其中：税收收入'], '万元')).toMatchObject({ id: 'tax-revenue' })
  })

  it('reads a short name by the labels above it', () => {
    expect(match(['地区生产总值', '第一产业'], '亿元')).toMatchObject({ id: 'gdp-primary', by: 'path' })
    expect(match(['固定资产投资', '第一产业'], '亿元')).toMatchObject({ id: 'fai-primary', by: 'path' })
    expect(match(['地区生产总值', '第二产业', '#工业'], '亿元')).toMatchObject({ id: 'industry-va', by: 'path' })
    expect(match(['农林牧渔业总产值', '一、农业产值'], '万元')).toMatchObject({ id: 'farming-output', by: 'name' })
  })

  it.each([
    ['一', 'primary'],
    ['二', 'secondary'],
    ['三', 'tertiary']
  ])('takes %s产 for the industry, and offers what it may be of where nothing says that', (number, industry) => {
    for (const short of [`${number}产`, `${number}产业`, `其中：${number}产`]) {
      expect(match(['地区生产总值', short], '亿元').id).toBe(`gdp-${industry}`)
      expect(match(['固定资产投资', short], '亿元').id).toBe(`fai-${industry}`)
      expect(match([short], '亿元', '2024年地区生产总值').id).toBe(`gdp-${industry}`)
      const alone = match([short], '亿元')
      expect(alone.id).toBeNull()
      expect(alone.suggested.map(([id]) => id)).toEqual(expect.arrayContaining([`gdp-${industry}`, `fai-${industry}`]))
    }
    expect(match([`${number}产增加值`], '亿元').id).toBe(`gdp-${industry}`)
    expect(match([`${number}产投资`], '亿元').id).toBe(`fai-${industry}`)
    expect(match([`${number}产占比`], '%').id).toBe(`share-${industry}`)
  })

  it.each(['三产融合发展示范园', '三产结构'])('%s is of all three industries', (name) => {
    expect(match([name], '个').id).toBeNull()
  })

  it('takes the total of a whole for the whole', () => {
    expect(match(['年末常住人口', '合计'], '万人').id).toBe('population-resident')
    expect(match(['合计'], '万人').id).toBeNull()
    expect(match(['一般公共预算收入合计'], '万元').id).toBe('budget-revenue')
    expect(match(['一般公共预算收入合计', '税收收入'], '万元').id).toBe('tax-revenue')
  })

  it('takes two labels for the name that they make', () => {
    expect(match(['粮食', '播种面积'], '亩')).toMatchObject({ id: 'grain-area', by: 'path' })
    expect(match(['棉花', '播种面积'], '亩').id).not.toBe('grain-area')
  })

  it('reads a short name by the title of its table where no label says more', () => {
    expect(match(['第一产业'], '亿元', '1-1 云岭县地区生产总值').id).toBe('gdp-primary')
    expect(match(['在校学生'], '人', '各区、县普通 小学基本情况').id).toBe('primary-students')
    expect(match(['固定资产投资', '第一产业'], '亿元', '地区生产总值和固定资产投资').id).toBe('fai-primary')
    expect(match(['第一产业'], '亿元', '地区生产总值和固定资产投资')).toMatchObject({ id: null })
    expect(match(['第一产业'], '亿元', '税收').id).toBeNull()
  })

  it('offers first the name of the part that the table is of', () => {
    const offered = (name: string, unit: string, title: string) => match([name], unit, title).suggested[0]
    expect(offered('利润总额', '万元', '2024年1-6月规模以上工业企业财务状况')).toEqual([
      'industry-above-profit',
      'scope'
    ])
    expect(offered('企业单位数', '个', '规模以上工业企业主要指标')).toEqual(['industry-above-count', 'scope'])
    expect(offered('增加值', '万元', '规模以上工业')).toEqual(['industry-above-va', 'scope'])
    expect(offered('可支配收入', '元', '农村居民收入')?.[0]).toBe('income-rural')
    expect(match(['利润总额'], '万元', '规模以上工业企业财务状况').id).toBeNull()
    // What has nothing but the part in common with it is not offered.
    expect(match(['资产总计'], '万元', '规模以上工业企业主要指标').suggested).toEqual([])
  })

  it('leaves a short name below an unknown label to a person', () => {
    expect(match(['就业人员', '第一产业'], '万人').id).toBeNull()
    expect(match(['税收', '第一产业'], '亿元').id).toBeNull()
    const highSchool = match(['普通高中', '在校学生数'], '人')
    expect(highSchool.id).toBeNull()
    expect(highSchool.suggested).toContainEqual(['students', 'elsewhere'])
    expect(match(['教育', '在校学生数'], '人').id).toBe('students')
    expect(match(['小学', '学校数'], '所').id).toBe('primary-schools')
  })

  it('takes what a table says of a part for no word on the whole of society', () => {
    expect(match(['用电量'], '万千瓦时', '利川市2023年主要经济指标').id).toBe('electricity')
    const industrial = match(['用电量'], '万千瓦时', '利川市2023年规模以上工业主要指标')
    expect(industrial).toMatchObject({ id: null, suggested: expect.arrayContaining([['electricity', 'elsewhere']]) })
    expect(match(['全社会用电量'], '万千瓦时', '利川市2023年工业经济运行').id).toBe('electricity')
  })

  it.each([
    ['2023年农村居民收支情况', '人均可支配收入', '元', 'income-rural'],
    ['2023年城镇居民收支情况', '居民人均消费支出', '元', 'consumption-urban'],
    ['2023年城乡居民收支情况', '人均可支配收入', '元', 'income'],
    ['2023年限额以上单位消费品零售情况', '社会消费品零售总额', '亿元', 'retail-above'],
    ['2023年民间投资情况', '固定资产投资', '亿元', 'fai-private'],
    ['2023年工业用电情况', '用电量', '万千瓦时', 'electricity-industry'],
    ['2023年市本级财政收支情况', '一般公共预算收入', '万元', null],
    ['2023年高新技术产业情况', '税收收入', '亿元', null],
    ['2023年非公有制经济情况', '固定资产投资', '亿元', null],
    ['2023年外商投资企业情况', '地区生产总值', '亿元', null],
    ['2023年外商投资企业情况', '进出口总额', '亿元', null],
    ['2023年民间投资情况', '房地产开发投资', '亿元', null],
    ['2023年重点企业主要指标', '规模以上工业增加值', '亿元', null],
    ['2023年工业经济运行情况', '规模以上工业增加值', '亿元', 'industry-above-va'],
    ['2023年县域经济主要指标', '税收收入', '亿元', 'tax-revenue'],
    ['2023年国民经济和社会发展统计资料', '税收收入', '亿元', 'tax-revenue'],
    ['2023年固定资产投资完成情况', '房地产开发投资', '亿元', 'real-estate'],
    ['2023年高新技术产业情况', '全社会用电量', '万千瓦时', 'electricity']
  ])('takes the part that a title is of, or asks: %s, %s', (title, leaf, unit, id) => {
    expect(match([leaf], unit, title).id).toBe(id)
  })

  it('takes the unit as evidence', () => {
    expect(match(['粮食产量'], '吨').id).toBe('grain-output')
    expect(match(['粮食产量'], '亿元')).toMatchObject({ id: null, suggested: [['grain-output', 'unit-differs']] })
    expect(match(['市场主体总数'], '个').id).toBe('entities')
  })

  it('keeps an index on a fixed base, or over the month before, apart', () => {
    expect(match(['地区生产总值'], '1978年=100')).toMatchObject({ id: null, suggested: [['gdp', 'unit-differs']] })
    expect(match(['居民消费价格指数'], '上月=100').id).toBeNull()
  })

  it('lets percent and indices over last year speak of any indicator', () => {
    expect(match(['固定资产投资'], '%').id).toBe('fai')
    expect(match(['居民消费价格'], '上年同月=100').id).toBe('cpi')
  })

  it('tells the growth of an indicator from its level', () => {
    expect(match(['地区生产总值增速'], '%')).toMatchObject({ id: 'gdp', isGrowth: true })
    expect(match(['人口自然增长率'], '‰')).toMatchObject({ id: 'natural-growth', isGrowth: false })
    expect(match(['地区生产总值增长'], '亿元').id).toBeNull()
  })

  it('knows what is aimed at by the words of a work report', () => {
    const rises = [
      '居民消费价格涨幅',
      '居民消费价格总水平涨幅控制在',
      'CPI涨幅',
      '物价涨幅',
      '居民消费价格上涨',
      '居民消费价格指数涨跌幅'
    ]
    for (const name of rises) expect([name, match([name], '%')]).toMatchObject([name, { id: 'cpi', isGrowth: true }])
    for (const [name, id] of [
      ['物价总水平', 'cpi'],
      ['城镇调查失业率控制在', 'unemployment-surveyed'],
      ['城镇登记失业率控制在', 'unemployment'],
      ['森林覆盖率保持在', 'forest-coverage'],
      ['粮食产量稳定在', 'grain-output'],
      ['社零额', 'retail'],
      ['新增城镇就业', 'jobs-new'],
      ['建成高标准农田', 'high-standard-farmland']
    ] as const)
      expect([name, match([name])]).toMatchObject([name, { id, isGrowth: false }])
    // Rises of what the catalogue has not are none of what consumers pay.
    expect(match(['生活物资价格涨幅'], '%').id).toBeNull()
  })

  it('only suggests what is merely alike, with a score', () => {
    const { indicator, suggestions } = matchIndicator(['城镇新增就业目标人数'], '人', catalogue)
    expect(indicator).toBeNull()
    expect(suggestions[0]?.indicator.id).toBe('jobs-new')
    expect(suggestions[0]?.why).toBe('similar-name')
    expect(suggestions[0]?.score).toBeLessThan(1)
    expect(match(['毫无关系之物']).suggested).toEqual([])
    expect(match([]).id).toBeNull()
  })
})

describe('suggestions', () => {
  it('come last where their unit cannot be converted, however well the name fits', () => {
    const indicators = [
      ...starter.indicators,
      {
        ...(starter.indicators[0] as Indicator),
        id: 'yield',
        name: '粮食单产',
        aliases: ['粮食产量水平'],
        unit: '亿元'
      }
    ]
    const { suggestions } = matchIndicator(['粮食产量'], '亿元', indexCatalogue(indicators))
    expect(suggestions.map(({ indicator, why }) => [indicator.id, why])).toEqual([
      ['yield', 'similar-name'],
      ['grain-output', 'unit-differs']
    ])
  })

  it('say of the same name below other labels that its unit cannot be converted', () => {
    expect(match(['普通高中', '在校学生数'], '亿元').suggested).toContainEqual(['students', 'unit-differs'])
  })

  it('leave out amounts for levels in percent, which only growth of an amount could be in', () => {
    const ofPercent = (areLevels: boolean): string[] =>
      matchIndicator(['城镇新增就业目标人数'], '%', catalogue, null, areLevels).suggestions.map(
        ({ indicator }) => indicator.id
      )
    expect(ofPercent(false)).toContain('jobs-new')
    expect(ofPercent(true)).not.toContain('jobs-new')
  })

  it('are of a unit that the figures can be kept in, unless they say otherwise', () => {
    const units = fc.constantFrom('亿元', '万元', '吨', '万人', '户', '%', '上年=100', '公顷', null)
    const names = fc.constantFrom(...starter.indicators.map(({ name }) => name))
    fc.assert(
      fc.property(names, fc.constantFrom('', '目标', '水平'), units, (name, more, unit) => {
        for (const { indicator, why } of matchIndicator([name + more], unit, catalogue, null, true).suggestions)
          if (why !== 'unit-differs') expect(fitLevel('100', unit, indicator.unit)).not.toBeNull()
      })
    )
  })
})

describe('the starter catalogue', () => {
  it('finds every indicator by its own name and unit, and by each of its aliases', () => {
    for (const indicator of starter.indicators) {
      for (const name of [indicator.name, ...indicator.aliases]) {
        const found = matchIndicator(name.split('>'), indicator.unit, catalogue)
        expect({ name, found: found.indicator?.id }).toEqual({ name, found: indicator.id })
        expect(found.isGrowth).toBe(false)
      }
    }
  })

  it('finds an indicator whatever numbering, spaces, unit, width and footnotes a return puts round its name', () => {
    const before = fc.constantFrom(
      '',
      '　　',
      '一、',
      '（三）',
      '1.',
      '12、',
      '其中：',
      '#',
      '其中：#',
      '全县',
      '  二、 '
    )
    const after = fc.constantFrom('', '①', '*', ' ', '[1]')
    const wide = (text: string) =>
      text.replace(/[0-9A-Za-z&]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(
        fc.constantFrom(...starter.indicators),
        before,
        after,
        fc.boolean(),
        fc.boolean(),
        (indicator, start, end, hasUnit, isWide) => {
          // 1.5G基站数 is read as 1.5 by anyone.
          fc.pre(!(start === '1.' && /^\d/.test(indicator.name)))
          const name = isWide ? wide(indicator.name) : indicator.name
          const typed = `${start}${name}${hasUnit && indicator.unit !== null ? `（${indicator.unit}）` : ''}${end}`
          expect({ typed, id: match([typed], indicator.unit).id }).toEqual({ typed, id: indicator.id })
        }
      ),
      { numRuns: 400 }
    )
  })
})
