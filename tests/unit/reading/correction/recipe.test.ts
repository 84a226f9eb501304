import { describe, expect, it } from 'vitest'
import type { Correction } from '#core/reading/correction/correction.ts'
import { type Grid, rangeName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { fitRecipe } from '#core/reading/recipe/fit-recipe.ts'
import { sheetForm } from '#core/reading/recipe/form-words.ts'
import { makeRecipeSheet } from '#core/reading/recipe/make-recipe.ts'
import type { RecipeSheet } from '#core/reading/recipe/recipe.ts'
import { pictureGrid } from '../../../exam/labelled-table.ts'

const lastYear = [
  '丰水县财政收支情况（2022年）||||',
  '项目|单位|2021年|2022年|备用',
  '一般公共预算收入|万元|52310|55102|1',
  '税收收入|万元|38217|40120|1',
  '一般公共预算支出|万元|231456|248901|1',
  '校验行|万元|321983|344123|3'
]

/** A year later: a row put in, a new year, other figures. */
const thisYear = [
  '丰水县财政收支情况（2023年）|||||',
  '项目|单位|2021年|2022年|2023年|备用',
  '一般公共预算收入|万元|52310|55102|58774|1',
  '税收收入|万元|38217|40120|43015|1',
  '非税收入|万元|14093|14982|15759|1',
  '一般公共预算支出|万元|231456|248901|260334|1',
  '校验行|万元|336076|359105|377882|4'
]

const corrections: readonly Correction[] = [
  { kind: 'mark', role: 'left-out', range: { top: 5, left: 0, bottom: 5, right: 4 } },
  { kind: 'mark', role: 'left-out', range: { top: 1, left: 4, bottom: 4, right: 4 } },
  { kind: 'parent', label: { row: 3, column: 0 }, parent: { row: 2, column: 0 } }
]

function grid(picture: readonly string[], sheet = 'Sheet1'): Grid {
  return pictureGrid({ file: '财政.xlsx', sheet, shape: '', picture, truth: [] })
}

function kept(): RecipeSheet {
  const sheet = grid(lastYear)
  const reading = readSheet(sheet, { fileName: '财政.xlsx' })
  return makeRecipeSheet(sheetForm(sheet, reading), corrections, [
    { code: 'which-region', head: null, value: '422802', about: [] }
  ])
}

function fitOf(picture: readonly string[], sheet?: string) {
  const next = grid(picture, sheet)
  return fitRecipe(kept(), sheetForm(next, readSheet(next, { fileName: '财政.xlsx' })))
}

describe('a recipe', () => {
  it('says on the return it was kept from just what was corrected', () => {
    const again = fitOf(lastYear)
    expect(again.verdict).toBe('fits')
    expect(again.corrections).toEqual(corrections)
    expect(again.answers).toEqual([{ code: 'which-region', head: null, value: '422802', about: [] }])
  })

  it('survives an inserted row and a new year', () => {
    const { verdict, corrections: placed, drift } = fitOf(thisYear)
    expect(verdict).toBe('fits')
    expect(placed).toEqual([
      { kind: 'mark', role: 'left-out', range: { top: 6, left: 0, bottom: 6, right: 5 } },
      { kind: 'mark', role: 'left-out', range: { top: 1, left: 5, bottom: 5, right: 5 } },
      { kind: 'parent', label: { row: 3, column: 0 }, parent: { row: 2, column: 0 } }
    ])
    expect(drift).toMatchObject({ missing: [], added: ['非税收入'], lost: [] })
  })

  it('leads to the same paths on the next return', () => {
    const next = grid(thisYear)
    const { corrections: placed } = fitOf(thisYear)
    const reading = readSheet(next, { fileName: '财政.xlsx', corrections: placed })
    const tax = reading.tables[0]?.observations.filter(({ row }) => row === 3)
    expect(tax?.map(({ indicator }) => indicator)).toEqual(
      Array.from({ length: 3 }, () => ['一般公共预算收入', '税收收入'])
    )
    expect(reading.tables[0]?.observations.some(({ row, column }) => row === 6 || column === 5)).toBe(false)
  })

  it('is only offered where a line it speaks of is gone', () => {
    const { verdict, drift } = fitOf(lastYear.filter((line) => !line.startsWith('税收')))
    expect(verdict).toBe('doubtful')
    expect(drift.lost.map(({ of }) => of)).toEqual(['税收收入'])
    expect(drift.missing).toContain('税收收入')
  })

  it('is offered where the only head besides years is called otherwise', () => {
    const form = (head: string, last: string) => [
      '利川市2022年投资完成情况||',
      `指标|2022年|${head}`,
      '住宅投资|1|2',
      '办公楼投资|3|4',
      '仓库投资|5|6',
      `${last}|7|8`
    ]
    expect(keptFrom(form('备用', '核对用数'), []).fitOf(form('备选', '平衡数')).verdict).toBe('doubtful')
  })

  it('has nothing to say of another form', () => {
    const other = fitOf(['学校情况|||', '指标|单位|2023年', '小学|所|45', '初中|所|18'], '教育')
    expect(other.verdict).toBe('other')
    expect(other.corrections).toEqual([])
  })

  it('is only offered where the form has another title or unit, which are told', () => {
    const titled = fitOf(lastYear.map((line) => line.replace('财政收支情况', '职工工资情况')))
    expect(titled.verdict).toBe('doubtful')
    expect(titled.fit).toBeLessThan(0.9)
    expect(titled.drift).toMatchObject({
      missing: ['丰水县财政收支情况（2022年）'],
      added: ['丰水县职工工资情况（2022年）']
    })
    const post = (what: string) => [`利川市2024年7月邮电业${what}||||`, ...lastYear.slice(1)]
    expect(keptFrom(post('情况'), []).fitOf(post('职工情况')).verdict).toBe('doubtful')
    expect(keptFrom(post('情况'), []).fitOf(post('情况表')).verdict).toBe('fits')
    const inPersons = keptFrom(withUnit('万元'), []).fitOf(withUnit('人'))
    expect(inPersons.verdict).toBe('doubtful')
    expect(inPersons.drift).toMatchObject({ missing: ['万元'], added: ['人'] })
    expect(keptFrom(withUnit('万元'), []).fitOf(withUnit('万元')).verdict).toBe('fits')
  })

  it('tells which department a line names, where it is another', () => {
    const filledIn = (name: string) => [lastYear[0] ?? '', `填报单位：${name}||||`, ...lastYear.slice(1)]
    const { fit, drift } = keptFrom(filledIn('财政局'), []).fitOf(filledIn('统计局'))
    expect(fit).toBeLessThan(1)
    expect(drift).toMatchObject({ missing: ['财政局'], added: ['统计局'] })
  })

  it('finds a column by its own head, whatever is put in beside it', () => {
    const prices = (counties: readonly string[], foods: readonly string[]) => [
      ['居民消费价格指数（2024年7月）', ...counties.map(() => '')].join('|'),
      ['类别', ...counties].join('|'),
      ...foods.map((food, at) => [food, ...counties.map((_, column) => `10${at}.${column}`)].join('|'))
    ]
    const before = prices(['恩施市', '利川市', '建始县'], ['食品', '衣着', '交通'])
    const after = prices(['恩施市', '利川市', '建始县', '巴东县'], ['食品', '衣着', '居住', '交通'])
    const column: Correction = { kind: 'mark', role: 'left-out', range: { top: 1, left: 3, bottom: 4, right: 3 } }
    const { corrections: placed, drift } = keptFrom(before, [column]).fitOf(after)
    expect(placed).toEqual([{ ...column, range: { top: 1, left: 3, bottom: 5, right: 3 } }])
    expect(drift.lost).toEqual([])
  })

  it('names the year that it leaves out where that is another than before', () => {
    const years = (from: number) => [
      '历年工业情况|||',
      `指标|${from}年|${from + 1}年|${from + 2}年`,
      '工业总产值（万元）|1|2|3',
      '工业销售产值（万元）|4|5|6'
    ]
    const last: Correction = { kind: 'mark', role: 'left-out', range: { top: 1, left: 3, bottom: 3, right: 3 } }
    const recipe = keptFrom(years(2018), [last])
    expect(recipe.fitOf(years(2018)).drift.moved).toEqual([])
    expect(recipe.fitOf(years(2019)).drift.moved).toEqual([{ was: '2020年', now: '2021年' }])
  })

  it('holds rows of tables side by side apart, each by its own names', () => {
    const beside = (left: readonly string[], right: readonly string[]) => [
      '投资和消费（2024年5月）||||',
      '指标|增速（%）||指标|增速（%）',
      ...Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
        const side = (name: string | undefined) => (name === undefined ? '|' : `${name}|${at}.1`)
        return `${side(left[at])}||${side(right[at])}`
      })
    ]
    const before = beside(['固定资产投资', '民间投资', '工业投资'], ['社零总额', '限额以上', '限额以下'])
    const after = beside(['固定资产投资', '民间投资', '工业投资'], ['社零总额', '城镇', '限额以上', '限额以下'])
    const row: Correction = { kind: 'mark', role: 'left-out', range: { top: 3, left: 0, bottom: 3, right: 4 } }
    expect(keptFrom(before, [row]).fitOf(after).corrections).toEqual([
      { ...row, range: { top: 3, left: 0, bottom: 3, right: 2 } },
      { ...row, range: { top: 4, left: 3, bottom: 4, right: 4 } }
    ])
  })
})

