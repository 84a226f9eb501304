import { describe, expect, it } from 'vitest'
import { remarkText } from '#contract/wording/remarks.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { pictureGrid } from '../../../exam/labelled-table.ts'

function reasons(picture: readonly string[]) {
  const sheet = pictureGrid({ file: '指标.xlsx', sheet: 'Sheet1', shape: '', picture, truth: [] })
  return readSheet(sheet, { fileName: '指标.xlsx' }).tables[0]?.reasons ?? []
}

describe('how sure a reading is', () => {
  const plain = ['主要指标（2023年）||', '指标|产值（万元）|利润（万元）', '工业|12.5|3.1', '农业|8.2|1.4']

  it('is said of every table, with what bears it out', () => {
    const said = reasons(plain)
    expect(said[0]).toEqual({ code: 'how-sure', params: { cells: 4 } })
    expect(said.find(({ code }) => code === 'header-why')?.params).toEqual({ row: 3, columns: 2, headed: 2 })
    expect(said.find(({ code }) => code === 'stub-why')?.params).toEqual({ rows: 2, named: 2 })
  })

  it('is less where figures have no head', () => {
    const said = reasons(['工业|12.5|3.1', '农业|8.2|1.4', '林业|7.1|2.2'])
    expect(said[0]?.code).toBe('not-sure')
    expect(said[0]?.params).toMatchObject({ headless: 6 })
  })

  it('names what cells were called in the language of the reader', () => {
    const remark = { code: 'correction-not-followed', params: { role: 'stub', cells: 4, followed: 0 } }
    expect(remarkText(remark, 'zh-CN')).toContain('“行名”')
    expect(remarkText(remark, 'en-US')).toContain('row name')
  })
})
