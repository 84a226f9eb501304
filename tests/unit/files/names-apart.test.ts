import { describe, expect, it } from 'vitest'
import { namesApart } from '#desk/files/names-apart.ts'

const at = (...paths: string[]) => namesApart(paths.map((path) => ({ path, name: path.split(/[\\/]/).at(-1) ?? path })))

describe('names of files that came in together', () => {
  it('are their own where they differ', () => {
    expect(at('/returns/甲/一.xlsx', '/returns/乙/二.xlsx')).toEqual(['一.xlsx', '二.xlsx'])
  })

  it('take as much of the path as tells them apart', () => {
    expect(at('/returns/甲/报表.csv', '/returns/乙/报表.csv', '/returns/乙/二.csv')).toEqual([
      '甲/报表.csv',
      '乙/报表.csv',
      '二.csv'
    ])
    expect(at('C:\\收\\甲\\一季度\\报表.csv', 'C:\\收\\乙\\一季度\\报表.csv')).toEqual([
      '甲/一季度/报表.csv',
      '乙/一季度/报表.csv'
    ])
    const inFolders = [
      { name: '财政/报表.csv', path: '/甲/财政/报表.csv' },
      { name: '财政/报表.csv', path: '/乙/财政/报表.csv' }
    ]
    expect(namesApart(inFolders)).toEqual(['甲/财政/报表.csv', '乙/财政/报表.csv'])
  })

  it('are numbered where no path tells, as of uploads and of one file given twice', () => {
    const upload = { name: '报表.csv', path: null }
    expect(namesApart([upload, { ...upload }, { name: '表', path: null }])).toEqual(['报表.csv', '报表 (2).csv', '表'])
    expect(at('/甲/报表.csv', '/甲/报表.csv')).toEqual(['报表.csv', '报表 (2).csv'])
  })
})
