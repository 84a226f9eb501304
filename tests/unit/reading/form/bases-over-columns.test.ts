import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

function headsOf(picture: string): Record<string, string> {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  return Object.fromEntries(
    tables.flatMap(({ observations }) =>
      observations.map(({ row, column, labels, period, unit }) => {
        const head = labels.at(-1)
        return [cellName(row, column), `${head ? cellName(head.row, head.column) : ''} ${period} ${unit}`]
      })
    )
  )
}

describe('bases of indices below heads', () => {
  it.each([
    ['9月||1-9月平均', '上月=100|上年同月=100|上年同期=100', ['B', 'C'], 'D'],
    ['1-9月平均|9月|', '上年同期=100|上月=100|上年同月=100', ['C', 'D'], 'B']
  ])('are labels where they part the columns of one of them: %s', (over, bases, months, mean) => {
    const heads = headsOf(`
      2024年9月居民消费价格分类指数
      类别|${over}
      |${bases}
      居民消费价格指数|100.1|100.4|100.3
      一、食品烟酒|100.7|102.1|100.2
      二、衣着|100.4|101.1|101.3
    `)
    for (const column of months) expect(heads[`${column}5`]).toContain(`${column}3 2024M09 上`)
    expect(heads[`${mean}5`]).toBe(`${mean}3 2024M01-09 上年同期=100`)
  })

  it('are units where each stands below a head of its own', () => {
    const heads = headsOf(`
      2024年9月价格指数
      类别|环比指数|同比指数
      |上月=100|上年同月=100
      居民消费价格指数|100.1|100.4
      商品零售价格指数|100.7|102.1
    `)
    expect(heads).toMatchObject({ B4: 'B2 2024M09 上月=100', C4: 'C2 2024M09 上年同月=100' })
  })
})
