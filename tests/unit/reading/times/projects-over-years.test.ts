import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

const since = [
  ['截至2023年底累计完成投资', '2023'],
  ['至2023年底累计完成投资', '2023'],
  ['2023年底前累计完成投资', '2023'],
  ['上年底累计完成投资', '2023'],
  ['截至上年末已完成投资', '2023'],
  ['以前年度完成投资', '2023'],
  ['自开工以来累计完成投资', null],
  ['开工累计完成投资', null],
  ['项目开工至今累计完成投资', null],
  ['自开工至本月底累计完成投资', null]
] as const

describe('projects that go on over years', () => {
  it.each(
    since.flatMap(([head, time]) => [
      [head, time, '1—9月进展', '完成投资'],
      [head, time, '1-9月', '完成投资'],
      [head, time, '本年', '完成投资'],
      [head, time, '2024年1-9月', '完成投资']
    ])
  )('part %s (%s) from what is planned and done under %s', (head, time, spanner, done) => {
    const found = read(`
      2024年9月重点建设项目投资完成情况表
      ||||||单位：万元
      项目名称|建设性质|总投资|${head}|2024年⏎计划投资|${spanner}|
      |||||${done}|占年计划（%）
      线路改建工程|改建|126000|61500|38000|30150|79.3
      天然气管网二期|扩建|8600|4100|4500|4500|100
    `)
    expect(found).toMatchObject({
      C5: expect.stringContaining('线路改建工程>总投资 | '),
      D5: expect.stringContaining(
        `线路改建工程>${time === null ? '自开工' : ''}累计完成投资 | ${time ?? '2024M09'} | level | 万元`
      ),
      E5: '线路改建工程>完成投资 | 2024 | target | 万元',
      F5: '线路改建工程>完成投资 | 2024M01-09 | level | 万元',
      G6: '天然气管网二期>完成率 | 2024M01-09 | level | %'
    })
  })

  it.each(['本年完成投资', '今年完成投资', '当年累计完成投资'])('tell with %s the year so far', (head) => {
    expect(
      read(`
        2024年三季度重点项目进展
        项目名称|总投资（万元）|累计完成投资（万元）|年度计划投资（万元）|${head}（万元）
        工程|126000|61500|38000|3150
        管网|8600|4100|4500|400
      `)
    ).toMatchObject({
      C3: expect.stringMatching(/^累计完成投资>工程/),
      D3: '完成投资>工程 | 2024 | target | 万元',
      E3: '完成投资>工程 | 2024Q1-3 | level | 万元'
    })
  })

  it('do not give what was done since the works began to the month beside it', () => {
    expect(
      read(`
        2024年9月重点项目进展
        项目名称|总投资（万元）|开工累计完成投资（万元）|年度计划投资（万元）|本月完成（万元）|1-9月完成（万元）
        工程|126000|61500|38000|3150|30150
        管网|8600|4100|4500|400|4500
      `)
    ).toMatchObject({
      E3: '完成投资>工程 | 2024M09 | level | 万元',
      F3: '完成投资>工程 | 2024M01-09 | level | 万元'
    })
  })
})

describe('how much of a plan was done', () => {
  const before = ['上年为预算%', '上年同期为预算%', '去年同期完成率', '上年完成预算%', '上年同期占预算%']
  const now = ['为预算%', '完成预算%', '占预算%', '为变动预算%', '为年初预算%', '完成变动预算数的%']
  it.each(now.flatMap((one) => before.map((other) => [one, other])))('by now and then: %s and %s', (one, other) => {
    const found = read(`
      2024年8月财政收支
      ||||||单位：万元
      项目|预算数|1-8月完成|${one}|上年同期|${other}|增减%
      税收|98600|64380|65.3|61020|64.1|5.5
      非税|37400|25275|67.6|22580|63.1|11.9
    `)
    expect(found).toMatchObject({
      B4: '税收 | 2024 | target | 万元',
      D4: '税收>完成率 | 2024M01-08 | level | %',
      E5: '非税 | 2023M01-08 | level | 万元',
      F5: '非税>完成率 | 2023M01-08 | level | %',
      G4: '税收 | 2024M01-08 | growth | %'
    })
  })

  it('is a rate in percent, though its head does not say so and its row has a unit', () => {
    expect(
      read(`
        2024年1-9月任务完成情况
        项目|单位|年度目标|完成|完成率
        税收|万元|100|80|80
        危房改造|户|120|88|73.3
      `)
    ).toMatchObject({ E3: '税收>完成率 | 2024M01-09 | level | %', E4: '危房改造>完成率 | 2024M01-09 | level | %' })
  })
})
