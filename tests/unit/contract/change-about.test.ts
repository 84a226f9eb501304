import { expect, it } from 'vitest'
import { changeAboutText, changeActText } from '#contract/wording/changes.ts'
import { errorWords } from '#contract/wording/errors.ts'

it('names the first of many files and counts the others', () => {
  const many = ['财政、金融.xlsx', 'b.csv', 'c.et'].join('、')
  expect(changeAboutText(many, 'zh-CN')).toBe('财政、金融.xlsx 等 3 个文件')
  expect(changeAboutText(many, 'en-US')).toBe('财政、金融.xlsx and 2 more')
  expect(changeAboutText('a.xlsx、b.csv', 'en-US')).toBe('a.xlsx, b.csv')
  expect(changeAboutText('财政、金融.xlsx', 'zh-CN')).toBe('财政、金融.xlsx')
  expect(changeAboutText('工业、农业、建筑业', 'zh-CN')).toBe('工业、农业、建筑业')
})

it('says of an answer in an import that it is kept for later ones, whatever becomes of that import', () => {
  expect(changeActText({ about: '全国', act: 'answered' }, 'zh-CN')).toBe('全国 · 导入时的回答，以后沿用')
  expect(changeActText({ about: '全国', act: 'answered' }, 'en-US')).toContain('kept for later ones')
})

it('names some changes in a refusal, each by its first file, and counts the rest', () => {
  const params = { change: 1, count: 7, names: '#2 a.xlsx、b.xlsx、c.xlsx\n#3 利川市' }
  const error = { code: 'has-dependents', params } as const
  expect(errorWords(error, 'zh-CN').what).toBe(
    '第 1 号改动不能单独撤销，有 7 项改动以它为基础：#2 a.xlsx 等 3 个文件；#3 利川市；另有 5 项'
  )
  expect(errorWords(error, 'en-US').what).toContain('(7): #2 a.xlsx and 2 more; #3 利川市; and 5 more')
  expect(errorWords({ code: 'has-grounds', params: { ...params, count: 2 } }, 'en-US').what).toMatch(/#3 利川市$/)
})
