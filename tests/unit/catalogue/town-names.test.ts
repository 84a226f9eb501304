import { describe, expect, it } from 'vitest'
import { townNames } from '../../../src/core/catalogue/regions/town-names.ts'

describe('the usual names of a town', () => {
  it.each([
    ['都亭街道', ['都亭办事处', '都亭街道办事处', '都亭街道办', '都亭街办'], ['都亭']],
    ['团堡镇', [], ['团堡']],
    ['芭蕉侗族乡', ['芭蕉乡'], ['芭蕉侗族', '芭蕉']],
    ['佛宝山生态综合开发区', [], []],
    ['沙镇', [], []]
  ])('of %s', (name, sure, bare) => {
    expect(townNames(name)).toEqual({ sure, bare })
  })
})
