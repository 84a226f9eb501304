import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

const questions = (picture: string): readonly string[] =>
  readSheet(gridFromText(picture), { fileName: '表.xlsx' }).tables.flatMap((table) =>
    table.questions.map(({ code, head }) => `${code} ${head}`)
  )

describe('what is left over', () => {
  it.each([
    ['来源项目', '运用项目', '其他'],
    ['来源方项目', '运用方项目', '其它'],
    ['收入', '支出', '其他'],
    ['资产', '负债', '合计']
  ])('is of the list that %s heads, and of that under %s', (one, other, name) => {
    const picture = `
      2023年资金来源与运用
      单位：亿元
      ${one}|2022年|2023年|${other}|2022年|2023年
      各项存款|90|100|各项贷款|70|80
      金融债券|40|50|有价证券|18|20
      ${name}|3|4|${name}|7|8
    `
    expect(read(picture)).toMatchObject({
      C4: '各项存款 | 2023 | level | 亿元',
      C6: `${one}>${name} | 2023 | level | 亿元`,
      E6: `${other}>${name} | 2022 | level | 亿元`
    })
    expect(questions(picture)).toEqual([])
  })

  it('is of the line over each list', () => {
    expect(
      read(`
        2023年收支
        单位：万元
        收入||支出|
        项目|金额|项目|金额
        税收|100|教育|80
        其他|3|其他|7
      `)
    ).toMatchObject({ B6: '收入>其他 | 2023 | level | 万元', D6: '支出>其他 | 2023 | level | 万元' })
  })

  it('keeps its name in one list that goes on beside itself', () => {
    expect(
      read(`
        2023年粮食产量
        单位：吨
        乡镇|产量|乡镇|产量
        东城街道|100|汪营镇|80
        谋道镇|30|其他|70
      `)['D5']
    ).not.toContain('乡镇')
  })

  it.each(['其他', '其他收入', '小计'])('twice in one list is two things, each behind another name: %s', (name) => {
    const picture = `
      2023年企业收入
      单位：亿元
      行业|2022年|2023年
      制造业|140|153
      ${name}|90|100
      服务业|99|107
      ${name}|70|80
    `
    expect(questions(picture)).toEqual(['which-alike 制造业之后 | 服务业之后'])
    expect(read(picture)).toMatchObject({
      B5: expect.stringContaining('>制造业之后 | 2022'),
      C7: expect.stringContaining('>服务业之后 | 2023')
    })
  })

  it('is not asked of a name that means one thing, told twice', () => {
    expect(
      questions(`
        2023年主要指标
        指标|单位|2022年|2023年
        地区生产总值|亿元|140|153
        粮食产量|万吨|90|100
        地区生产总值|亿元|141|154
      `)
    ).toEqual([])
  })
})
