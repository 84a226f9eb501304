import { expect, it } from 'vitest'
import { changeAboutText } from '#contract/wording/changes.ts'

it('names the first of many files and counts the others', () => {
  const many = ['财政、金融.xlsx', 'b.csv', 'c.et'].join('、')
  expect(changeAboutText(many, 'zh-CN')).toBe('财政、金融.xlsx 等 3 个文件')
  expect(changeAboutText(many, 'en-US')).toBe('财政、金融.xlsx and 2 more')
  expect(changeAboutText('财政、金融.xlsx', 'zh-CN')).toBe('财政、金融.xlsx')
  expect(changeAboutText('工业、农业、建筑业', 'zh-CN')).toBe('工业、农业、建筑业')
})
