import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

function stagesIn(picture: string): readonly string[] {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  return tables.flatMap(({ observations }) =>
    observations.map(({ indicator, period, stage }) => `${indicator.join('>')} ${period} ${stage}`)
  )
}

const parts = (between: string) => `
  3-1 主要工业产品产量
  产品|单位|2022年|2023年
  原煤|万吨|12|13
  水泥|万吨|14|15
  ${between}
  产品|单位|2022年|2023年
  化肥|万吨|12|13
  布|万米|14|15
  注：2023年数据为快报数。
`

describe('a note under the last part of a table', () => {
  it('is of the parts before it, too, where it says that it goes on', () => {
    expect(stagesIn(parts('续表'))).toEqual([
      ...['原煤 2022 null', '原煤 2023 flash', '水泥 2022 null', '水泥 2023 flash'],
      ...['化肥 2022 null', '化肥 2023 flash', '布 2022 null', '布 2023 flash']
    ])
  })

  it('is of another table alone', () => {
    expect(stagesIn(parts('3-2 其他产品产量')).slice(0, 2)).toEqual(['原煤 2022 null', '原煤 2023 null'])
  })
})
