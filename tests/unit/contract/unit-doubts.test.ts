import { describe, expect, it } from 'vitest'
import { doubtText } from '#contract/wording/questions.ts'

describe('why a unit is asked for', () => {
  it('says which units the table states, where it states several', () => {
    const params = { stated: '头、吨', because: 'untold' }
    expect(doubtText({ params }, 'zh-CN')).toBe('表中写明的单位有 头、吨，没有写明这些数用哪一个，库中也没有可比的数')
    expect(doubtText({ params }, 'en-US')).toBe(
      'The table states 头, 吨, and not which of them these figures are in, and the desk has nothing to hold them against'
    )
    expect(doubtText({ params: { stated: '头、吨' } }, 'zh-CN')).toBe('表中写明的单位有 头、吨，没有写明这些数用哪一个')
  })

  it('says that none is written where the table states none', () => {
    expect(doubtText({ params: { because: 'untold' } }, 'zh-CN')).toBe('没有写明单位，库中也没有可比的数')
    expect(doubtText({ params: {} }, 'zh-CN')).toBeNull()
  })
})
