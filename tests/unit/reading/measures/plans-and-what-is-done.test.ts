import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

function asked(picture: string): readonly string[] {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  return tables.flatMap(({ questions }) => questions.map(({ code }) => code))
}

describe('a task and what is done of it', () => {
  it.each(['已完成', '完成数', '实际完成（亩）', '已完成情况'])(
    'are of one thing, though %s does not say of what',
    (head) => {
      expect(
        read(`
        2024年林业生产情况
        乡镇|造林任务（亩）|${head}|抚育任务（亩）|${head}
        石桥镇|500|400|300|80
        柳林镇|600|300|200|60
      `)
      ).toMatchObject({
        B3: '造林 | 2024 | target | 亩 | 石桥镇',
        C3: '造林 | 2024 | level | 亩 | 石桥镇',
        D4: '抚育 | 2024 | target | 亩 | 柳林镇',
        E4: '抚育 | 2024 | level | 亩 | 柳林镇'
      })
    }
  )

  it.each(['建设任务', '改造任务', '年度建设任务'])('are what the title names where %s does not', (head) => {
    expect(
      read(`
        2024年农村户厕改造情况
        乡镇|${head}（户）|已完成（户）|完成率（%）
        石桥镇|500|400|80
        柳林镇|600|300|50
      `)
    ).toMatchObject({
      B3: '农村户厕改造 | 2024 | target | 户 | 石桥镇',
      C3: '农村户厕改造 | 2024 | level | 户 | 石桥镇'
    })
  })

  it('may have its parts under a head that only says that it is done', () => {
    expect(
      read(`
        2024年林业生产情况
        乡镇|造林任务（亩）|完成数|
        ||合计|人工造林
        石桥镇|500|400|300
        柳林镇|600|300|200
      `)
    ).toMatchObject({
      B4: '造林 | 2024 | target | 亩 | 石桥镇',
      C4: '造林>合计 | 2024 | level | 亩 | 石桥镇',
      D5: '造林>人工造林 | 2024 | level | 亩 | 柳林镇'
    })
  })

  it('keeps the name of what is built where that says how far it has come', () => {
    expect(
      read(`
        2024年标准厂房
        乡镇|户数|建设任务（套）|已开工（套）|已建成（套）
        石桥镇|90|500|400|80
        柳林镇|80|600|300|50
      `)
    ).toMatchObject({
      D3: expect.stringContaining('已开工'),
      E3: expect.stringContaining('已建成')
    })
  })
})

describe('a share right behind a plan', () => {
  it.each(['占比', '占比（%）', '比重（%）'])(
    '(%s) is that of what is planned, beside that of what is done',
    (head) => {
      const picture = `
      2024年造林情况
      乡镇|计划面积（亩）|${head}|完成面积（亩）|${head}
      石桥镇|500|50|400|57.1
      柳林镇|500|50|300|42.9
    `
      expect(read(picture)).toMatchObject({
        B3: '完成面积 | 2024 | target | 亩 | 石桥镇',
        C3: '计划面积 | 2024 | share | % | 石桥镇',
        E3: '完成面积 | 2024 | share | % | 石桥镇'
      })
      expect(asked(picture)).toEqual([])
    }
  )
})

describe('the target of an index', () => {
  it.each([
    ['heads', '居民消费价格指数（上年=100）|103|100.2', '指标|目标|实际'],
    ['heads with times', '居民消费价格指数（上年=100）|103|100.2', '指标|年度目标|1-12月实际']
  ])('is told by its %s and in the base of the index', (_by, row, heads) => {
    const picture = `
      2024年价格指数目标完成情况
      ${heads}
      ${row}
      工业生产者出厂价格指数（上年=100）|101|98.5
    `
    const found = read(picture)
    expect(found['B3']).toBe('居民消费价格指数 | 2024 | target | 上年=100')
    expect(found['C3']).toMatch(/^居民消费价格指数 \| 2024(?:M01-12)? \| index \| 上年=100$/)
    expect(asked(picture)).toEqual([])
  })

  it('is told beside units in a column and under a title', () => {
    expect(
      read(`
        2024年主要指标完成情况
        指标|单位|目标|实际
        居民消费价格指数|上年=100|103|100.2
        城镇新增就业|人|3000|3212
      `)
    ).toMatchObject({
      C3: '居民消费价格指数 | 2024 | target | 上年=100',
      D3: '居民消费价格指数 | 2024 | index | 上年=100',
      C4: '城镇新增就业 | 2024 | target | 人'
    })
    const titled = `
      居民消费价格指数目标完成情况（上年=100）
      年份|目标|实际
      2023|103|100.2
      2024|103|100.7
    `
    expect(read(titled)).toMatchObject({
      B3: '居民消费价格指数 | 2023 | target | 上年=100',
      C4: '居民消费价格指数 | 2024 | index | 上年=100'
    })
    expect(asked(titled)).toEqual([])
  })
})

