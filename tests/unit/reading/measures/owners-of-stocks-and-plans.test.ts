import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('how what is in hand has moved', () => {
  it('is told of it, though it is what came less what went', () => {
    expect(
      read(`
        ¦全县政务服务窗口办件情况（2024年10月）
        ¦窗口|本月收件（件）|本月办结（件）|月末在办（件）|比上月末增减（件）
        ¦公安|3210|3180|86|30
        ¦人社|2860|2790|142|70
        ¦不动产|1240|1105|231|135
      `)
    ).toMatchObject({
      E3: '月末在办>公安>环比 | 2024M10 | change | 件',
      E4: '月末在办>人社>环比 | 2024M10 | change | 件'
    })
  })

  it.each(['增减', '同比增减'])('is told of the level that it is the difference of, to what that was: %s', (head) => {
    expect(
      read(`
        ¦2024年各单位用工情况
        ¦单位|2023年从业人数（人）|2024年从业人数（人）|工资总额（万元）|${head}
        ¦甲厂|3210|3240|8600|30
        ¦乙厂|2860|2930|14200|70
        ¦丙厂|1240|1375|2310|135
      `)
    ).toMatchObject({ E3: expect.stringMatching(/从业人数.* \| 2024 \| change/) })
  })
})

describe('a plan in a unit of its own', () => {
  const table = (head: string, below: string) => `
    ¦2024年1—9月旅游接待情况
    ¦单位：万人次、万元||||||
    ¦景区名称|接待人次||门票收入||${head}|完成目标%
    ¦|1-9月|同比%|1-9月|同比%|${below}|
    ¦云溪峡|42.6|12.3|2130.5|10.6|55|77.5
    ¦龙潭古镇|31.8|-2.4|986.2|-5.1|40|79.5
    ¦白云山|18.3|8.9|640.8|9.2|22|83.2
  `

  it.each([
    ['年度目标', '（万人次）'],
    ['年度目标（万人次）', '']
  ])('is one for what can be told in it: %s%s', (head, below) => {
    expect(read(table(head, below))).toMatchObject({
      F5: expect.stringMatching(/接待人次.* \| 2024 \| target \| 万人次/)
    })
  })

  it('is one for the nearest where several can', () => {
    expect(read(table('年度目标（万元）', ''))).toMatchObject({
      F5: expect.stringMatching(/门票收入.* \| 2024 \| target \| 万元/)
    })
  })
})

describe('a rank right behind a completion rate', () => {
  it('is of the months for which that is told', () => {
    expect(
      read(`
        ¦双河镇2024年重点工作任务完成情况（截至9月底）
        ¦工作任务|计量单位|年度目标|完成数|完成率（%）|排名
        ¦新增城镇就业|人|500|410|82.0|3
        ¦改厕|户|320|305|95.3|1
        ¦农村公路硬化|公里|18|16.2|90.0|2
      `)
    ).toMatchObject({ F3: expect.stringContaining('| 2024M01-09 | rank') })
  })
})
