import { describe, expect, it } from 'vitest'
import { isLevelDrift, namesBefore, pathDrift } from '#desk/import/names/like-paths.ts'

const path = (text: string): string[] => text.split('>')
const paths = (...texts: string[]): string[][] => texts.map(path)

describe('what stands over a name now and stood over it then', () => {
  it('is told of names that end in the same label, however it is written', () => {
    expect(pathDrift(path('收入>一、其中：税收'), path('税收'))).toEqual({ gained: ['收入'], lost: [] })
    expect(pathDrift(path('甲>丙>税收'), path('甲>乙>丙>税收'))).toEqual({ gained: [], lost: ['乙'] })
    expect(pathDrift(path('甲>税收'), path('乙>税收'))).toEqual({ gained: ['甲'], lost: ['乙'] })
    expect(pathDrift(path('甲>税收'), path('甲>非税'))).toBeNull()
  })

  it('is a group that came or went, not another group', () => {
    expect(isLevelDrift({ gained: ['甲'], lost: [] })).toBe(true)
    expect(isLevelDrift({ gained: ['甲'], lost: ['乙'] })).toBe(false)
    expect(isLevelDrift({ gained: [], lost: [] })).toBe(false)
  })
})

describe('the name of the last form that a name of this one was', () => {
  const meant = (name: string, now: string[][], then: string[][]) => {
    const { isSure, names } = namesBefore(path(name), now, then)
    return [isSure, ...names.map((one) => one.path.join('>'))]
  }

  it('is sure where each can only be the other', () => {
    expect(meant('组>住宅', paths('组>住宅'), paths('住宅'))).toEqual([true, '住宅'])
    const [now, then] = [paths('组>甲>住宅', '组>乙>住宅'), paths('甲>住宅', '乙>住宅')]
    expect(meant('组>乙>住宅', now, then)).toEqual([true, '乙>住宅'])
  })

  it('is doubtful where two may be it, or it may be two', () => {
    expect(meant('甲>住宅', paths('甲>住宅', '乙>住宅'), paths('住宅'))).toEqual([false, '住宅'])
    expect(meant('住宅', paths('住宅'), paths('甲>住宅', '乙>住宅'))).toEqual([false, '甲>住宅', '乙>住宅'])
    expect(meant('乙>住宅', paths('乙>住宅'), paths('甲>住宅'))).toEqual([false, '甲>住宅'])
  })

  it('is none where the other stands as it stood', () => {
    expect(meant('组>住宅', paths('住宅', '组>住宅'), paths('住宅'))).toEqual([false])
    expect(meant('住宅', paths('住宅', '甲>住宅'), paths('甲>住宅', '乙>住宅'))).toEqual([true, '乙>住宅'])
  })
})