describe('a task named by what is to be done', () => {
  it.each([
    ['参保任务数', '已参保缴费人数'],
    ['建设任务', '已建成'],
    ['下达造林任务', '已造林面积'],
    ['计划灌溉面积', '实际灌溉面积'],
    ['计划灌溉面积', '实灌面积']
  ])('are one thing, by the name of what is done: %s, %s', (task, done) => {
    expect(
      read(`
        2024年各乡镇任务完成情况
        乡镇|${task}（亩）|${done}（亩）|完成率（%）
        汪营镇|12000|11520|96
        谋道镇|9800|9506|97
      `)
    ).toMatchObject({ B3: `${done} | 2024 | target | 亩 | 汪营镇`, C3: `${done} | 2024 | level | 亩 | 汪营镇` })
  })

  it('stay two where it may be of either of several', () => {
    expect(
      read(`
        2024年各乡镇任务完成情况
        乡镇|造林任务（亩）|已造林面积（亩）|已造林成活面积（亩）
        汪营镇|12000|11520|11000
        谋道镇|9800|9506|9000
      `)
    ).toMatchObject({ B3: expect.stringMatching(/^造林 \| 2024 \| target/) })
  })
})

describe('a task that does not say of what', () => {
  const insured = (heads: string): Record<string, string> =>
    read(`
        2025年城乡居民医保参保进度
        乡镇|户籍人口（人）|${heads}
        石桥镇|2500|2000|1200|60
        柳林镇|1500|1000|900|90
      `)

  it.each(['已参保人数', '实际参保人数'])('is one of what is done right behind it: %s', (done) => {
    expect(insured(`目标任务数（人）|${done}（人）|参保率（%）`)).toMatchObject({
      B3: '户籍人口 | 2025 | level | 人 | 石桥镇',
      C3: `${done} | 2025 | target | 人 | 石桥镇`,
      D3: `${done} | 2025 | level | 人 | 石桥镇`
    })
  })

  it('is one of what stands between it and the rate of completion', () => {
    expect(insured('目标任务数（人）|参保人数（人）|完成率（%）')).toMatchObject({
      C3: '参保人数 | 2025 | target | 人 | 石桥镇',
      E4: '完成率 | 2025 | level | % | 柳林镇'
    })
  })

  it('is one of what stands before it where the rate follows it', () => {
    expect(
      read(`
        2025年重点指标
        乡镇|城镇新增就业（人）|年度目标|完成率（%）|新开工项目（个）|年度目标|完成率（%）
        石桥镇|90|500|40|80|90|89
        柳林镇|80|600|30|50|90|91
      `)
    ).toMatchObject({
      C3: '城镇新增就业 | 2025 | target | 人 | 石桥镇',
      D3: '城镇新增就业>完成率 | 2025 | level | % | 石桥镇',
      F4: '新开工项目 | 2025 | target | 个 | 柳林镇',
      G4: '新开工项目>完成率 | 2025 | level | % | 柳林镇'
    })
  })
})

describe('what is due and what came of it', () => {
  it.each([
    ['应灌面积（亩）', '实灌面积（亩）', '实灌面积'],
    ['应检', '实检', '实检'],
    ['应缴金额（元）', '实缴金额（元）', '实缴金额'],
    ['应参保人数（人）', '已参保人数（人）', '已参保人数']
  ])('are two quantities, and the rate of completion is of the latter: %s, %s', (due, came, name) => {
    expect(
      read(`
        2025年各乡镇完成情况
        乡镇|户数（户）|${due}|${came}|完成率（%）
        石桥镇|300|2000|1200|60
        柳林镇|400|1000|900|90
      `)
    ).toMatchObject({
      C3: expect.stringMatching(/^应.* \| 2025 \| level/),
      D3: expect.stringMatching(new RegExp(`^${name} | 2025 | level`)),
      E3: `${name}>完成率 | 2025 | level | % | 石桥镇`
    })
  })
})