describe('the lines of a form, known again', () => {
  const said = (fit: ReturnType<ReturnType<typeof keptFrom>['fitOf']>) =>
    fit.corrections.map((one) => (one.kind === 'parent' ? '' : rangeName(one.range)))
  const leftOut = (top: number, left: number, bottom: number, right: number): Correction => ({
    kind: 'mark',
    role: 'left-out',
    range: { top, left, bottom, right }
  })
  const taxes = (...names: string[]) => [
    '丰水县税收情况|',
    '税种|金额（万元）',
    ...names.map((name, at) => `${name}|${at + 11}0`)
  ]

  it('are the same rows in another order, in as many pieces as they are in now', () => {
    const recipe = keptFrom(taxes('增值税', '消费税', '资源税', '印花税', '契税'), [leftOut(3, 0, 4, 1)])
    expect(said(recipe.fitOf(taxes('增值税', '资源税', '印花税', '消费税', '契税')))).toEqual(['A4:B4', 'A6:B6'])
    expect(said(recipe.fitOf(taxes('增值税', '消费税', '环保税', '资源税', '印花税', '契税')))).toEqual(['A4:B6'])
  })

  it('are the same rows numbered otherwise, and below a new group', () => {
    const recipe = keptFrom(taxes('一、增值税', '二、消费税', '三、资源税', '四、印花税'), [leftOut(4, 0, 4, 1)])
    const next = recipe.fitOf(taxes('一、环保税', '二、增值税', '三、消费税', '四、资源税', '五、印花税'))
    expect([next.verdict, said(next)]).toEqual(['fits', ['A6:B6']])
    const grouped = taxes('一、增值税', '二、消费税', '三、资源税', '四、印花税').toSpliced(4, 0, '其中：地方税|')
    expect([recipe.fitOf(grouped).verdict, said(recipe.fitOf(grouped))]).toEqual(['fits', ['A6:B6']])
  })

  it('are not guessed among namesakes', () => {
    const recipe = keptFrom(taxes('增值税', '其他', '资源税', '印花税', '契税'), [leftOut(3, 0, 3, 1)])
    const beside = recipe.fitOf(taxes('增值税', '其他', '其他', '资源税', '印花税', '契税'))
    expect([beside.verdict, said(beside)]).toEqual(['doubtful', []])
    const apart = recipe.fitOf(taxes('增值税', '其他', '资源税', '印花税', '其他', '契税'))
    expect([apart.verdict, said(apart)]).toEqual(['fits', ['A4:B4']])
  })

  it('are not guessed where a row may only be called otherwise', () => {
    const recipe = keptFrom(taxes('增值税', '消费税', '资源税', '印花税', '契税'), [leftOut(3, 0, 4, 1)])
    expect(recipe.fitOf(taxes('增值税', '消费税', '环保税', '印花税', '契税')).drift.lost).toHaveLength(1)
    const shorter = recipe.fitOf(taxes('增值税', '消费税', '印花税', '契税'))
    expect([shorter.verdict, said(shorter)]).toEqual(['fits', ['A4:B4']])
  })

  it('are years: as many as before in their order, of more the very same, the last only by a word', () => {
    const years = (...of: number[]) => [
      '历年工业情况',
      ['指标', ...of.map((year) => `${year}年`)].join('|'),
      ...['工业总产值（万元）', '工业销售产值（万元）', '出口交货值（万元）'].map((name) =>
        [name, ...of.map((year) => String(year * 3))].join('|')
      )
    ]
    const first = keptFrom(years(2020, 2021, 2022), [leftOut(1, 1, 4, 1)])
    const last = keptFrom(years(2020, 2021, 2022), [leftOut(1, 3, 4, 3)])
    const outcome = (recipe: typeof first, ...of: number[]) => {
      const fit = recipe.fitOf(years(...of))
      return [fit.verdict, ...said(fit), ...fit.drift.moved.map(({ now }) => now)]
    }
    expect(outcome(first, 2021, 2022, 2023)).toEqual(['fits', 'B2:B5', '2021年'])
    expect(outcome(first, 2020, 2021, 2022, 2023)).toEqual(['fits', 'B2:B5'])
    expect(outcome(last, 2020, 2021, 2022, 2023)).toEqual(['doubtful', 'E2:E5', '2023年'])
    expect(outcome(first, 2021, 2022, 2023, 2024)).toEqual(['doubtful'])
  })

  it('are heads that a new spanner stands over', () => {
    const heads = (...lines: string[]) => ['客运情况|||', ...lines, '公路|1|2|3', '铁路|4|5|6', '水路|7|8|9']
    const recipe = keptFrom(heads('方式|客运量|周转量|里程'), [leftOut(1, 2, 4, 2)])
    const { verdict, corrections: placed } = recipe.fitOf(heads('方式|旅客||线路', '|客运量|周转量|里程'))
    expect(verdict).toBe('fits')
    expect(placed).toMatchObject([{ range: { left: 2, bottom: 5, right: 2 } }])
  })

  it('are a unit wherever it stands over the table now', () => {
    const table = (line: string) => [line, '税种|上年|本年', '增值税|1|2', '消费税|3|4', '资源税|5|6']
    const unit: Correction = { kind: 'mark', role: 'unit', range: { top: 0, left: 2, bottom: 0, right: 2 } }
    expect(said(keptFrom(table('||以万元计'), [unit]).fitOf(table('以万元计||')))).toEqual(['A1'])
  })
})

