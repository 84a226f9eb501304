import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('units in Latin letters', () => {
  it('are no marks of notes in brackets behind a name: （m）, (t)', () => {
    expect(
      read(`
        2023年水库情况
        水库名称|正常蓄水位（m）|年末蓄水量（万m³）|来沙量(t)|含沙量（g）|流量（m³/s）|风速（米/秒）
        龙潭水库|1068.5|2140|30|2|8|3
        青龙嘴水库|725|1306|25|3|7|3
      `)
    ).toMatchObject({
      B3: expect.stringMatching(/^正常蓄水位.* \| m$/),
      C3: expect.stringMatching(/\| 万m³$/),
      D3: expect.stringMatching(/^来沙量.* \| t$/),
      E3: expect.stringMatching(/^含沙量.* \| g$/),
      F3: expect.stringMatching(/^流量.* \| m³\/s$/),
      G3: expect.stringMatching(/^风速.* \| 米\/秒$/)
    })
  })

  it('stand right behind a name, their powers are no marks of notes', () => {
    expect(
      read(`
        2023年河流情况
        河流|长度km|流域面积km²|落差m|装机容量MW|库容万m3
        清江|100|300|200|3|7
        酉水|110|310|210|3|8
      `)
    ).toMatchObject({
      B3: expect.stringMatching(/^长度>.* \| km$/),
      C3: expect.stringMatching(/^流域面积>.* \| km²$/),
      D3: expect.stringMatching(/^落差>.* \| m$/),
      E3: expect.stringMatching(/^装机容量>.* \| MW$/),
      F3: expect.stringMatching(/^库容>.* \| 万m3$/)
    })
  })

  it('are told from marks and from letters of a name', () => {
    expect(
      read(`
        2023年主要指标
        乡镇|常住人口(a)（人）|广义货币M2（亿元）|人均GDP（元）|PM2.5（μg/m³）
        城关镇|1000|300|20000|30
        石门镇|1100|310|21000|31
      `)
    ).toMatchObject({
      B3: '常住人口 | 2023 | level | 人 | 城关镇',
      C3: '广义货币M2 | 2023 | level | 亿元 | 城关镇',
      D3: '人均GDP | 2023 | level | 元 | 城关镇',
      E3: 'PM2.5 | 2023 | level | μg/m³ | 城关镇'
    })
  })
})
