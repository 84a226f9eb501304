import { describe, expect, it } from 'vitest'
import { DepartmentNames } from '#core/catalogue/departments/department-names.ts'
import { writtenDepartment } from '#core/catalogue/departments/written-department.ts'

const names = new DepartmentNames(['统计局', '教育局', '财政局'].map((name) => ({ name, aliases: [] })))

function found(...rows: string[][]) {
  return writtenDepartment({ rowCount: rows.length, texts: (row) => rows[row] ?? [] }, names, '云岭县')
}

const table = [
  ['指标', '2022年', '2023年'],
  ['在校学生', '100', '110']
]

describe('the department that a sheet is of', () => {
  it('stands after 填报单位, in the same cell or the next', () => {
    expect(found(['教育事业'], ['填报单位：云岭县教育局', '', '单位：人'], ...table)).toEqual({
      department: '教育局',
      row: 1,
      column: 0,
      isSource: false
    })
    expect(found(['填报单位（盖章）：', '', '教育局'], ...table)).toEqual({
      department: '教育局',
      row: 0,
      column: 2,
      isSource: false
    })
    expect(found(...table, ['制表单位:财政局    填表人：李四'])?.department).toBe('财政局')
    expect(found(...table, ['报送部门：财政局 填表人：李四'])?.department).toBe('财政局')
  })

  it('is taken as written where nobody knows it, without the place before it', () => {
    expect(found(['填报单位：云岭县融媒体中心'], ...table)?.department).toBe('融媒体中心')
    expect(found(['Prepared by: Water Resources Department'], ...table)?.department).toBe('Water Resources Department')
  })

  it('is no town, government or blank', () => {
    expect(found(['填报单位：青山镇'], ...table)).toBeNull()
    expect(found(['填报单位：云岭县人民政府'], ...table)).toBeNull()
    expect(found(['填报单位：________'], ...table)).toBeNull()
    // Who made the form did not fill it in.
    expect(found(['制定机关：县统计局'], ...table)).toBeNull()
  })

  it('stands alone as a signature, in the title, or as the source', () => {
    expect(found(...table, ['', '', '云岭县教育局'], ['', '', '2024年1月15日'])?.department).toBe('教育局')
    expect(found(['云岭县财政局2023年报表'], ...table)?.department).toBe('财政局')
    expect(found(...table, ['数据来源：县统计局'])).toMatchObject({ department: '统计局', isSource: true })
  })

  it('is the office that a title begins with, known or not', () => {
    const title = (text: string) => found([text], ...table)?.department ?? null
    expect(title('云岭县税务局2023年税收情况')).toBe('税务局')
    expect(title('开封市兰考县教体局2023年报表')).toBe('教体局')
    expect(title('各局任务完成情况')).toBeNull()
    expect(title('云岭县产业布局情况')).toBeNull()
    expect(title('水务局和税务局对账表')).toBeNull()
    expect(title('云岭县邮局数')).toBeNull()
  })

  it('is whoever filled the form in, though the source is another', () => {
    expect(found(['填报单位：教育局'], ...table, ['数据来源：统计局'])?.department).toBe('教育局')
  })

  it('is left open where two are named, and where departments are what the table is about', () => {
    expect(found(...table, ['数据来源：统计局、财政局'])).toBeNull()
    expect(found(['填报单位：教育局'], ['填报单位：财政局'], ...table)).toBeNull()
    expect(found(['部门', '任务数'], ['教育局', '12'], ['财政局', '9'])).toBeNull()
  })
})
