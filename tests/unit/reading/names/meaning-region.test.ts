import { describe, expect, it } from 'vitest'
import { isPlaceName, placeInTitle, subjectPlaceInTitle } from '#core/reading/meaning/places/region-words.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readDrawing } from '../drawn-table.ts'

function regions(lines: readonly string[], drawing: Parameters<typeof readDrawing>[1] = {}): (string | null)[] {
  return readDrawing(lines, drawing).table.observations.map((o) => o.region)
}

describe('a line in brackets under a title', () => {
  const under = (line: string) =>
    regions(['2025年居民消费价格指数|', `${line}|`, '月份|同比', '1月|100.4'], { title: 2 })
  it.each(['（云岭县）', '(云岭县)', '（利川市）'])('is the place that it names: %s', (line) => {
    expect(under(line)).toEqual([line.slice(1, -1)])
  })
  it.each(['（不含市辖区）', '（工业园区）', '（含县级市）', '（全县）', '（当年价格）'])('is none: %s', (line) => {
    expect(under(line)).toEqual([null])
  })
})

describe('names of places', () => {
  it.each(['丰水县', '增城市', '浦东新区', '城关镇', '内蒙古', '沙溪乡', '经济开发区', '红旗公社', '全市', '新乡市'])(
    '%s',
    (name) => {
      expect(isPlaceName(name, undefined)).toBe(true)
    }
  )
  it.each([
    '城镇',
    '乡村',
    '农村',
    '城市',
    '地区生产总值',
    '超市',
    'A级景区',
    '合计',
    '各县区',
    '住宅小区',
    '村委会',
    '街道',
    '社区'
  ])('%s is none', (name) => {
    expect(isPlaceName(name, undefined)).toBe(false)
  })
  it('are known from the importer as well', () => {
    expect(isPlaceName('大旺', (name) => name === '大旺')).toBe(true)
  })
  it.each([
    ['清原县主要年份地区生产总值', '清原县'],
    ['2023年丰水县国民经济主要指标', '丰水县'],
    ['1-1 清原县主要指标', '清原县'],
    ['湖北省丰水县2023年主要指标', '丰水县'],
    ['丰水县城镇居民人均可支配收入', '丰水县'],
    ['丰水县各乡镇粮食产量', '丰水县'],
    ['2023年利川市在全州位次', '利川市'],
    ['2025年1-11月东港县外贸进出口情况', '东港县'],
    ['利川市外商投资企业', '利川市'],
    ['云岭县内资企业', '云岭县'],
    ['20-5 贵州省主要年份文化事业机构及人员', '贵州省'],
    ['贵州统计年鉴主要指标', '贵州'],
    ['沧源市市属国有企业主要财务指标快报表', '沧源市'],
    ['云岭县县属企业2024年分县区情况', '云岭县'],
    ['江岭区区级财政收支', '江岭区'],
    ['恩施州州直部门', '恩施州'],
    ['湖北省省属高校', '湖北省'],
    ['利川市市本级一般公共预算收入', '利川市'],
    ['苏州市属国有企业', '苏州市']
  ])('in the title %s', (title, place) => expect(placeInTitle(title, undefined)).toBe(place))
  it.each(['各区、县土地面积', '全市主要指标', '区域经济', '分县情况', '县域经济'])('not in the title %s', (title) => {
    expect(placeInTitle(title, undefined)).toBeNull()
  })
})

