import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('two tables without a column between them', () => {
  it('are two where a title with its number stands over the names of either', () => {
    const numbered = read(`
      清原县民政事业发展情况||||||
      表三  婚姻登记|||单位：对|表四  社会组织（单位：个）||
      |2021年|2022年|2023年|类别|2022年末|2023年末
      结婚登记|3012|2744|2881|社会团体|96|101
      离婚登记|806|792|835|民办非企业单位|143|138
      补领证件|1120|1044|1206|||
    `)
    expect(numbered).toMatchObject({
      B4: '结婚登记 | 2021 | level | 对 | 清原县',
      D6: '补领证件 | 2023 | level | 对 | 清原县',
      F4: '社会团体 | 2022 | level | 个 | 清原县',
      G5: '民办非企业单位 | 2023 | level | 个 | 清原县'
    })
  })

  it('are two where the titles have units instead', () => {
    expect(
      read(`
        2023年财政收支|||||
        收入||单位：万元|支出||单位：亿元
        税目|2022年|2023年|科目|2022年|2023年
        增值税|3012|2744|教育|90|33
        契税|610|588|卫生|88|31
      `)
    ).toMatchObject({ C5: '契税 | 2023 | level | 万元', E4: '教育 | 2022 | level | 亿元' })
  })

  it('are two where a column between them is blank, which a table above them fills', () => {
    expect(
      read(`
        清原县民政事业发展情况|||||||
        机构|机构数（个）|床位数（张）|护理员（人）|在院老人（人）|护士（人）|空床（张）
        敬老院|11|1080|46|702|65|378
        养老院|4|764|71|381|49|383
        ||||||
        婚姻登记||单位：对||社会组织||单位：个
        事项|2022年|2023年||类别|2022年|2023年
        结婚登记|2744|2881||社会团体|96|101
        离婚登记|792|835||基金会|1|2
      `)
    ).toMatchObject({
      G3: expect.stringMatching(/空床.* \| 张/),
      C9: '离婚登记 | 2023 | level | 对 | 清原县',
      F8: '社会团体 | 2022 | level | 个 | 清原县',
      G9: '基金会 | 2023 | level | 个 | 清原县'
    })
  })

  it('are one where the names behind figures are remarks', () => {
    expect(
      read(`
        2023年项目进展（单位：万元）
        项目名称|总投资|完成投资|责任单位|到位资金
        道路|3012|2744|交通局|90
        学校|610|588|教育局|88
      `)
    ).toMatchObject({ B3: '道路>总投资 | 2023 | level | 万元', E3: '道路>到位资金 | 2023 | level | 万元' })
  })
})
