import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a line of several counters', () => {
  it('counts machines, ships and wells by their own, and by 个 what has none', () => {
    expect(
      read(`
        2022年渔业设施
        单位：台、艘|
        名称|年末
        增氧机|320
        机动渔船|48
      `)
    ).toMatchObject({ B4: expect.stringMatching(/\| 台$/), B5: expect.stringMatching(/\| 艘$/) })
    expect(
      read(`
        2022年水利设施
        单位：眼、个|
        名称|年末
        灌溉机井数量|61
        蓄水池|17
      `)
    ).toMatchObject({ B4: expect.stringMatching(/\| 眼$/), B5: expect.stringMatching(/\| 个$/) })
  })

  it('counts those who are named by what they are, under a title that counts them all', () => {
    expect(
      read(`
        2022年养殖主体数量
        单位：户、个|
        类型|年末
        养殖大户|210
        养殖公司|12
      `)
    ).toMatchObject({ B4: expect.stringMatching(/\| 户$/), B5: expect.stringMatching(/\| 个$/) })
  })

  it('is asked about where more than one may count what is named', () => {
    expect(
      read(`
        2022年文化设施
        单位：所、个|
        名称|年末
        文化馆|3
      `)['B4']
    ).toMatch(/\| $/)
  })

  it('may stand right below the last name, and is no part of it', () => {
    expect(
      read(`
        2020年常住人口情况
        镇街|2020年|比重
        城关街道|14850|15.56
        南河工业园区|80637|84.44
        单位：人、%||
      `)
    ).toMatchObject({
      B4: '常住人口 | 2020 | level | 人 | 南河工业园区',
      C4: '常住人口 | 2020 | share | % | 南河工业园区'
    })
  })

  it('tells lines and ports of telephones in what the name says', () => {
    expect(
      read(`
        2008年邮电能力
        项目|年末
        邮路（公里）|520
        长途电路（路）|31200
        宽带端口（万端）|12.4
      `)
    ).toMatchObject({ B4: '长途电路 | 2008 | level | 路', B5: '宽带端口 | 2008 | level | 万端' })
  })
})

describe('线 in brackets', () => {
  it('counts the telephones of a hundred people', () => {
    expect(
      read(`
        通信水平
        指标|2019|2020
        固定电话普及率（线/百人）|13.6|12.9
        电话装机容量（万线）|86|84
      `)
    ).toMatchObject({
      B3: '固定电话普及率 | 2019 | level | 线/百人',
      B4: '电话装机容量 | 2019 | level | 万线'
    })
  })
})

it('counts lessons, which are no hours', () => {
  expect(
    read(`
      2020年培训情况
      项目|培训人数（人）|培训课时（课时）
      养老护理员|31|25
      农村建筑工匠|832|20
    `)
  ).toMatchObject({ C3: '培训课时>养老护理员 | 2020 | level | 课时' })
})