describe('a village, a farm or an institution in a title', () => {
  it.each([
    ['元堡乡瑞坪村2023年主要经济指标', '瑞坪村'],
    ['2023年瑞坪村主要经济指标', '瑞坪村'],
    ['都亭街道清江社区2023年人口', '清江社区'],
    ['甘溪山国有林场2023年主要经济指标', '甘溪山国有林场'],
    ['利川市甘溪山林场2023年主要经济指标', '甘溪山林场'],
    ['汪营工业园2023年主要指标', '汪营工业园'],
    ['利川市第一中学2023年基本情况', '第一中学'],
    ['腾龙洞风景区主要指标', '腾龙洞风景区'],
    ['恒达茶业有限责任公司2023年主要指标', '恒达茶业有限责任公司']
  ])('is what %s is of', (title, place) => expect(subjectPlaceInTitle(title, undefined)).toBe(place))
  it.each([
    ['利川市国有林场2023年主要经济指标', '利川市'],
    ['元堡乡脱贫村2023年主要经济指标', '元堡乡'],
    ['利川市公立医院2023年主要指标', '利川市'],
    ['利川市规模以下企业2023年主要指标', '利川市'],
    ['利川市技工学校2023年基本情况', '利川市'],
    ['永丰县自来水有限责任公司2024年供水情况统计表', '永丰县'],
    ['利川市天然气有限公司2024年供气情况', '利川市'],
    ['元堡乡美丽乡村2023年主要指标', '元堡乡'],
    ['全市国有林场2023年主要指标', null],
    ['2023年各国有农场主要指标', null],
    ['家庭农场2023年主要指标', null],
    ['农村2023年主要指标', null],
    ['元堡乡农村2023年主要指标', '元堡乡']
  ])('is none where %s says it of all of a kind', (title, place) =>
    expect(subjectPlaceInTitle(title, undefined)).toBe(place)
  )
  it('sends figures of its own where it is a village or a farm, and of its county where it is an office or an enterprise', () => {
    const sender = (text: string) => placeInTitle(text, undefined)
    expect(
      ['甘溪山国有林场', '元堡乡瑞坪村村民委员会', '利川市供电公司', '利川市中心医院'].map((text) => sender(text))
    ).toEqual(['甘溪山国有林场', '瑞坪村', '利川市', '利川市'])
  })
})

