import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a line that states the unit of each kind', () => {
  it.each(['面积单位：亩  资金单位：万元', '面积单位:亩，金额单位:万元', '资金单位：万元；面积单位：亩'])(
    'gives each figure that of its kind: %s',
    (line) => {
      expect(
        read(`
          ¦双河镇2024年高标准农田情况
          ¦||${line}
          ¦村名|建成面积|到位资金
          ¦东村|520|120
          ¦西村|450|110
          ¦南村|210|60
        `)
      ).toMatchObject({ B4: '建成面积 | 2024 | level | 亩 | 东村', C4: '到位资金 | 2024 | level | 万元 | 东村' })
    }
  )
})
