import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText, type Looks } from '../../support/grid-from-text.ts'

/** Each observation as `cell path | period | measure | unit`, with its region where it has one. */
function read(picture: string, looks: Looks = {}): Record<string, string> {
  const { tables } = readSheet(gridFromText(picture, looks), { fileName: '表.xlsx' })
  return Object.fromEntries(
    tables.flatMap(({ observations }) =>
      observations.map((one) => [
        cellName(one.row, one.column),
        [one.indicator.join('>'), one.period, one.measure, one.unit, ...(one.region === null ? [] : [one.region])].join(
          ' | '
        )
      ])
    )
  )
}

describe('heads of yearbook tables', () => {
  it('are years though the format of their column gives them decimals', () => {
    const found = read(
      `
        3-5  各县(市、区)人口自然变动情况
        ||||||单位：人、‰
        地    区|出 生 人 数||自然增长人数||出 生 率(‰)|
        |2021|2022|2021|2022|2021.00|2022.00
        全    市|38908|35072|-382|-5792|7.10|6.40
          涪城区|7952|7168|-448|-1422|7.10|6.40
          游仙区|3905|3520|594|-270|7.10|6.40
      `,
      { merges: ['A3:A4', 'B3:C3', 'D3:E3', 'F3:G3'] }
    )
    expect(found).toMatchObject({
      B5: '出生人数 | 2021 | level | 人 | 全市',
      E6: '自然增长人数 | 2022 | level | 人 | 涪城区',
      F7: '出生率 | 2021 | level | ‰ | 游仙区'
    })
    expect(Object.keys(found).some((cell) => cell.endsWith('4'))).toBe(false)
  })

  it('are no years where whole amounts stand among others', () => {
    expect(
      read(`
        2022年各县产值（万元）
        地区|工业|农业
        涪城区|2021.00|2022.00
        游仙区|1830.50|911.27
      `)
    ).toMatchObject({ B3: '产值>工业 | 2022 | level | 万元 | 涪城区', C3: '产值>农业 | 2022 | level | 万元 | 涪城区' })
  })

  it('state a rate as one in so many', () => {
    expect(
      read(`
        19-7  法定报告传染病发病和死亡情况(2019年)
        疾 病 名 称|发病数(例)|发病率(1/10万)|病死率(%)
        甲乙类传染病小计|6856|162.62|0.23
        丙类传染病小计|17036|404.08|0.12
      `)
    ).toMatchObject({ C3: '发病率>甲乙类传染病小计 | 2019 | level | 1/10万' })
  })

  it('count what happened, and name it', () => {
    expect(
      read(`
        23-4  道路交通事故（2022年）
        类    别|发生数(起)|死亡人数(人)
        总    计|604|133
        机 动 车|512|118
        非机动车|92|15
      `)
    ).toMatchObject({ B4: '发生数>机动车 | 2022 | level | 起' })
  })

  it('say their name again in English that begins with a sign', () => {
    expect(
      read(`
        16-4  工业企业研究与试验发展活动情况(2021年)
        项    目|企业数(个) Number of Enterprises (unit)|R&D人员(人) R&D Personnel (person)
        大型|1210|9418
        中型|145|3579
      `)
    ).toMatchObject({ C3: 'R&D人员>大型 | 2021 | level | 人' })
  })
})
