import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('a head in money in a table of indices', () => {
  const table = (title: string, unit: string, figures: readonly [string, string, string]) =>
    read(`
      ${title}（2019年）
      单位：${unit}||||
      地区|地区生产总值|第一产业|第二产业|人均GDP（元）
      东河县|107.3|102.9|108.2|${figures[0]}
      青石县|106.5|104.1|107.7|${figures[1]}
      南山县|107.1||105.2|${figures[2]}
    `)

  it('tells the index of the quantity where its figures lie within the others', () => {
    expect(table('地区生产总值指数', '以上年为100', ['106.4', '106.8', '105.3'])).toMatchObject({
      B4: '地区生产总值 | 2019 | index | 上年=100 | 东河县',
      E4: '人均GDP | 2019 | index | 上年=100 | 东河县',
      E6: '人均GDP | 2019 | index | 上年=100 | 南山县'
    })
  })

  it('tells amounts where they lie elsewhere', () => {
    expect(table('地区生产总值指数', '以上年为100', ['50640', '106.8', '40530'])).toMatchObject({
      E4: '人均GDP | 2019 | level | 元 | 东河县',
      E5: '人均GDP | 2019 | level | 元 | 青石县'
    })
  })
})
