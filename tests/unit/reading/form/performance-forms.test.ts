import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText, type Looks } from '../../../support/grid-from-text.ts'
import { readPicture } from '../../../support/read-picture.ts'

function refusedIn(picture: string, looks: Looks): Record<string, string> {
  const { refused } = readSheet(gridFromText(picture, looks), { fileName: '表.xlsx' })
  return Object.fromEntries(refused.map(({ row, column, reason }) => [cellName(row, column), reason]))
}

describe('a form of the performance of projects', () => {
  const goals = `
    部门预算项目绩效目标申报表(2023年度)
    |||||||||金额单位:元
    单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重
    820-马踏镇部门||8827620.53||||||||
    马踏镇人民政府|村组干部报酬|3309840|按时发放|产出指标|时效指标|维持时效|≥|1|年|20
    ||||产出指标|数量指标|村组干部|≥|230|个|10
    |基层组织活动|660000|维护场所|效益指标|社会效益指标|群众知晓率|≥|95|%|10
    ||||产出指标|质量指标|保障运转|定性|优良||20
  `
  const looks = { merges: ['A1:K1', 'A5:A8', 'B5:B6', 'C5:C6', 'D5:D6', 'B7:B8', 'C7:C8', 'D7:D8'] }

  it('has a target for each indicator, in its own unit, below its project and class', () => {
    expect(readPicture(goals, looks)).toMatchObject({
      I5: '村组干部报酬>时效指标>维持时效 | 2023 | target | 年',
      I6: '村组干部报酬>数量指标>村组干部 | 2023 | target | 个',
      I7: '基层组织活动>社会效益指标>群众知晓率 | 2023 | target | %'
    })
  })

  it('has the budget of a project once, in the unit stated for money', () => {
    expect(readPicture(goals, looks)).toMatchObject({
      C4: '预算数 | 2023 | target | 元',
      C5: '村组干部报酬>预算数 | 2023 | target | 元',
      C7: '基层组织活动>预算数 | 2023 | target | 元'
    })
  })

  it('refuses aims in words, and weights, by their cells', () => {
    expect(refusedIn(goals, looks)).toMatchObject({ I8: 'goal-in-words', K5: 'outside-table', K8: 'outside-table' })
  })

  it('tells what is done beside what was aimed at, in the unit typed there', () => {
    const done = `
      项目支出绩效自评表
      （2022年度）
      项目名称|委托业务项目
      项目资金（万元）||年初预算数|全年预算数|全年执行数|分值
      |年度资金总额|90|90|89.97|10
      绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|得分
      |产出指标|数量指标|委托项目数量|≥50个|48|8
      ||质量指标|合格率|≥95%|98%|8
      ||质量指标|支出合规性|严格执行制度|达成预期|8
      总分||||||92
    `
    const merged = { merges: ['A1:F1', 'A2:F2', 'A4:A5', 'A6:A9', 'B7:B9'] }
    expect(readPicture(done, merged)).toEqual({
      C5: '委托业务项目>年度资金总额>年初预算数 | 2022 | target | 万元',
      D5: '委托业务项目>年度资金总额 | 2022 | target | 万元',
      E5: '委托业务项目>年度资金总额 | 2022 | level | 万元',
      E7: '数量指标>委托项目数量 | 2022 | target | 个',
      F7: '数量指标>委托项目数量 | 2022 | level | 个',
      E8: '质量指标>合格率 | 2022 | target | %',
      F8: '质量指标>合格率 | 2022 | level | %'
    })
    expect(refusedIn(done, merged)).toMatchObject({
      E9: 'goal-in-words',
      F9: 'unreadable-number',
      F5: 'outside-table',
      G10: 'outside-table'
    })
  })

  it('has the money of its project over the indicators: what was planned and spent, and no scores', () => {
    const funds = `
      项目支出绩效自评表
      （2024年度）
      项目名称|乡村道路养护
      主管部门|县交通局||实施单位|县公路局
      项目资金（万元）|||全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
      ||年度资金总额|120|110|10|91.67%|9.17
      ||其中：财政拨款|100|90|-|90.00%|-
      ||其他资金|20|20|-|-|-
      年度总体目标|预期目标||||实际完成情况
      |完成养护里程100公里以上||||已完成110公里
      绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      |产出指标|数量指标|养护里程|≥100公里|110公里|20|20
      ||质量指标|合格率|≥95%|98%|20|20
    `
    const merged = { merges: ['A1:H1', 'A2:H2', 'B3:H3', 'A5:B8', 'A9:A10', 'B9:E9', 'B10:E10', 'A11:A13'] }
    expect(readPicture(funds, merged)).toMatchObject({
      D6: '乡村道路养护>年度资金总额 | 2024 | target | 万元',
      E6: '乡村道路养护>年度资金总额 | 2024 | level | 万元',
      G6: '乡村道路养护>年度资金总额>完成率 | 2024 | level | %',
      E7: '乡村道路养护>年度资金总额>财政拨款 | 2024 | level | 万元',
      D8: '乡村道路养护>年度资金总额>其他资金 | 2024 | target | 万元',
      E12: '数量指标>养护里程 | 2024 | target | 公里',
      F13: '质量指标>合格率 | 2024 | level | %'
    })
    expect(refusedIn(funds, merged)).toMatchObject({ F6: 'outside-table', H6: 'outside-table', G12: 'outside-table' })
  })

  it('is no table of a budget without scores', () => {
    expect(
      readPicture(`
        2024年部门支出
        单位：万元
        科目|预算数|执行数|执行率
        教育支出|120|110|91.67%
        卫生支出|100|90|90.00%
      `)
    ).toMatchObject({ B4: expect.stringMatching(/教育支出 \| 2024 \| target \| 万元/) })
  })

  it('tells what was done by the middle of the year', () => {
    expect(
      readPicture(`
        2024年绩效运行监控表
        二级指标|三级指标|年度指标值|1-6月执行情况|偏差原因
        数量指标|培训人数|≥300人次|150|
      `)
    ).toEqual({
      C3: '数量指标>培训人数 | 2024 | target | 人次',
      D3: '数量指标>培训人数 | 2024M01-06 | level | 人次'
    })
  })

  it('is no list of indicators with a target each', () => {
    expect(
      readPicture(`
        2024年主要指标
        指标名称|单位|目标值|完成值
        粮食产量|吨|1200|1300
      `)
    ).toEqual({ C3: '粮食产量 | 2024 | target | 吨', D3: '粮食产量 | 2024 | level | 吨' })
  })
})
