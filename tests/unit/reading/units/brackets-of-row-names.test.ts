import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('words in the brackets of a row’s name', () => {
  const staffOf = (name: string): string | undefined =>
    read(`
      卫生机构、床位、人员数（2021年末）
      机构类别|机构数（个）|床位数（张）|卫生人员数（人）|
      |||合计|#卫生技术人员
      总计|7239|44417|73114|62052
      ${name}|12|1180|3046|2445
      卫生监督所|12|160|402|347
    `)['E5']

  it.each(['妇幼保健院（所、站）', '疾病预防控制中心（站、所）'])(
    'are more kinds of it, where columns state the units: %s',
    (name) => {
      expect(staffOf(name)).toBe(
        `卫生人员数>卫生技术人员>${name.replace('（', '(').replace('）', ')')} | 2021 | level | 人`
      )
    }
  )

  it.each(['村卫生室（所）', '诊所（处）'])('are no unit of what the head counts in another: %s', (name) => {
    expect(staffOf(name)).toMatch(/ \| 人$/)
  })

  it('are the unit of what is counted in it, whatever the head over it counts', () => {
    expect(
      read(`
        人口情况（2021年）
        指标|人口数（人）|
        |合计|#城镇
        总人口|7239|444
        家庭户数（户）|1222|118
      `)['B5']
    ).toMatch(/ \| 户$/)
  })

  it('are one unit where they say how many of either', () => {
    expect(
      read(`
        文化事业（2021年）
        指标|2020年|2021年
        藏书（万册、件）|7239|444
        报纸（种、期）|1222|118
      `)['B3']
    ).toMatch(/^藏书 .*万册、件$/)
  })
})
