import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('rows of a 续表', () => {
  const crops = (first: readonly string[], next: readonly string[]): Record<string, string> =>
    read(`
        4-5 主要农作物播种面积
        项目|2022年（公顷）|2023年（公顷）
        ${first.join('\n        ')}

        4-5 续表
        项目|2022年（公顷）|2023年（公顷）
        ${next.join('\n        ')}
      `)

  it('count on under the names that the page break parted them from', () => {
    expect(
      crops(
        ['农作物总计|38467|40212', '一、粮食作物|23908|24870', '（一）谷物|16865|17544', '（二）豆类|1938|2016'],
        ['（三）薯类|5105|5310', '其中：马铃薯|1105|1310', '二、油料|5013|4903', '其中：油菜籽|4212|4120']
      )
    ).toMatchObject({
      B6: '农作物播种面积>农作物总计>粮食作物>豆类 | 2022 | level | 公顷',
      B10: '农作物播种面积>农作物总计>粮食作物>薯类 | 2022 | level | 公顷',
      B11: '农作物播种面积>农作物总计>粮食作物>薯类>马铃薯 | 2022 | level | 公顷',
      C12: '农作物播种面积>农作物总计>油料 | 2023 | level | 公顷',
      C13: '农作物播种面积>农作物总计>油料>油菜籽 | 2023 | level | 公顷'
    })
  })

  it('are as they stand where they count anew', () => {
    expect(
      crops(
        ['一、粮食作物|23908|24870', '（一）谷物|16865|17544', '（二）豆类|1938|2016'],
        ['（一）花生|1105|1310', '（二）油菜籽|4212|4120']
      )
    ).toMatchObject({ B9: '农作物播种面积>花生 | 2022 | level | 公顷' })
  })
})
