import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a head without a unit', () => {
  it('is in that of the head of its name in another group', () => {
    expect(
      read(`
        2024年11月社会救助情况
        地区|城市低保|||农村低保|||临时救助（人次）
        |户数（户）|人数（人）|支出（万元）|户数|人数|支出|
        城关镇|89|142|8.24|753|1431|48.65|15
        石门镇|210|336|19.49|355|674|22.92|11
      `)
    ).toMatchObject({
      E4: '农村低保>户数 | 2024M11 | level | 户 | 城关镇',
      F4: '农村低保>人数 | 2024M11 | level | 人 | 城关镇',
      G4: '农村低保>支出 | 2024M11 | level | 万元 | 城关镇'
    })
  })

  it('is so where the unit stands in the later group', () => {
    expect(
      read(`
        2024年渔业情况
        乡镇|2023年||2024年|
        |面积|捕捞量|面积（亩）|捕捞量（吨）
        城关镇|89|142|91|150
        石门镇|210|336|230|340
      `)
    ).toMatchObject({
      B4: '面积 | 2023 | level | 亩 | 城关镇',
      C4: '捕捞量 | 2023 | level | 吨 | 城关镇'
    })
  })

  it('is asked for where the heads of its name are in several units, or the table has one', () => {
    const lines = (first: string, second: string, unit = '') => `
      2024年补助情况
      ||||||${unit}
      乡镇|甲类||乙类||丙类|
      |对象（人）|${first}|对象（人）|${second}|对象（人）|补助
      城关镇|89|142|91|1.5|20|3.1
      石门镇|210|336|230|3.4|21|2.2
    `
    expect(read(lines('补助（元）', '补助（万元）'))['G5']).toBe('丙类>补助 | 2024 | level |  | 城关镇')
    expect(read(lines('补助（元）', '补助（元）', '单位：万元'))['G5']).toBe('丙类>补助 | 2024 | level | 万元 | 城关镇')
  })
})
