import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('what is left at the end of a month, since ever', () => {
  it.each(['9月末累计结余', '截至9月末累计结余', '9月底累计余额'])('is of that month: %s', (head) => {
    expect(
      read(`
        ¦2024年9月末养老保险基金情况
        ¦单位：万元|||
        ¦险种|1-9月征缴收入|1-9月待遇支出|${head}
        ¦企业职工|21860|24310|18650
        ¦机关事业|12430|13260|2310
      `)
    ).toMatchObject({
      B4: expect.stringContaining('| 2024M01-09 | level'),
      D4: expect.stringContaining('| 2024M09 | level')
    })
  })

  it('is none of what was done until then', () => {
    expect(
      read(`
        ¦2024年养老保险基金情况
        ¦单位：万元|
        ¦险种|9月底累计完成征缴
        ¦企业职工|21860
        ¦机关事业|12430
      `)
    ).toMatchObject({ B4: expect.stringContaining('| 2024M01-09 | level') })
  })
})
