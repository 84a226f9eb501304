import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('returns of projects and plans', () => {
  it('state facts of a project that neither name nor date its figures', () => {
    expect(
      read(`
        2024年重点项目建设进度表（截至9月底）
        序号|项目名称|建设性质|建设年限|总投资（万元）|本年计划投资（万元）|1-9月完成投资（万元）|完成年度计划（%）|责任单位
        1|高铁站前广场|新建|2023-2025|32000|12000|9300|77.5|县交通局
        2|污水处理厂二期|续建|2022-2024|12000|5000|4700|94.0|县住建局
      `)
    ).toMatchObject({
      E3: '总投资>高铁站前广场 | 2024 | level | 万元',
      G3: '完成投资>高铁站前广场 | 2024M01-09 | level | 万元',
      H4: '完成率>污水处理厂二期 | 2024M01-09 | level | %'
    })
  })

  it.each([
    ['2024年⏎计划投资', '1-9月⏎完成投资', '完成投资'],
    ['年度计划完成投资额', '完成投资额', '完成投资额'],
    ['今年计划到位资金', '实际到位资金', '实际到位资金'],
    ['本年计划投资', '1-9月完成', '完成投资']
  ])('aim with %s at what %s tells of the months', (plan, done, name) => {
    expect(
      read(`
        2024年重点项目进展情况（1-9月）
        项目名称|${plan}（万元）|${done}（万元）|占年度⏎计划%
        高铁站建设|30000|21000|70
        污水处理厂|8000|7600|95
      `)
    ).toMatchObject({
      B3: expect.stringMatching(new RegExp(`${name}.* \\| 2024 \\| target \\| 万元$`)),
      C4: expect.stringMatching(new RegExp(`${name}.* \\| 2024M01-09 \\| level \\| 万元$`))
    })
  })

  it('tell what was done by the end of the year before, what is planned now, and how much of that is done', () => {
    expect(
      read(`
        2025年重点项目推进情况（截至5月底）
        项目名称|建设内容|总投资（亿元）|截至2024年底累计完成投资|2025年投资计划|1-5月完成投资|投资完成率
        东站枢纽|站房|12.5|4.2|3.0|1.31|43.7%
        北环高速|18公里|30.8|10.6|8.5|3.22|37.9%
      `)
    ).toMatchObject({
      D3: '累计完成投资>东站枢纽 | 2024 | level | 亿元',
      E4: '完成投资>北环高速 | 2025 | target | 亿元',
      F4: '完成投资>北环高速 | 2025M01-05 | level | 亿元',
      G4: '完成投资>完成率>北环高速 | 2025M01-05 | level | %'
    })
  })

  it('tell the year before of what was done up to the end of a month', () => {
    const found = read(`
      2024年民生实事任务进度
      事项|单位|计划数|9月底完成|完成比例|上年同期|增减
      城镇新增就业|人|6000|5210|86.8%|4980|230
      新建养老床位|张|300|300|100%|250|50
    `)
    expect(found).toMatchObject({
      C3: '城镇新增就业 | 2024 | target | 人',
      D3: '城镇新增就业 | 2024M01-09 | level | 人',
      F3: '城镇新增就业 | 2023M01-09 | level | 人',
      G4: '新建养老床位 | 2024M01-09 | change | 张'
    })
  })

  it('tell with 完成% how much of a plan is done, and what was reached where all is told in percent', () => {
    expect(
      read(`
        2024年1-9月主要指标完成情况
        指标|单位|年度目标|1-9月|完成%
        城镇化率|%|58|57.2|—
        投资|亿元|120|88|73.3
      `)
    ).toMatchObject({
      D4: '投资 | 2024M01-09 | level | 亿元',
      E4: '投资>完成率 | 2024M01-09 | level | %'
    })
    expect(
      read(`
        2024年增速目标完成情况
        指标|目标（%）|完成（%）
        工业增加值增速|7|6.6
        投资增速|6|3.4
      `)
    ).toMatchObject({ C3: expect.not.stringContaining('完成率') })
  })

  it('name facts in words and figures, which are none of theirs', () => {
    const found = read(`
      2025年重点项目（1-5月）
      项目名称|建设内容|完成投资（亿元）
      东站枢纽|站房|1.31
      北环高速|18公里|3.22
    `)
    expect(Object.keys(found).sort()).toEqual(['C3', 'C4'])
  })

  it('aim at what is counted as well, and call what a project costs no aim', () => {
    expect(
      read(`
        2024年招生情况
        学校|计划招生数（人）|实际招生数（人）|计划外招生（人）
        一中|800|792|3
        二中|600|611|0
      `)
    ).toMatchObject({
      B3: '实际招生数>一中 | 2024 | target | 人',
      C3: '实际招生数>一中 | 2024 | level | 人',
      D3: '计划外招生>一中 | 2024 | level | 人'
    })
    expect(
      read(`
        2024年1-9月投资项目
        项目名称|计划总投资（万元）|完成投资（万元）
        高铁站建设|30000|21000
        污水处理厂|8000|7600
      `)
    ).toMatchObject({ B3: expect.stringContaining('| level |') })
  })

  it('plan in the unit of what is done', () => {
    expect(
      read(`
        2023年全县重点项目
        项目名称|总投资（万元）|年度计划|完成投资
        高铁站建设|120000|30000|31000
        污水处理厂|20000|8000|7600
        合计|140000|38000|38600
      `)
    ).toMatchObject({
      C4: '完成投资>污水处理厂 | 2023 | target | 万元',
      D4: '完成投资>污水处理厂 | 2023 | level | 万元'
    })
  })

  it('are named by such a column where no other is', () => {
    expect(
      read(`
        2024年重点工作完成情况
        责任单位|任务数（件）|办结数（件）
        县交通局|32|30
        县住建局|12|12
      `)
    ).toMatchObject({ C3: '办结数>县交通局 | 2024 | level | 件' })
  })

  it('aim at a growth as at an amount', () => {
    expect(
      read(`
        2024年1-6月主要指标完成情况
        指标|单位|年度目标||1-6月完成||
        ||绝对值|增速|绝对值|同比|完成进度
        地区生产总值|亿元|215|6.5|101|6.1|47.0
        社会消费品零售总额|亿元|88|7.0|42.1|6.5|47.8
      `)
    ).toMatchObject({
      C4: '地区生产总值 | 2024 | target | 亿元',
      D4: '地区生产总值>增长 | 2024 | target | %',
      F4: '地区生产总值 | 2024M01-06 | growth | %',
      G4: '地区生产总值>完成率 | 2024M01-06 | level | %'
    })
  })
})

