import { expect, it } from 'vitest'
import { namedAbout } from '../../../src/renderer/features/history/named-about.ts'

const english = new Map([['全社会用电量', 'Electricity consumption']])

it('names the indicator of a target and of the catalogue in English, and nothing else', () => {
  const of = (kind: 'target' | 'catalogue' | 'view', about: string) => namedAbout({ kind, about }, english)
  expect(of('target', '全社会用电量 2024 云岭县 ≥12.9 亿千瓦时')).toBe(
    'Electricity consumption 2024 云岭县 ≥12.9 亿千瓦时'
  )
  expect(of('catalogue', '全社会用电量')).toBe('Electricity consumption')
  expect(of('view', '全社会用电量')).toBe('全社会用电量')
  expect(of('target', '茶叶产量 2024 云岭县 ≥1 吨')).toBe('茶叶产量 2024 云岭县 ≥1 吨')
})
