import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

const compared = (head: string, ranks = '总量|增速'): Record<string, string> =>
  read(`
    2025年上半年安平县与周边县主要指标对比表
    指标|我县||青禾县||石泉县||${head}|
    |总量|增速(%)|总量|增速(%)|总量|增速(%)|${ranks}
    地区生产总值（亿元）|60.1|6.4|108.7|4.9|93.6|6.1|3|1
    粮食产量（吨）|14.3|4|22.9|3.8|17.7|4.3|3|2
    一般公共预算收入（万元）|33871|5.8|58205|-1.7|49870|5.3|3|1
  `)

describe('heads of ranks over what is ranked', () => {
  it.each(['我县在四县（区）位次', '在三县位次', '我县位次', '在周边县区排名', '居全市位次', '位次'])(
    '%s: of the total, and of the growth',
    (head) => {
      const { H4, I4, C4 } = compared(head)
      expect([H4, I4]).toEqual([
        expect.stringMatching(/^地区生产总值 \| 2025H1 \| rank \|/),
        expect.stringMatching(/^地区生产总值>增速 \| 2025H1 \| rank \|/)
      ])
      expect(C4).toMatch(/^地区生产总值 \| 2025H1 \| growth \| %/)
    }
  )

  it('say of themselves what they rank', () => {
    const { H4, I4 } = compared('', '总量在四县（区）位次|增速在四县（区）位次')
    expect([H4, I4]).toEqual([
      expect.stringMatching(/^地区生产总值 \|/),
      expect.stringMatching(/^地区生产总值>增速 \|/)
    ])
  })

  it('leave what states its unit as it is', () => {
    expect(compared('位次及增速', '位次|增速（%）')['I4']).toMatch(/growth \| %/)
  })

  it('stand beside 我县, which is the county of the title', () => {
    const { B4, C4, D4 } = compared('位次')
    expect([B4, C4, D4].map((one) => one?.split(' | ').at(-1))).toEqual(['安平县', '安平县', '青禾县'])
  })
})