describe('what figures are held against', () => {
  it('is the year beside them: 比该年增长', () => {
    expect(
      read(`
        丰水县地区生产总值
        ||单位：亿元
        年份|绝对额|2023年比该年增长（%）
        2015年|100|60.3
        2020年|150|20.1
        2022年|180|6.1
        2023年|201.3|
      `)
    ).toMatchObject({
      B4: '地区生产总值 | 2015 | level | 亿元 | 丰水县',
      C4: '地区生产总值>比2015年 | 2023 | growth | % | 丰水县',
      C6: '地区生产总值 | 2023 | growth | % | 丰水县'
    })
  })

  it('are the years below a head that says so', () => {
    expect(
      read(`
        指标|2023年绝对值|比该年增长（%）||
        ||2022年|2020年|2015年
        地区生产总值（亿元）|201.3|6.1|20.1|60.3
      `)
    ).toMatchObject({
      C3: '地区生产总值 | 2023 | growth | %',
      D3: '地区生产总值>比2020年 | 2023 | growth | %'
    })
  })

  it('is the beginning of the year for balances, in their own unit', () => {
    expect(
      read(`
        2024年6月末金融机构存贷款
        ||||单位：亿元、%
        项目|余额|比上月|比年初|同比增速
        各项存款|412.5|3.1|22.4|9.1
        各项贷款|312.5|2.2|18.4|8.1
      `)
    ).toMatchObject({
      C4: '各项存款>余额>环比 | 2024M06 | change | 亿元',
      D4: '各项存款>余额>比年初 | 2024M06 | change | 亿元',
      E4: '各项存款>余额 | 2024M06 | growth | %'
    })
  })

  it('may be told in percent alone', () => {
    expect(
      read(`
        2024年6月住房价格变化
        |||单位：%
        项目|比上月|比年初|同比
        新建住房|0.1|-0.4|1.1
        二手住房|-0.2|-1.4|-2.1
      `)
    ).toMatchObject({ C4: '新建住房>比年初 | 2024M06 | growth | %' })
  })

  it('is not the time of what stands behind it', () => {
    expect(
      read(`
        2024年9月重点水库蓄水情况
        水库名称|本月末蓄水量（万立方米）|上月末|去年同期
        龙山水库|800|820|700
        双河水库|150|140|100
      `)
    ).toMatchObject({
      B3: '蓄水量>龙山水库 | 2024M09 | level | 万立方米',
      C3: '蓄水量>龙山水库 | 2024M08 | level | 万立方米',
      D3: '蓄水量>龙山水库 | 2023M09 | level | 万立方米'
    })
  })
})

