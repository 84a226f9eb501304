import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('two counts of one thing', () => {
  it('are named by what is counted where growth stands under each', () => {
    expect(
      read(`
        ¦全县2024年1—9月信访总量及来访情况统计
        ¦信访形式|批（件）次|||人次||
        ¦|本期|去年同期|升降%|本期|去年同期|升降%
        ¦总  量|940|933|0.8%|1245|1329|-6.3%
        ¦来信|86|112|-23.2%|124|158|-21.5%
        ¦来访|195|229|-14.8%|441|553|-20.3%
        ¦网上信访|659|592|11.3%|680|618|10.0%
      `)
    ).toMatchObject({
      B4: '批(件)次>总量 | 2024M01-09 | level | 批',
      E4: '人次>总量 | 2024M01-09 | level | 人次',
      B5: '批(件)次>来信 | 2024M01-09 | level | 批',
      C5: '批(件)次>来信 | 2023M01-09 | level | 批',
      D5: '批(件)次>来信 | 2024M01-09 | growth | %',
      E5: '人次>来信 | 2024M01-09 | level | 人次',
      G5: '人次>来信 | 2024M01-09 | growth | %'
    })
  })

  it('are so where growth stands behind each', () => {
    expect(
      read(`
        ¦2024年1-9月安全生产事故
        ¦类别|起|同比%|人|同比%
        ¦道路交通|86|-23.2|12|-21.5
        ¦工矿商贸|9|-14.8|4|20
      `)
    ).toMatchObject({
      B3: '起数>道路交通 | 2024M01-09 | level | 起',
      C3: '起数>道路交通 | 2024M01-09 | growth | %',
      D3: '人数>道路交通 | 2024M01-09 | level | 人',
      E3: '人数>道路交通 | 2024M01-09 | growth | %'
    })
  })

  it('are told apart by their units where those are all there is', () => {
    expect(
      read(`
        ¦2024年1-9月民政救助情况
        ¦类别|户|人
        ¦城市低保|86|124
        ¦农村低保|195|441
      `)
    ).toMatchObject({
      B3: '城市低保 | 2024M01-09 | level | 户',
      C3: '城市低保 | 2024M01-09 | level | 人'
    })
  })

  it('leave 总量 to what it is told of where rows say how that stands', () => {
    expect(
      read(`
        ¦2024年地区生产总值
        ¦指标|单位|2024年|2023年
        ¦总量|亿元|940|933
        ¦增速|%|5.1|4.2
      `)
    ).toMatchObject({ C3: '地区生产总值 | 2024 | level | 亿元' })
  })
})

describe('how many there are, in brackets behind a name', () => {
  it('is no part of the name of a group or a total', () => {
    expect(
      read(`
        ¦2025年重点项目投资
        ¦序号|项目名称|总投资（万元）
        ¦|合计（3个）|300
        ¦|一、交通能源（2个）|200
        ¦1|省道改建|120
        ¦2|输变电工程|80
        ¦|二、产业发展（1个）|100
        ¦3|产业园|100
      `)
    ).toMatchObject({
      C3: expect.stringMatching(/合计 \|/),
      C4: expect.stringMatching(/交通能源 \|/),
      C5: expect.stringMatching(/交通能源>省道改建 \|/),
      C8: expect.stringMatching(/产业发展>产业园 \|/)
    })
  })

  it('is none of names side by side whose counts differ, and tells one price from another', () => {
    expect(
      read(`
        ¦2025年主体登记
        ¦类型|注册资本（万元）
        ¦企业（12户）|200
        ¦个体（30户）|100
      `)
    ).toMatchObject({ B3: expect.stringMatching(/企业 \|/), B4: expect.stringMatching(/个体 \|/) })
    expect(
      read(`
        ¦2025年10月价格
        ¦品名|单价（元）
        ¦馒头（1个）|1
        ¦油条（1个）|2
      `)
    ).toMatchObject({ B3: expect.stringContaining('馒头(1个)') })
  })
})
