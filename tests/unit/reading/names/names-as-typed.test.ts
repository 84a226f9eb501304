import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture } from '../../../support/read-picture.ts'

function read(name: string) {
  const picture = `
    指标|单位|2022年|2023年
    ${name}|万元|1|2
    税收收入|万元|3|4
  `
  return readSheet(gridFromText(picture), { fileName: '表.xlsx' })
}

const nameOf = (typed: string): readonly string[] | undefined => read(typed).tables[0]?.observations[0]?.indicator

describe('names as they are typed', () => {
  it('keep the underscores around them, whatever they are to a program', () => {
    for (const name of ['__proto__', '__甲__', '_a_', 'constructor']) expect(nameOf(name)).toEqual([name])
  })

  it('are apart where underscores join them', () => {
    expect(nameOf('PPI_翘尾因素')).toEqual(['PPI', '翘尾因素'])
  })

  it('are cut where they are too long, which is shown by the name and said with the cell', () => {
    const { tables, warnings } = read('甲'.repeat(300))
    expect(tables[0]?.observations[0]?.indicator).toEqual([`${'甲'.repeat(200)}…`])
    expect(warnings).toEqual([{ code: 'labels-cut', params: { count: 1, which: 'A2', most: 200 } }])
  })

  it.each([
    ['A级旅游景区①⏎A-class Scenic Spots', 'A级旅游景区'],
    ['5A级⏎5A Class', '5A级'],
    ['90平方米及以下90 sq.m and Below', '90平方米及以下'],
    ['60-69岁 60-69 years old', '60-69岁'],
    ['4G用户 4G Users', '4G用户'],
    ['A股上市公司 A-share Listed Companies', 'A股上市公司'],
    ['第三产业 B-class', '第三产业B-class']
  ])('leave out the translation that says their class again: %s', (typed, name) => {
    expect(nameOf(typed)).toEqual([name])
  })
})

describe('numbers joined in a name', () => {
  it('are two of a kind, and number nothing', () => {
    expect(
      readPicture(`
        2024年残疾人基本情况
        单位：人
        等级|人数
        合计|100
        一级|20
        二级|30
        三、四级|50
      `)
    ).toMatchObject({ B5: '一级>人数 | 2024 | level | 人', B7: '三、四级>人数 | 2024 | level | 人' })
  })
})
