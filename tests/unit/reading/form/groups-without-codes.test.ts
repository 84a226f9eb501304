import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

const groups = ['一、从业人员', '　按人员类型分组', '二、工资总额']
const items = ['从业人员期末人数', '　其中：女性', '　　在岗职工', '从业人员工资总额']

function form(none: string, coded: boolean, measured: boolean, figure: string): string {
  const cells = (name: string, code: string, unit: string, value: string) =>
    [name, ...(measured ? [unit] : []), ...(coded ? [code] : []), value].join('|')
  const [first, parts, second] = groups.map((name) => cells(name, none, none, figure))
  const [all, women, staff, wages] = items.map((name, at) =>
    cells(name, `0${at + 1}`, at === 3 ? '千元' : '人', String(612 - 100 * at))
  )
  return [
    '从业人员及工资总额',
    '2024年二季度',
    cells('指标名称', '代码', '计量单位', '本季'),
    ...[first, all, women, parts, staff, second, wages]
  ].join('\n')
}

describe('groups that have neither code nor unit', () => {
  it.each(
    ['—', '-', '…', ''].flatMap((none) =>
      ['', '—'].flatMap((figure) => [
        [none, figure, true, true],
        [none, figure, true, false],
        [none, figure, false, true]
      ])
    )
  )('are no values where %j and %j stand (codes %s, units %s)', (none, figure, coded, measured) => {
    const found = read(form(String(none), coded === true, measured === true, String(figure)))
    const column = 'BCD'[Number(coded) + Number(measured)]
    expect(Object.keys(found).every((cell) => cell.startsWith(String(column)))).toBe(true)
    expect(found[`${column}5`]).toMatch(/从业人员>从业人员期末人数 \| 2024Q2 \| level/)
    expect(found[`${column}10`]).toMatch(/工资总额>从业人员工资总额 \| 2024Q2 \| level/)
  })

  it('follow each other by their count, whatever closed the one before', () => {
    expect(
      read(`
        财务状况
        |||2024年
        指标名称|计量单位|代码|本年
        一、资产|—|—|—
        流动资产|千元|101|100
        二、负债|—|—|—
        负债合计|千元|201|90
        三、损益|—|—|—
        营业收入|千元|301|110
      `)
    ).toMatchObject({ D5: '资产>流动资产 | 2024 | level | 千元', D9: '损益>营业收入 | 2024 | level | 千元' })
  })

  it('are not told by a rank, which may be missing behind a name', () => {
    expect(
      read(`
        2024年各县指标
        县区|位次|生产总值（亿元）
        甲县|—|100
        乙县|1|90
        丙县|—|80
      `)
    ).toMatchObject({ B4: expect.stringContaining('| rank |') })
  })
})