describe('the region of a value', () => {
  it('is the label of its row among places, the total included', () => {
    expect(regions(['2023年各乡镇|', '乡  镇|财政收入（万元）', '合  计|42', '城关镇|37', '石门镇|5'])).toEqual([
      '合计',
      '城关镇',
      '石门镇'
    ])
  })
  it('is a group in its village, and the village or the community beside it', () => {
    const { table } = readDrawing([
      '2023年|',
      '村  组|烤烟产量（吨）',
      '团堡居委会|5200',
      '大树林村1组|5250',
      '大树林村第二村民小组|5270',
      '合  计|15720'
    ])
    expect(table.observations.map(({ region, within }) => [region, within])).toEqual([
      ['团堡居委会', null],
      ['大树林村1组', '大树林村'],
      ['大树林村第二村民小组', '大树林村'],
      ['合计', null]
    ])
  })
  it.each(['组别', ''])('is a group of the village that the title names, under the head “%s”', (head) => {
    const { table } = readDrawing([
      '大树林村各组人口|',
      `${head}|户数（户）|人数（人）`,
      '1组|21|80',
      '2组|33|120',
      '3组|18|66',
      '合计|72|266'
    ])
    expect(table.places.title).toBe('大树林村')
    expect(table.observations.map(({ region, within, indicator }) => [region, within, indicator.join()])).toEqual([
      ['大树林村1组', '大树林村', '户数'],
      ['大树林村1组', '大树林村', '人数'],
      ['大树林村2组', '大树林村', '户数'],
      ['大树林村2组', '大树林村', '人数'],
      ['大树林村3组', '大树林村', '户数'],
      ['大树林村3组', '大树林村', '人数'],
      ['合计', null, '户数'],
      ['合计', null, '人数']
    ])
  })
  it('is a group of the village across the heads, too', () => {
    expect(regions(['大树林村2023年各村民小组人口|', '指标|1组|2组', '户数（户）|21|33', '人数（人）|80|120'])).toEqual(
      ['大树林村1组', '大树林村2组', '大树林村1组', '大树林村2组']
    )
  })
  it('is none in a numbered group that is no part of a village', () => {
    expect(regions(['各组实验结果|', '组别|产量（公斤）', '1组|52', '2组|53', '3组|51'])).toEqual([null, null, null])
  })
  it.each(['组别', '年龄组'])('is none under %s', (head) => {
    expect(regions(['2023年|', `${head}|人口（人）`, '青年组|52', '老年组|53'])).toEqual([null, null])
  })
  it('needs no ending where the stub is headed as one of places', () => {
    expect(regions(['2021年迁移（人）|', '县(市、区)|迁入', '全市合计|3', '端  州|1', '高新区|2'])).toEqual([
      '全市合计',
      '端州',
      '高新区'
    ])
  })
  it.each(['填报单位', '报送单位', '编制单位', '报送部门'])('is the place of whom the form is (%s)', (head) => {
    const grid = gridFromText(`
      ¦2023年农业生产||
      ¦${head}：丰水县农业农村局||
      ¦指标|单位|本年
      ¦粮食产量|吨|326100
      ¦油料产量|吨|35800`)
    const [table] = readSheet(grid, { fileName: '2023.xlsx' }).tables
    expect(table?.observations.map((o) => o.region)).toEqual(['丰水县', '丰水县'])
  })
  it.each([
    '填报：丰水县农业农村局　　　　　　2025年1月8日',
    '发布单位：丰水县生态环境局',
    '丰水县公安局',
    '国网丰水县供电公司',
    '国家税务总局丰水县税务局'
  ])('is the place of the office that sends it, where nothing else says one: %s', (line) => {
    expect(regions(['2024年主要指标||', `${line}||`, '指标|单位|本年', '产量|吨|326100'], { title: 2 })).toContain(
      '丰水县'
    )
    const below = gridFromText(`
      ¦2024年主要指标||
      ¦指标|单位|本年
      ¦粮食产量|吨|326100
      ¦油料产量|吨|35800
      ¦${line}|填表人：罗杰|`)
    const [table] = readSheet(below, { fileName: '2024.xlsx' }).tables
    expect(table?.observations.map((o) => o.region)).toEqual(['丰水县', '丰水县'])
  })
  it('is what the title or the file says, whoever sends it', () => {
    const sender = '填报单位：云岭市统计局||'
    const heads = [sender, '指标|单位|本年', '产量|吨|326100']
    expect(regions(['丰水县主要指标||', ...heads], { title: 2 })).toContain('丰水县')
    const context = { fileName: '丰水县2024年指标.xlsx' }
    expect(regions(['主要指标||', ...heads], { title: 2, context })).toContain('丰水县')
  })
  it('is no part of the name of who filled it in', () => {
    expect(regions(['2024年主要指标|', '填报：王市|', '指标|本年', '人口（人）|35'], { title: 2 })).toEqual([null])
  })
  it('is not a kind of settlement or a sex', () => {
    expect(regions(['2021年人口（人）|', '项目|人数', '城镇|3', '乡村|1'])).toEqual([null, null])
  })
  it('is the column where places stand across', () => {
    expect(regions(['2023年||', '指标（单位）|丰水县|南城县', '人口（万人）|40|61'])).toEqual(['丰水县', '南城县'])
  })
  it('is the group where indicators stand under places', () => {
    expect(
      regions(['2023年分县情况|', '地区、指标|2023年', '丰水县|', '  人口（万人）|40', '南城县|', '  人口（万人）|60'])
    ).toEqual(['丰水县', '南城县'])
  })
  it.each([
    ['恩施', '恩施市2025年主要指标', '恩施市'],
    ['恩施', '湖北省恩施州恩施市2025年主要指标', '恩施市'],
    ['恩施', '恩施州2025年主要指标', '恩施州'],
    ['恩施', '主要指标', '恩施'],
    ['利川', '恩施州2025年主要指标', '利川'],
    ['利川市', '恩施州2025年主要指标', '利川市']
  ])('in the sheet %s titled %s is %s: a name with its kind goes before a short one', (sheet, title, region) => {
    const context = { isRegion: (name: string) => ['恩施', '利川'].includes(name) }
    expect(regions([`${title}|`, '指标|2021', '人口（人）|35'], { sheet, context })).toEqual([region])
  })
  it('is what the file says with its kind where the sheet bears the short name alone', () => {
    const context = { isRegion: (name: string) => name === '恩施', fileName: '恩施市2025年指标.xlsx' }
    expect(regions(['主要指标|', '指标|2021', '人口（人）|35'], { sheet: '恩施', context })).toEqual(['恩施市'])
  })
  it('is the name of the sheet, else the place in the title', () => {
    expect(regions(['主要指标|', '指标|2021', '人口（人）|35'], { sheet: '河口镇' })).toEqual(['河口镇'])
    expect(regions(['丰水县主要指标|', '指标|2021', '人口（人）|35'])).toEqual(['丰水县'])
  })
  it.each([
    '历次全国人口普查丰水县人口基本情况',
    '第七次全国人口普查丰水县主要数据',
    '七普丰水县人口',
    '附表3（续） 历年丰水县人口',
    '（一）关于丰水县2024年人口',
    '“十四五”以来丰水县人口',
    '十三五期间丰水县人口',
    '改革开放以来丰水县人口',
    '1949—2023年丰水县人口',
    '2024年第三季度丰水县人口',
    '截至2024年8月末丰水县人口',
    '主要年份丰水县人口'
  ])('stands behind which table it is and when it is of: %s', (title) => {
    expect(placeInTitle(title, undefined)).toBe('丰水县')
  })
  it.each(['历年各县市人口', '历年县级财政收入', '历次党代会', '历年市区人口', '主要年份城市建设'])(
    'does not stand there where no place follows: %s',
    (title) => {
      expect(placeInTitle(title, undefined)).toBeNull()
    }
  )
  it('is listed under a head in two languages as under its Chinese half', () => {
    expect(regions(['2021年||', '市　别 City|人口（万人）', '广　州 Guangzhou|1881', '深　圳 Shenzhen|1768'])).toEqual([
      '广州',
      '深圳'
    ])
  })
  it('is the total under 片区 as under 乡镇', () => {
    expect(regions(['2022年|', '片区|户数（户）', '东片|12132', '西片|8930', '合计|21062'])).toEqual([
      '东片',
      '西片',
      '合计'
    ])
  })
  it('is a country under 国家, and not what stands over each list of them', () => {
    const { table } = readDrawing([
      '2019年|',
      '国  家|2019',
      '国内生产总值（亿美元）|',
      '  中  国|142',
      '  日  本|51',
      '人口|',
      '  中  国|14',
      '  日  本|1'
    ])
    expect(table.observations.map(({ region, indicator }) => [region, indicator.join()])).toEqual([
      ['中国', '国内生产总值'],
      ['日本', '国内生产总值'],
      ['中国', '人口'],
      ['日本', '人口']
    ])
  })

  it.each([
    ['丰水县产业集聚区2023年主要指标', '产业集聚区'],
    ['丰水县先进制造业开发区2023年主要指标', '先进制造业开发区'],
    ['2023年丰水县食品工业园主要经济指标', '食品工业园'],
    ['丰水县各园区2023年主要指标', '丰水县'],
    ['丰水县园区2023年主要指标', '丰水县'],
    ['丰水县2023年主要指标', '丰水县']
  ])('is a zone inside the county where the title is of one: %s', (title, place) => {
    expect(regions([`${title}|`, '指标|2023年', '税收收入（亿元）|9', '固定资产投资（亿元）|12'])).toEqual([
      place,
      place
    ])
  })
})

