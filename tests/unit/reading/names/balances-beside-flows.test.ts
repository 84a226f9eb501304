import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

describe('what there is at an end, beside what came and went', () => {
  const table = (head: string) => `
    ¦全县市场主体发展情况统计表||||||||
    ¦统计期：2024年1-10月||||||||单位：户
    ¦主体类型|新设||注销||${head}|||
    ¦|1-10月|同比%|1-10月|同比%|今年|去年|同比%|占比%
    ¦企业|1286|9.5|512|7.6|9843|9127|7.8|23.3
    ¦个体工商户|3905|-7.4|1867|13.7|31264|29870|4.7|74.1
    ¦农民专业合作社|42|-17.6|68|23.6|1105|1131|-2.3|2.6`

  it.each([
    ['10月末实有', '实有'],
    ['10月末实有数', '实有'],
    ['10月末余额', '余额'],
    ['期末余额', '余额']
  ])('is named by the word of its head %s, and owns what stands under that', (head, name) => {
    expect(readPicture(table(head))).toMatchObject({
      B5: '企业>新设 | 2024M01-10 | level | 户',
      C5: '企业>新设 | 2024M01-10 | growth | %',
      E5: '企业>注销 | 2024M01-10 | growth | %',
      F5: `企业>${name} | 2024M10 | level | 户`,
      G5: `企业>${name} | 2023M10 | level | 户`,
      H5: `企业>${name} | 2024M10 | growth | %`,
      I5: `企业>${name} | 2024M10 | share | %`
    })
  })
})

describe('a change over names', () => {
  it('is what moved something together, where these have no level of their own', () => {
    expect(
      readPicture(`
        ¦2024年户籍人口
        ¦乡镇|总户数|年末总人口||按年龄分组||本年变动|
        ¦||男|女|0-17岁|18岁以上|出生|死亡
        ¦城关镇|60|100|110|60|150|12|11
        ¦大兴镇|70|120|118|70|168|13|14
        ¦注：单位为人
      `)
    ).toMatchObject({
      G4: expect.stringMatching(/^本年变动>出生 \| 2024 \| level/),
      H5: expect.stringMatching(/^本年变动>死亡 \| 2024 \| level/)
    })
  })

  it('is by how much they moved, where they have', () => {
    expect(
      readPicture(`
        ¦2024年户籍人口
        ¦乡镇|总户数（户）|年末人口（人）|本年变动|
        ¦|||户数|人口
        ¦城关镇|210|600|3|11
        ¦大兴镇|238|610|4|14
      `)
    ).toMatchObject({
      D4: expect.stringContaining('| 2024 | change |'),
      E5: expect.stringContaining('| 2024 | change |')
    })
  })
})
