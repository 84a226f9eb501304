import { expect, it } from 'vitest'
import { offeredBefore } from '../../../src/renderer/ui/find-by-name.ts'

const gdp = {
  ...{ id: 'gdp', name: '地区生产总值', nameEn: null, pinyin: 'di qu sheng chan zong zhi' },
  ...{ aliases: ['国内生产总值'], aliasPinyin: ['guo nei sheng chan zong zhi'] }
}
const index = {
  ...{ id: 'index', name: '国内生产总值指数', nameEn: null, pinyin: 'guo nei sheng chan zong zhi zhi shu' }
}

it('offers what there are figures of before what letters name as well, and the very name typed before all', () => {
  expect(offeredBefore('gnsczz', gdp, index, new Set(['index']))).toBeGreaterThan(0)
  expect(offeredBefore('gnsczz', index, gdp, new Set(['index']))).toBeLessThan(0)
  // Where neither has figures, or both have: the better found.
  expect(offeredBefore('guonei', gdp, index, new Set())).toBeGreaterThan(0)
  expect(offeredBefore('dqsczz', gdp, index, new Set(['gdp', 'index']))).toBeLessThan(0)
  expect(offeredBefore('地区生产总值', gdp, index, new Set(['index']))).toBeLessThan(0)
})