describe('places in two columns', () => {
  const lines = [
    '2023年村（社区）基本情况|||',
    '乡镇|村（社区）|户数（户）|耕地面积（亩）',
    '城关镇|新村|312|40',
    '|和平社区|250|10',
    '青石乡|新村|120|70',
    '|石灰窑|90|30'
  ]
  it.each(['村（社区）', '村', '社区', '行政村', '自然村', '村名', '村(居)'])(
    'lie in those of the column before, under %s',
    (head) => {
      const under = lines.map((line) => line.replace('|村（社区）|', `|${head}|`))
      const { tables } = readSheet(gridFromText(under.join('\n')), { fileName: 'drawn.xlsx' })
      const read = tables[0]?.observations.filter(({ column }) => column === 2) ?? []
      expect(read.map(({ within, region }) => [within, region])).toEqual([
        ['城关镇', '新村'],
        ['城关镇', '和平社区'],
        ['青石乡', '新村'],
        ['青石乡', '石灰窑']
      ])
      expect(read.map(({ indicator }) => indicator)).toEqual(Array(4).fill(['户数']))
    }
  )
})

describe('those who report in a table that its title tells by towns', () => {
  const towns = ['单位名称|粮食产量（吨）', '合计|30', '都亭|10', '汪营|20']
  it('are the towns, also by their short names', () => {
    expect(regions(['2023年各乡镇粮食生产情况|', ...towns])).toEqual(['合计', '都亭', '汪营'])
  })
  it('are anybody where it does not', () => {
    expect(regions(['2023年粮食生产情况|', ...towns])).toEqual([null, null, null])
    expect(regions(['2023年各乡镇、各部门粮食生产情况|', ...towns])).toEqual([null, null, null])
  })
})
