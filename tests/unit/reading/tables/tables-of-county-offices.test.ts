import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('money of a line beside people', () => {
  const drawn = () =>
    read(
      `
      2022年各学段学生资助情况表
      |||||||单位：万元
      学段|项目|2022年春||||2022年秋|
      ||资助人数(人)|其中：一档||资助金额|资助人数|资助金额
      |||人数|金额|||
      学前教育|国家助学金|300|200|20.5|27|310|26
      小学|营养改善计划|6100|1400|300.5|310|6700|335
      |生活补助|1500|1450|45|46|1534|47
    `,
      { merges: ['C3:F3', 'G3:H3', 'D4:E4', 'C4:C5', 'F4:F5', 'G4:G5', 'H4:H5'] }
    )

  it('is not that of a count, though what is counted is paid', () => {
    expect(drawn()['G6']).toMatch(/\| level \| 人$/)
  })

  it('is that of an amount below the count, not the people of its head', () => {
    expect(drawn()['D6']).toMatch(/\| level \| 人$/)
    expect(drawn()['E6']).toMatch(/\| level \| 万元$/)
  })

  it('is that of a programme named as a plan, which is no target', () => {
    expect(drawn()['F7']).toMatch(/营养改善计划.*\| level \| 万元$/)
  })
})

it('counts cases of fines, though a fine is money', () => {
  const found = read(
    `
    2022年行政处罚情况
    单位名称|处罚案件数量||罚没金额(万元)
    |警告|罚款|
    自然资源局|1|10|170.81
    农业农村局|1|8|12.5
  `,
    { merges: ['B2:C2', 'D2:D3', 'A2:A3'] }
  )
  expect(found['C4']).toMatch(/\| level \| 件$/)
  expect(found['D4']).toMatch(/\| level \| 万元$/)
})

it('takes a mark before a number for no part of the name or the count', () => {
  const found = read(`
    农村经济收益（2005年）
    指标|单位|甲县|乙县
    一、总收入|万元|1090|139
    △1.出售产品收入|万元|375|42
    2.集体经营收入|万元|125|47
  `)
  expect(found['C4']).toBe('总收入>出售产品收入 | 2005 | level | 万元 | 甲县')
  expect(found['C5']).toBe('总收入>集体经营收入 | 2005 | level | 万元 | 甲县')
})

it('keeps a unit per one or another as it is written', () => {
  const found = read(`
    2023年农业保险补贴
    险种|保险金额(元/亩、头)|参保数量
    水稻|406|120
    能繁母猪|1500|36
  `)
  expect(found['B3']).toMatch(/\| level \| 元\/亩、头$/)
  expect(found['B4']).toMatch(/\| level \| 元\/亩、头$/)
})

it('reads letters behind a Chinese name as its unit, the whole of them', () => {
  const found = read(`
    2023年上半年空气质量
    名称|PM10均值ug/m3|CO浓度mg/m3
    2022年上半年|50|1.7
    2023年上半年|54|1.6
  `)
  expect(found['B3']).toBe('PM10均值 | 2022H1 | level | ug/m3')
  expect(found['C4']).toBe('CO浓度 | 2023H1 | level | mg/m3')
})

it('knows 去年同时期 for the same months a year before', () => {
  const found = read(`
    2023年2月投诉情况
    类型|2023年2月|去年同时期|同比(%)
    受理量|204|238|-14.29
  `)
  expect(found['C3']).toMatch(/^受理量 \| 2022M02 \| level/)
})

describe('what is planned', () => {
  it('is who is to be taken in (计划招生人数), beside what is there', () => {
    const found = read(`
      2023年小学招生计划
      学校|毕业班数(个)|计划招生班数(个)|计划招生人数(人)
      甲小学|3|3|144
      乙小学|2|2|90
    `)
    expect(found['B3']).toMatch(/\| level \| 个$/)
    expect(found['C3']).toMatch(/招生班数.*\| target \| 个$/)
    expect(found['D3']).toMatch(/招生人数.*\| target \| 人$/)
  })

  it('is all of a table of tasks', () => {
    const found = read(`
      2023年深松整地作业任务表
      乡镇|作业面积(万亩)
      东河镇|80
      西山镇|95
    `)
    expect(found['B3']).toMatch(/^作业面积 \| 2023 \| target \| 万亩/)
  })
})

