import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a growth behind changes that say with what they compare', () => {
  it('compares with what the change does that it follows from', () => {
    expect(
      read(`
        ¦2024年10月末网点存款情况
        ¦||||||单位：万元
        ¦网点|10月末余额|比上月增减|增减%|比年初增减|增减%
        ¦城中支行|45210|320|0.7|2860|6.8
        ¦城东支行|31870|-150|-0.5|1240|4.0
        ¦马坪支行|18640|96|0.5|1130|6.5
      `)
    ).toMatchObject({
      D4: expect.stringMatching(/>环比 \| 2024M10 \| growth/),
      F4: expect.stringMatching(/>比年初 \| 2024M10 \| growth/),
      D5: expect.stringMatching(/>环比 \| 2024M10 \| growth/)
    })
  })

  it.each(['比上月', '比上月增减'])('is told by its figures, wherever it stands: %s', (month) => {
    const lines = (growth: readonly number[]) => `
      ¦2024年10月末网点存款情况
      ¦||||单位：万元
      ¦网点|10月末余额|${month}|比年初|增幅%
      ¦城中支行|45210|320|2860|${growth[0]}
      ¦城东支行|31870|-150|1240|${growth[1]}
      ¦马坪支行|18640|96|1130|${growth[2]}
    `
    expect(read(lines([6.8, 4.0, 6.5]))).toMatchObject({ E4: expect.stringMatching(/>比年初 \| .* \| growth/) })
    expect(read(lines([0.7, -0.5, 0.5]))).toMatchObject({ E4: expect.stringMatching(/>环比 \| .* \| growth/) })
    // Of neither: over the year before, as growth is.
    expect(read(lines([9.1, 3.3, 12.4]))).toMatchObject({ E4: expect.not.stringMatching(/比年初|环比/) })
  })

  it('is over the year before where the level of then bears it out', () => {
    expect(
      read(`
        ¦2024年10月末网点存款情况
        ¦||||单位：万元
        ¦网点|10月末余额|上年同期|比年初|增幅%
        ¦城中支行|45210|42350|2860|6.8
        ¦城东支行|31870|30630|1240|4.0
        ¦马坪支行|18640|17510|1130|6.5
      `)
    ).toMatchObject({ E4: expect.not.stringMatching(/比年初/) })
  })
})
