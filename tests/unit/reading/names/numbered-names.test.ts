import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

/** Place or name, and period, of each figure of the first column. */
function read(title: string, head: string, ...names: readonly string[]): string[] {
  const rows = names.map((name, index) => `¦${name}|${20 + index}|${200 + index}`).join('\n')
  const picture = `\n¦${title}\n¦${head}|户数（户）|人口（人）\n${rows}`
  const [table] = readSheet(gridFromText(picture), { fileName: 'table.xlsx' }).tables
  return (table?.observations ?? []).flatMap(({ column, region, indicator, period }) =>
    column === 1 ? `${region ?? indicator.at(-1)} ${period}` : []
  )
}

describe('a number behind the name of a village that could be a year', () => {
  it('is part of the name, whether the table says its year or not', () => {
    expect(read('2023年各村基本情况', '村', '业州村1900', '七里坪社区', '石灰窑村')).toEqual([
      '业州村1900 2023',
      '七里坪社区 2023',
      '石灰窑村 2023'
    ])
    expect(read('2023年各村基本情况', '名称', '业州村1900', '业州村1901', '业州村2011')).toEqual([
      '业州村1900 2023',
      '业州村1901 2023',
      '业州村2011 2023'
    ])
    expect(read('各村基本情况', '村', '业州村1900', '七里坪社区1998', '石灰窑村2011')).toEqual([
      '业州村1900 null',
      '七里坪社区1998 null',
      '石灰窑村2011 null'
    ])
    expect(read('2023年各校', '学校', '第一小学1998', '实验小学', '城关中学2001')).toEqual([
      '第一小学1998 2023',
      '实验小学 2023',
      '城关中学2001 2023'
    ])
  })

  it('is a year where the same name has another one, where all say it, and where it is that of the table', () => {
    expect(read('各村基本情况', '村', '业州村2022', '业州村2023', '石灰窑村2022', '石灰窑村2023')).toEqual([
      '业州村 2022',
      '业州村 2023',
      '石灰窑村 2022',
      '石灰窑村 2023'
    ])
    expect(read('各村基本情况', '村', '业州村2023', '七里坪社区2023')).toEqual(['业州村 2023', '七里坪社区 2023'])
    expect(read('2023年各村基本情况', '村', '业州村2022', '业州村2023')).toEqual(['业州村 2022', '业州村 2023'])
    expect(read('各县市基本情况', '县市', '利川市2022', '恩施市2023')).toEqual(['利川市 2022', '恩施市 2023'])
  })
})
