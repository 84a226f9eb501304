import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

const names = ['第二产业', '　#工业', '第三产业', '第一产业']

describe('a row that only compares', () => {
  it.each(
    ['同比±%', '比上年增长（%）', '增速%', '同比增长%'].flatMap((words) =>
      ['', '　', '　　　'].map((indent) => [words, indent])
    )
  )('is the growth of the name right above it: %s set in by %j', (words, indent) => {
    const found = read(`
      2024年8月用电量
      |单位：万千瓦时
      用电分类|8月|1-8月
      ${names.map((name, at) => `¦${name}|${3401 - at}|${24056 - at}\n      ¦${indent}${words}|1.5|-3.${at}`).join('\n      ')}
    `)
    expect(found).toMatchObject({
      B4: '用电量>第二产业 | 2024M08 | level | 万千瓦时',
      C5: '用电量>第二产业 | 2024M01-08 | growth | %',
      C6: '用电量>第二产业>工业 | 2024M01-08 | level | 万千瓦时',
      C7: '用电量>第二产业>工业 | 2024M01-08 | growth | %',
      B9: '用电量>第三产业 | 2024M08 | growth | %',
      C11: '用电量>第一产业 | 2024M01-08 | growth | %'
    })
  })

  it('does not part from its whole what the figures add up to', () => {
    expect(
      read(`
        2024年用电量（万千瓦时）
        用电分类|8月|1-8月
        生产用电|8756|54216
        同比±%|5|7.5
        工业用电|5301|35279
        同比±%|-5.5|-3.1
        商业用电|3455|18937
        同比±%|-5.4|0.7
        其他用电|120|900
        同比±%|-5.4|0.7
      `)
    ).toMatchObject({
      C7: '用电量>生产用电>商业用电 | 2024M01-08 | level | 万千瓦时',
      C8: '用电量>生产用电>商业用电 | 2024M01-08 | growth | %',
      C9: '用电量>其他用电 | 2024M01-08 | level | 万千瓦时'
    })
  })

  it('may be two, and the year before as well', () => {
    const found = read(`
      2024年预算执行情况（万元）
      项目|1-8月
      一般公共预算收入|64380
      上年同期|61020
      增减额|3360
      同比±%|5.5
      税收收入|39105
      上年同期|38440
      增减额|665
      同比±%|1.7
    `)
    expect(found).toMatchObject({
      B4: '一般公共预算收入 | 2023M01-08 | level | 万元',
      B5: '一般公共预算收入 | 2024M01-08 | change | 万元',
      B6: '一般公共预算收入 | 2024M01-08 | growth | %',
      B8: '一般公共预算收入>税收收入 | 2023M01-08 | level | 万元',
      B9: '一般公共预算收入>税收收入 | 2024M01-08 | change | 万元',
      B10: '一般公共预算收入>税收收入 | 2024M01-08 | growth | %'
    })
  })

  it('below a list of times compares these', () => {
    expect(
      read(`
        各县粮食产量（吨）
        年份|甲县|乙县
        2023年|120|300
        2022年|110|310
        增减%|9.1|-3.2
      `)
    ).toMatchObject({ B5: expect.stringContaining('| 2023 | growth | %') })
  })
})

describe('what closes months or quarters of which the first are told together', () => {
  it.each([
    ['1-2月|3月|4月', '2024M01-04'],
    ['1—2月|3月|4月', '2024M01-04'],
    ['1-8月|9月|10月', '2024M01-10'],
    ['上半年|三季度|四季度', '2024'],
    ['前三季度|四季度|四季度末', null],
    ['3月|4月|5月', null]
  ])('behind %s is %s', (heads, time) => {
    for (const total of ['累计', '合计']) {
      const found = read(`
        2024年主要产品产量
        |||单位：吨
        产品|${heads}|${total}
        水泥|10|20|30|60
        钢材|1|2|3|6
      `)
      if (time === null) expect(found['E4']).not.toMatch(/2024M0[1-9]-|\| 2024Q/)
      else expect(found['E4']).toBe(`产品产量>水泥 | ${time} | level | 吨`)
    }
  })
})