const withUnit = (unit: string): readonly string[] => [
  `丰水县邮政情况（2022年）|||单位：${unit}`,
  '项目|甲类|乙类|丙类',
  '函件|52310|55102|1',
  '包裹|38217|40120|1',
  '报刊|231456|248901|1'
]

function keptFrom(picture: readonly string[], said: readonly Correction[]) {
  const read = (of: readonly string[]) => {
    const sheet = grid(of)
    return sheetForm(sheet, readSheet(sheet, { fileName: '财政.xlsx' }))
  }
  const recipe = makeRecipeSheet(read(picture), said, [])
  return { fitOf: (next: readonly string[]) => fitRecipe(recipe, read(next)) }
}

describe('a recipe of a sheet on which the reader finds no table', () => {
  const unread = ['民宗局2022年情况|', '', '寺庙（座）|信众（人）', '12|3120']
  const nextYear = ['民宗局2023年情况|', '请及时报送|', '', '寺庙（座）|信众（人）', '13|3200']
  const pointed: readonly Correction[] = [
    { kind: 'mark', role: 'value', range: { top: 3, left: 0, bottom: 3, right: 1 } }
  ]
  const formOf = (picture: readonly string[]) => {
    const sheet = grid(picture)
    return sheetForm(sheet, readSheet(sheet, { fileName: '情况.xlsx' }))
  }
  const recipe = makeRecipeSheet(formOf(unread), pointed, [])

  it('finds the values again below an inserted line', () => {
    const { verdict, corrections: placed } = fitRecipe(recipe, formOf(nextYear))
    expect(verdict).toBe('fits')
    const values = readSheet(grid(nextYear), { fileName: '情况.xlsx', corrections: placed }).tables.flatMap(
      ({ observations }) =>
        observations.map(({ indicator, period, value }) => [indicator.join(), period, value].join(' '))
    )
    expect(values).toEqual(['寺庙 2023 13', '信众 2023 3200'])
  })

  it('is silent on another sheet of the same name', () => {
    expect(fitRecipe(recipe, formOf(['值班表|', '周一|张三'])).verdict).toBe('other')
  })

  it('keeps that a range is one table', () => {
    const table: Correction = { kind: 'mark', role: 'table', range: { top: 2, left: 0, bottom: 3, right: 1 } }
    const { corrections: placed } = fitRecipe(makeRecipeSheet(formOf(unread), [table], []), formOf(nextYear))
    expect(placed).toEqual([{ ...table, range: { top: 3, left: 0, bottom: 4, right: 1 } }])
  })
})
