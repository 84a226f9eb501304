import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a line over the heads with who reports, the time and 单位：万元、%', () => {
  it.each(['中国人民银行宜宾市分行', '屏山农商银行', '县人行', '屏山县财政局'])('is no row of heads: %s', (office) => {
    const found = read(`
      屏山县金融机构人民币信贷收支表
      ${office}||2024年11月末|单位：万元、%|
      项目|期末余额|比年初增减|去年同期余额|同比增长
      一、各项存款|1378869|75916|1294071|6.55
      （一）境内存款|1378557|75957|1293716|6.56
      二、各项贷款|982470|88249|897293|9.49
    `)
    expect(found).toMatchObject({
      B4: '各项存款 | 2024M11 | level | 万元 | 屏山县',
      C4: '各项存款>比年初 | 2024M11 | change | 万元 | 屏山县',
      D4: '各项存款 | 2023M11 | level | 万元 | 屏山县',
      E4: '各项存款 | 2024M11 | growth | % | 屏山县',
      B6: '各项贷款 | 2024M11 | level | 万元 | 屏山县'
    })
  })

  it('is a row of heads where offices or banks head columns', () => {
    const found = read(`
      2024年各行存贷款（万元）
      项目|工商银行||农业银行|
      |余额|新增|余额|新增
      存款|1378|75|1294|65
      贷款|982|88|897|94
    `)
    expect(new Set(Object.values(found)).size).toBe(8)
    expect(found['B4']).toContain('工商银行')
    expect(found['D4']).toContain('农业银行')
  })
})

describe('a place in brackets over the heads', () => {
  it('is that of the whole table, wherever its cells are merged', () => {
    const grid = gridFromText(
      `
      ¦2025年居民消费价格指数|||
      ¦||（云岭县）|
      ¦月份|环比（上月=100）|同比（上年同月=100）|累计（上年同期=100）
      ¦1月|100.6|100.4|100.4
      ¦2月|99.5|99.3|99.8
      `,
      { merges: ['A1:D1', 'C2:D2'] }
    )
    const { tables } = readSheet(grid, { fileName: '表.xlsx' })
    const regions = tables.flatMap(({ observations }) => observations.map(({ region }) => region))
    expect(new Set(regions)).toEqual(new Set(['云岭县']))
  })
})