describe('rates of completion of several tasks', () => {
  it('are told apart by what was done', () => {
    expect(
      read(`
        2025年林业生产
        乡镇|造林任务（亩）|已完成（亩）|完成率（%）|抚育任务（亩）|已完成（亩）|完成率（%）
        石桥镇|2000|1200|60|500|400|80
        柳林镇|1000|900|90|400|400|100
      `)
    ).toMatchObject({
      D3: '造林>完成率 | 2025 | level | % | 石桥镇',
      G4: '抚育>完成率 | 2025 | level | % | 柳林镇'
    })
  })
})

describe('a goal under the head that it is one for', () => {
  it('is named by the head alone, also where 其中 behind it parts that', () => {
    expect(
      read(`
        石门县2025年1-10月招商引资任务完成情况
        ||||||单位：亿元、个
        乡镇|到位资金||新签约项目数||其中：亿元以上项目|
        |年度目标|1-10月实绩|年度目标|1-10月实绩|签约数|开工数
        蒙泉镇|2.5|2.43|3|2|2|1
        夹山镇|1.2|1.12|4|3|1|0
      `)
    ).toMatchObject({
      B5: '到位资金 | 2025 | target | 亿元 | 蒙泉镇',
      D5: '新签约项目数 | 2025 | target | 个 | 蒙泉镇',
      E5: '新签约项目数 | 2025M01-10 | level | 个 | 蒙泉镇',
      F5: '新签约项目数>亿元以上项目>签约数 | 2025M01-10 | level | 个 | 蒙泉镇'
    })
  })
})

describe('beside a rate of completion', () => {
  it.each(['序时进度', '时间进度'])('%s is how far the year has come', (head) => {
    const picture = (heads: string, figures: string) => `
      2025年1-10月投资
      指标|单位|年度任务|1-10月实绩|${heads}
      工业投资|万元|2000|1000|${figures}
      民间投资|万元|2000|1200|${figures.replace('50', '60')}
    `
    expect(read(picture(`完成率%|${head}%`, '50|83.3'))).toMatchObject({
      E3: '工业投资>完成率 | 2025M01-10 | level | %',
      F3: `工业投资>${head} | 2025M01-10 | level | %`
    })
    expect(read(picture(`${head}%`, '50'))).toMatchObject({ E3: '工业投资>完成率 | 2025M01-10 | level | %' })
  })

  const invested = (places: readonly number[]): Record<string, string> =>
    read(`
      2025年1-10月各县招商
      县|年度目标（亿元）|1-10月到位资金（亿元）|完成率（%）|位次
      利川|20|10|50|${places[0]}
      恩施|30|12|40|${places[1]}
      建始|10|9|90|${places[2]}
      巴东|20|8|45|${places[3]}
    `)

  it('a rank is of that', () => {
    expect(invested([2, 4, 1, 3])).toMatchObject({
      B3: '到位资金 | 2025 | target | 亿元 | 利川',
      E3: '完成率 | 2025M01-10 | rank |  | 利川'
    })
  })

  it('a rank is of what is done where its places are in that order alone', () => {
    expect(invested([2, 1, 3, 4])).toMatchObject({ E3: '到位资金 | 2025M01-10 | rank |  | 利川' })
  })
})

describe('a plan behind several levels', () => {
  const reported = (rates: readonly string[]): Record<string, string> =>
    read(
      `
      2024年不良反应报告表上报情况（份）
      地区|合计|||总报告数/百万人口数|目标数/年|完成率
      |已上报|已评价|待评价||||
      长沙|5|2|3||445|${rates[0]}
      株洲|6|5|1||240|${rates[1]}
      湘潭|14|0|14||169|${rates[2]}
      衡阳|12|2|10||440|${rates[3]}
    `,
      { merges: ['B2:D2', 'A2:A3', 'E2:E3', 'F2:F3', 'G2:G3'] }
    )

  it('is one for what its rate is reckoned from, and not for the empty column before it', () => {
    expect(reported(['1.12%', '2.50%', '8.28%', '2.73%'])['F4']).toMatch(/已上报 \| 2024 \| target \| 份/)
    expect(reported(['0.45%', '2.08%', '0.00%', '0.45%'])['F5']).toMatch(/已评价 \| 2024 \| target \| 份/)
  })

  it('is one for the level before it where the rate shows no other', () => {
    expect(reported(['3%', '7%', '9%', '1%'])['F4']).toMatch(/总报告数/)
  })
})