describe('titles', () => {
  it.each([
    ['2024年前三季度地区生产总值', null],
    ['二〇二四年一至九月丰水县地区生产总值', '丰水县'],
    ['丰水县住房和城乡建设局2024年地区生产总值', '丰水县']
  ])('%s is of the place %s', (title, place) => {
    const [first] = Object.values(
      read(`
        ${title}
        单位：亿元、%
        项目|绝对值|拉动点数
        地区生产总值|201.3|5.8
        第一产业|30.1|0.6
      `)
    )
    expect(first?.split(' | ')[4] ?? null).toBe(place)
  })

  it('over pulls do not give them their money: they are told in points', () => {
    expect(
      read(`
        2024年地区生产总值
        单位：亿元、%
        项目|绝对值|拉动点数
        地区生产总值|201.3|5.8
        第一产业|30.1|0.6
      `)
    ).toMatchObject({ C5: '地区生产总值>第一产业>拉动点数 | 2024 | level | 百分点' })
  })
})

describe('goals in words', () => {
  const reading = (picture: string) => readSheet(gridFromText(picture), { fileName: '表.xlsx' })

  it('are refused as what they are where most of them are words, and name nothing', () => {
    const picture = `
      2024年目标完成情况
      指标|单位|2024年目标|1-9月完成
      地区生产总值增速|%|6.5左右|6.1
      居民收入|%|与经济增长同步|6.5
      新增就业|人|见附件|5120
      污染排放|%|完成省下达任务|3.1
    `
    const { tables, refused } = reading(picture)
    const goals = tables[0]?.observations.filter(({ measure }) => measure === 'target')
    expect(goals?.map(({ value, text }) => [value, text])).toEqual([[6.5, '6.5左右']])
    expect(refused.map(({ reason, text }) => `${reason} ${text}`)).toEqual([
      'goal-in-words 与经济增长同步',
      'goal-in-words 见附件',
      'goal-in-words 完成省下达任务'
    ])
    expect(read(picture)['D5']).toBe('新增就业 | 2024M01-09 | level | 人')
  })

  it.each([
    ['稳定在12.8万吨', 12.8],
    ['保持在12.5万吨以上', 12.5],
    ['不高于13', 13]
  ])('are a figure where they name one: %s', (text, value) => {
    const { tables, refused } = reading(`
      2024年目标
      指标|单位|2023年|2024年目标
      粮食总产量|万吨|12.7|${text}
      油料产量|万吨|1.2|1.3
    `)
    const goal = tables[0]?.observations.find(({ row, column }) => row === 2 && column === 3)
    expect(goal).toMatchObject({ value, measure: 'target', unit: '万吨' })
    expect(refused).toEqual([])
  })
})