describe('figures in rows that nothing makes a table of', () => {
  const refusedIn = (picture: string, merges: string[] = []): string[] =>
    readSheet(gridFromText(picture, { merges }), { fileName: '表.xlsx' }).refused.map(({ row, column }) =>
      cellName(row, column)
    )

  it('are refused by their cells and not passed over as words of a note', () => {
    const picture = `
      部门项目工作安排表(2023年度)
      |||||||||||金额单位:元
      单位名称|项目名称|预算数|年度目标|大类|小类|工作内容|性质|标准|度量单位|权重|方向
      820-甲镇||8827620.53|||||||||
      820001-甲镇人民政府|村组干部报酬|3309840|按时发放|效益指标|社会效益|维护社会稳定|≥|95|%|10|正向指标
      ||||产出指标|时效指标|维持时效|≥|1|年|20|正向指标
      ||||产出指标|数量指标|村组干部230人|≥|230|个|10|正向指标
      |基层活动经费|660000|办公用品费|满意度指标|服务满意度|群众满意度|≥|95|%|10|正向指标
      ||||产出指标|数量指标|行政村数量|=|11|个|10|正向指标
    `
    expect(refusedIn(picture, ['A5:A9', 'B5:B7', 'C5:C7', 'D5:D7', 'B8:B9', 'C8:C9', 'D8:D9'])).toEqual(
      expect.arrayContaining(['C5', 'I5', 'I6', 'I7', 'C8', 'I8', 'I9'])
    )
  })

  it('are none where a signature says them', () => {
    const picture = `
      2023年产值
      指标|单位|2022年|2023年||
      总产值|万元|12.5|13.5||
      增加值|万元|4.5|5.5||

      单位负责人：|张三|填表人：|李四|联系电话|5551234
    `
    expect(refusedIn(picture)).toEqual([])
  })
})

describe('a list of tasks counted through', () => {
  it.each([
    ['among its rows', '4|孕产妇免费筛查|区卫健局|3600人|2969人|82%|'],
    ['at its beginning', '']
  ])('goes on over a row that tells most in words, %s', (_, before) => {
    const [row, count] = before === '' ? [3, 1] : [4, 5]
    const rows = [
      '2019年1-8月民生实事项目完成情况||||||',
      '序号|项目名称|责任单位|目标任务|1-8月实际完成情况|任务完成率|备注',
      ...(before === '' ? [] : [before]),
      `${count}|提高城乡低保标准|区民政局|不低于3480元/年,人均救助水平不低于185元/月||100%|1至7月低保标准为3600元/年;人均救助水平211.7元/月。`,
      `${count + 1}|提高补贴发放标准|区民政局|发放标准不低于每人每月60元/月||100%|`,
      `${count + 2}|农村户用厕所改造|区农业农村局|3980个|1290个|32%|`
    ]
    expect(read(rows.join('\n'))).toMatchObject({
      [`F${row}`]: '提高城乡低保标准>完成率 | 2019M01-08 | level | %',
      [`F${row + 1}`]: '提高补贴发放标准>完成率 | 2019M01-08 | level | %',
      [`D${row + 2}`]: '农村户用厕所改造 | 2019 | target | 个',
      [`E${row + 2}`]: '农村户用厕所改造 | 2019M01-08 | level | 个'
    })
  })
})

describe('what is planned to be done', () => {
  it('is a plan by its own words beside what is begun, and its rate says of what it is', () => {
    expect(
      read(`
        2021年城镇老旧小区改造进度表（截至2021年8月底）
        市州|计划完成数|累计开工数|开工率|计划投资额（万元）|累计完成投资额（万元）|计划投资完成率
        长沙市|150|143|95.33%|86157.25|36836.13|42.75%
        株洲市|71|44|61.97%|13533.4|4756.44|35.15%
      `)
    ).toMatchObject({
      B3: expect.stringMatching(/^计划完成数 \| 2021 \| target \| /),
      E3: '完成投资额 | 2021 | target | 万元 | 长沙市',
      F3: '完成投资额 | 2021M01-08 | level | 万元 | 长沙市',
      G3: '完成投资额>完成率 | 2021M01-08 | level | % | 长沙市'
    })
  })

  it('is one of what is done of it', () => {
    expect(
      read(`
        2021年1-8月民生实事进度表
        项目|计划完成数（户）|实际完成数（户）|完成率
        危房改造|150|143|95.33%
        厕所改造|71|44|61.97%
      `)
    ).toMatchObject({ B3: '危房改造 | 2021 | target | 户', C3: '危房改造 | 2021M01-08 | level | 户' })
  })
})
