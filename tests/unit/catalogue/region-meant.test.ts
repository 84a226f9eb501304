import { describe, expect, it } from 'vitest'
import { regionMeant } from '../../../src/core/catalogue/regions/region-meant.ts'

const lichuan = { code: '422802', name: '利川市', figures: 0 }
const nanjing = { code: '320106', name: '鼓楼区', figures: 0 }
const fuzhou = { code: '350102', name: '鼓楼区', figures: 0 }
const street = { code: '320106011', name: '鼓楼街道', figures: 0 }

describe('the region that is meant beyond doubt', () => {
  it('is the only one found, or the only one called so', () => {
    expect(regionMeant([lichuan], '利川')).toBe(lichuan)
    expect(regionMeant([street, nanjing], '鼓楼 区')).toBe(nanjing)
    expect(regionMeant([fuzhou, nanjing], '320106')).toBe(nanjing)
  })

  it('is the only one of several that the desk works with', () => {
    const ours = { ...fuzhou, figures: 12 }
    expect(regionMeant([ours, nanjing], '鼓楼区')).toBe(ours)
    expect(regionMeant([ours, nanjing, street], '鼓楼')).toBe(ours)
    expect(regionMeant([ours, { ...street, figures: 3 }], '鼓楼')).toBeNull()
    // Who types another's whole name means that one.
    expect(regionMeant([ours, street], '鼓楼街道')).toBe(street)
  })

  it('is none of several, and none where nothing was found', () => {
    expect(regionMeant([nanjing, fuzhou], '鼓楼区')).toBeNull()
    expect(regionMeant([nanjing, street], '鼓楼')).toBeNull()
    expect(regionMeant([], '云岭县')).toBeNull()
  })
})
