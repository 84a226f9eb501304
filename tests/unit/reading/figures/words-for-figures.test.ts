import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('words in the place of figures', () => {
  it('leave a column under a year a column of figures, however many they are', () => {
    const picture = `
      兰考县2023年主要指标
      指标|单位|2023年|2022年
      地区生产总值|亿元|421.35|406.91
      一般公共预算收入|亿元|待核|29.12
      学校|所|305|312
      病床|张|未统计|4280
      医生|人|暂未公布|4301
    `
    const told = read(picture)
    expect(told).toMatchObject({
      C3: '地区生产总值 | 2023 | level | 亿元 | 兰考县',
      C5: '学校 | 2023 | level | 所 | 兰考县',
      D7: '医生 | 2022 | level | 人 | 兰考县'
    })
    expect(told).not.toHaveProperty('C4')
    const { refused } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
    expect(refused.map(({ reason, text }) => `${reason} ${text}`)).toEqual([
      'unreadable-number 待核',
      'unreadable-number 未统计',
      'unreadable-number 暂未公布'
    ])
  })

  it('leave it one where no figure has come yet', () => {
    expect(
      read(`
        兰考县主要指标
        指标|单位|1—9月|上年同期
        用电量|万千瓦时|待核|406.91
        用水量|吨|尚未统计|29.12
        用气量|吨|缺|31
      `)
    ).toMatchObject({ D3: expect.stringMatching(/^用电量 \|/), D4: expect.stringMatching(/^用水量 \|/) })
  })

  it('are read as no names in any language of a clerk', () => {
    expect(
      read(`
        兰考县二〇二三年主要指标
        指标|单位|二〇二三年|二〇二二年
        地区生产总值|亿元|421.35|406.91
        一般公共预算收入|亿元|三十一点二|29.12
        学校|所|三百零五|312
      `)
    ).toMatchObject({ C3: '地区生产总值 | 2023 | level | 亿元 | 兰考县', D5: '学校 | 2022 | level | 所 | 兰考县' })
  })

  it('stand among figures under any head, and in rows that have no figure at all', () => {
    expect(
      read(`
        2023年各乡镇情况
        乡镇|机耕面积|收获面积
        城关镇|待核|120
        红庙镇|待核|待核
        谷营镇|310|140
        考城镇|待核|95
      `)
    ).toMatchObject({
      B5: '机耕面积 | 2023 | level |  | 谷营镇',
      C3: '收获面积 | 2023 | level |  | 城关镇',
      C6: '收获面积 | 2023 | level |  | 考城镇'
    })
  })

  it.each([
    ['in the midst', '粮食|万吨|未统计|正在核实', 'C4 未统计, D4 正在核实'],
    ['first', '学校|所|待核实|持平', 'C3 待核实, D3 持平'],
    ['last', '卫生室|个|数据有误|持平', 'C5 数据有误, D5 持平']
  ])('fill a row of their own, %s, and head nothing', (place, row, refusals) => {
    const rows = ['地区生产总值|亿元|421.35|406.91', '医院|所|12|12']
    rows.splice(['first', 'in the midst', 'last'].indexOf(place), 0, row)
    const picture = ['兰考县2023年主要指标', '指标|单位|2023年|2022年', ...rows].join('\n')
    const { tables, refused } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
    expect(tables.map(({ observations }) => observations.map(({ indicator }) => indicator.join('>')))).toEqual([
      ['地区生产总值', '地区生产总值', '医院', '医院']
    ])
    expect(refused.map((cell) => `${cellName(cell.row, cell.column)} ${cell.text}`).join(', ')).toBe(refusals)
  })

  it.each([
    ['in the midst', 1],
    ['first', 0],
    ['last', 2]
  ])('fill a row that has a unit where the others do, %s', (_, place) => {
    const rows = ['税收收入|亿元|15', '城镇登记失业率|%|4.5%以内']
    rows.splice(place, 0, '居民人均可支配收入|%|与经济增长同步')
    const picture = ['兰考县2024年主要目标', '指标|单位|2024年目标', ...rows].join('\n')
    const { tables, refused } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
    expect(
      tables.map(({ observations }) => observations.map(({ measure, decimal }) => `${measure} ${decimal}`))
    ).toEqual([['target 15', 'target 4.5']])
    expect(refused.map(({ reason, text }) => `${reason} ${text}`)).toEqual(['goal-in-words 与经济增长同步'])
  })

  it('part no table where few figures are left in a row among its names and offices', () => {
    const told = read(`
      2025年主要目标任务完成情况（1-9月）
      序号|主要指标|单位|2024年实绩|2025年目标|1-9月完成|完成比例（%）|牵头单位|责任单位
      1|社会消费品零售总额|亿元|44.62|47.5|34.87|73.4|统计局|商务局
      2|粮食总产量|万吨|21.38|21.5|未统计||统计局|农业农村局
      3|植树造林|亩|14200|12000|12640|105.3|统计局|林草局
    `)
    expect(told).toMatchObject({
      D4: '粮食总产量 | 2024 | level | 万吨',
      F5: '植树造林 | 2025M01-09 | level | 亩'
    })
  })

  it('stay remarks under a head of remarks, and names under a year that heads a list', () => {
    expect(
      read(`
        2023年重点产品产量
        产品|单位|产量|备注
        水泥|吨|120|待核
        原煤|吨|310|
        钢材|吨|20|待核
      `)
    ).toMatchObject({ C3: '水泥>产量 | 2023 | level | 吨' })
  })
})
