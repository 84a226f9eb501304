import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('what forms leave open', () => {
  it('is a change where the other figures of its line are typed with their %', () => {
    expect(
      read(`
        2023年5月环境质量
        指标|SO2|NO2|PM10|达标天数
        单位|μg/m3|μg/m3|μg/m3|天
        本月均值|9|18|40|26
        去年同期|10|20|50|23
        同比|-10%|-10%|-20%|3
      `)
    ).toMatchObject({
      B4: 'SO2 | 2023M05 | level | μg/m3',
      C6: 'NO2 | 2023M05 | growth | %',
      E6: '达标天数 | 2023M05 | change | 天'
    })
  })

  it('is how the whole place grew, beside amounts', () => {
    expect(
      read(`
        2023年1-5月主要指标
        指标|单位|1-5月|同比（%）|全市平均（%）
        零售额|亿元|52.1|8.3|7.1
        入库税收|万元|9120|5.2|4.4
      `)
    ).toMatchObject({ E3: '零售额 | 2023M01-05 | growth | % | 全市平均' })
  })

  it('is nothing where a group has a dash in every field, that of its unit among them', () => {
    const cells = read(`
      2023年残疾人事业
      指标|计量单位|2023年|2022年
      一、康复|—|—|—
      康复人数|人|512|480
      辅具适配|件|—|120
    `)
    expect(cells).not.toHaveProperty('C3')
    expect(cells).toMatchObject({ C5: '康复>辅具适配 | 2023 | level | 件' })
  })

  it('is what came and went, though what is left of it stands among it', () => {
    expect(
      read(`
        2023年人口变动
        乡镇|总户数（户）|当年变动（人）||
        ||出生|死亡|净增
        城关镇|5210|112|80|32
        河口乡|2110|41|39|2
      `)
    ).toMatchObject({
      C4: '当年变动>出生 | 2023 | level | 人 | 城关镇',
      E4: expect.stringMatching(/净增 \| 2023 \| level \| 人 \| 城关镇$/)
    })
  })

  it('are places behind figures of panels, of which no head says that it tells them', () => {
    expect(
      read(`
        2022年各镇指标排序|||||
        销售产值增速（%）|||入库税收（万元）||
        城关镇|9.1|1|河口乡|2110|1
        河口乡|7.7|2|城关镇|1980|2
        云台镇|5.2|3|云台镇|960|3
      `)
    ).toEqual({
      B3: '销售产值 | 2022 | growth | % | 城关镇',
      B4: '销售产值 | 2022 | growth | % | 河口乡',
      B5: '销售产值 | 2022 | growth | % | 云台镇',
      E3: '入库税收 | 2022 | level | 万元 | 河口乡',
      E4: '入库税收 | 2022 | level | 万元 | 城关镇',
      E5: '入库税收 | 2022 | level | 万元 | 云台镇'
    })
  })

  it('counts the names of a short list, though its total is merged over both', () => {
    expect(
      read(
        `
        2022年抽查情况
        产品类别||抽查批次（批次）
        1|童装|41
        2|电动车|26
        合计||67
        `,
        { merges: ['A2:B2', 'A5:B5'] }
      )
    ).toMatchObject({ C3: expect.stringMatching(/童装.* \| level \| 批次$/), C5: expect.stringMatching(/合计/) })
  })

  it('is how much rain fell, where only the title says so', () => {
    expect(
      read(`
        2023年7月各乡镇降水量统计表（单位：毫米）
        乡镇|上旬|中旬|下旬|月合计
        城关镇|22.3|10.1|35|67.4
        河口乡|19.8|8.4|30.2|58.4
      `)
    ).toMatchObject({ B3: expect.stringMatching(/^降水量>上旬 \| 2023M07 \| level \| 毫米/) })
  })

  it('is a goal in words between a figure and an office, in whichever row', () => {
    const picture = `
      2024年目标任务分解表
      序号|指标|单位|2023年完成|2024年目标|责任单位
      1|地区生产总值|亿元|259.9|275|发改局
      2|居民收入增长|%|6.8|与经济增长同步|人社局
      3|城镇新增就业|人|5230|5000以上|人社局
      4|粮食产量|万吨|20.2|20|农业农村局
      5|单位GDP能耗|%|-3.2|完成省定任务|发改局
    `
    expect(read(picture)).toEqual({
      D3: '地区生产总值 | 2023 | level | 亿元',
      E3: '地区生产总值 | 2024 | target | 亿元',
      D4: '居民收入增长 | 2023 | level | %',
      D5: '城镇新增就业 | 2023 | level | 人',
      E5: '城镇新增就业 | 2024 | target | 人',
      D6: '粮食产量 | 2023 | level | 万吨',
      E6: '粮食产量 | 2024 | target | 万吨',
      D7: '单位GDP能耗 | 2023 | growth | %'
    })
    const { refused } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
    expect(refused.map(({ row, column, reason }) => [cellName(row, column), reason])).toEqual([
      ['E4', 'goal-in-words'],
      ['E7', 'goal-in-words']
    ])
  })
})
