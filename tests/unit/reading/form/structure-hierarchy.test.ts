import { describe, expect, it } from 'vitest'
import { parentsOf } from '#core/reading/tables/stub/hierarchy/hierarchy.ts'
import type { StubName } from '#core/reading/tables/stub/stub-name.ts'

/** `*` bold, `>` one step of indent, `∅` no values beside the name. */
function namesOf(lines: readonly string[]): StubName[] {
  return lines.map((line): StubName => {
    const marks = /^[*>∅]*/.exec(line)?.[0] ?? ''
    return {
      text: line.slice(marks.length),
      bold: marks.includes('*'),
      indent: marks.split('>').length - 1,
      valued: !marks.includes('∅')
    }
  })
}

function parents(...lines: string[]): readonly (number | null)[] {
  return parentsOf(namesOf(lines))
}

function tree(...lines: string[]): Record<string, string | null> {
  const names = namesOf(lines)
  const parents = parentsOf(names)
  return Object.fromEntries(
    names.map(({ text }, index) => [text.trim(), names[parents[index] ?? -1]?.text.trim() ?? null])
  )
}

describe('names under names', () => {
  it('by indents and leading spaces', () => {
    expect(tree('总人口', '　男', '　女', '户数')).toEqual({ 总人口: null, 男: '总人口', 女: '总人口', 户数: null })
    expect(tree('总产值', '>轻工业', '>>食品', '>重工业')).toMatchObject({ 食品: '轻工业', 重工业: '总产值' })
  })

  it('by outline numbers, whatever stands between them', () => {
    expect(tree('一、公共服务', '（一）人大事务', '1.行政运行', '（二）政协事务', '二、教育')).toEqual({
      '一、公共服务': null,
      '（一）人大事务': '一、公共服务',
      '1.行政运行': '（一）人大事务',
      '（二）政协事务': '一、公共服务',
      '二、教育': null
    })
  })

  it('puts a first numbered name under the total right above it', () => {
    expect(tree('农林牧渔业总产值', '一、农业', '二、林业')).toMatchObject({
      '一、农业': '农林牧渔业总产值',
      '二、林业': '农林牧渔业总产值'
    })
  })

  it('under 其中：税收收入 where its fellows stand at the place of the mark and not of the name', () => {
    expect(
      tree('*一般公共预算收入', '>其中：税收收入', '>>增值税', '>>企业所得税', '>非税收入', '*一般公共预算支出')
    ).toMatchObject({
      '其中：税收收入': '一般公共预算收入',
      增值税: '其中：税收收入',
      企业所得税: '其中：税收收入',
      非税收入: '一般公共预算收入',
      一般公共预算支出: null
    })
    expect(tree('总计', '其中：甲', '>>乙', '>>丙', '另计')).toMatchObject({ 乙: '总计', 丙: '总计' })
  })

  it('by 其中, # and of which, and sets the parts aligned behind 其中： beside the first', () => {
    expect(tree('财政收入', '其中：税收收入', '　　　非税收入', '财政支出')).toEqual({
      财政收入: null,
      '其中：税收收入': '财政收入',
      非税收入: '财政收入',
      财政支出: null
    })
  })

  it('sets what is told besides apart from what stands above it, and its names beside each other', () => {
    expect(
      tree(
        '居民消费价格指数',
        '　1. 食品烟酒',
        '　　　#猪肉',
        '附：服务价格指数',
        '　　消费品价格指数',
        '商品零售价格指数'
      )
    ).toMatchObject({ '附：服务价格指数': null, 消费品价格指数: null, 商品零售价格指数: null })
    expect(tree('一、住宿业', '二、餐饮业', '另：网上零售额', '　　其中：实物商品')).toMatchObject({
      '另：网上零售额': null,
      '其中：实物商品': '另：网上零售额'
    })
    expect(tree('总人口', '男', '女', '∅补充资料：', '　出生人口', '　死亡人口')).toMatchObject({ '补充资料：': null })
  })

  it('puts the year before under the name right above it, and nothing under that', () => {
    const names = [
      '零售总额',
      '　（上年同期）',
      '限额以上',
      '　（去年同期数）',
      '　　#汽车类',
      '　　网上零售额',
      '　（上年同期）',
      '批发业'
    ]
    expect(parents(...names)).toEqual([null, 0, null, 2, 2, 2, 5, null])
    expect(
      parents(
        '投资',
        '上年同期',
        '　其中：工业投资',
        '　　　上年同期',
        '　　　房地产投资',
        '　　　上年同期',
        '零售额',
        '上年同期'
      )
    ).toEqual([null, 0, 0, 2, 0, 4, null, 6])
    // A year that heads the same names as this one is no remark on the last of them.
    expect(parents('本年合计', '　城镇', '　乡村', '上年同期', '　城镇', '　乡村')).toEqual([null, 0, 0, null, 3, 3])
    expect(parents('出口', '　其中：民企', '上年同期', '　其中：民企', '进口')).toEqual([null, 0, null, 2, null])
    expect(parents('本期', '　粮食', '∅上年同期', '　粮食')).toEqual([null, 0, null, 2])
  })

  it('takes names set in behind a # for its parts where each part has its own #, else for parts beside it', () => {
    expect(tree('从业人员', '  #城镇', '    国有单位', '  #乡村')).toMatchObject({
      国有单位: '#城镇',
      '#乡村': '从业人员'
    })
    expect(tree('户籍人口', '  #男性', '    女性', '出生率')).toMatchObject({ 女性: '户籍人口', 出生率: null })
  })

  it('by groups without values, until a name looks like the group again', () => {
    expect(tree('∅*一、综合', '生产总值', '人均', '∅*二、工业', '企业数')).toMatchObject({
      人均: '一、综合',
      企业数: '二、工业'
    })
    expect(tree('∅Fossil fuels', '- Oil', '- Coal', 'Peat')).toMatchObject({ '- Coal': 'Fossil fuels', Peat: null })
  })

  it('by bold names, but not under a bare total, which is a row like the others', () => {
    expect(tree('*Canada', 'Ontario', 'Quebec')).toMatchObject({ Ontario: 'Canada', Quebec: 'Canada' })
    expect(tree('*Total', 'Østfold', 'Oslo')).toMatchObject({ Østfold: null, Oslo: null })
  })

  it('by bullets, in the order in which they set in', () => {
    expect(tree('Capital', '…ICT', '- Software', '…Other')).toMatchObject({
      '…ICT': 'Capital',
      '- Software': '…ICT',
      '…Other': 'Capital'
    })
  })

  it('by runs that come again under names that are said once', () => {
    const parents = parentsOf(
      ['Flats', '1–2 storeys', '3–9 storeys', 'Houses', '1–2 storeys', '3–9 storeys', 'Sheds'].map((text) => ({
        text,
        indent: 0,
        bold: false,
        valued: true
      }))
    )
    expect(parents).toEqual([null, 0, 0, null, 3, 3, null])
  })

  it('by runs that come again without one of their names', () => {
    const names = ['Total', 'Low', 'High', 'Unknown', 'Flats', 'Low', 'Unknown', 'Houses', 'Low', 'High', 'Sheds']
    const parents = parentsOf(names.map((text) => ({ text, indent: 0, bold: false, valued: true })))
    expect(parents).toEqual([null, null, null, null, null, 4, 4, null, 7, 7, null])
  })

  it('and not by a list that begins otherwise in the next section', () => {
    const names = ['Men', 'Bergen', 'Oslo', 'Women', 'Alta', 'Bergen', 'Oslo', 'All', 'Vardo', 'Bergen', 'Oslo']
    const parents = parentsOf(
      names.map((text) => ({ text, indent: 0, bold: text.length < 4 || text === 'Women', valued: text !== 'Men' }))
    )
    expect(parents.slice(0, 7)).toEqual([null, 0, 0, null, 3, 3, 3])
    expect(new Set(parents.slice(8)).size).toBe(1)
  })

  it('by the indicator system where the form shows no rank', () => {
    expect(tree('工业投资', '技改投资', '房地产开发投资')).toMatchObject({ 技改投资: '工业投资', 房地产开发投资: null })
  })

  it('by sums, where Chinese names are typed flat and at least two columns add up', () => {
    const flat = (text: string, ...figures: number[]): StubName => ({
      text,
      indent: 0,
      bold: false,
      valued: true,
      figures
    })
    expect(
      parentsOf([flat('存栏总数', 300, 330), flat('生猪', 200, 220), flat('山羊', 100, 110), flat('家禽', 812, 811)])
    ).toEqual([null, 0, 0, null])
    expect(parentsOf([flat('合计', 300, 330), flat('河口镇', 200, 220), flat('青山镇', 100, 110)])).toEqual([
      null,
      null,
      null
    ])
    // 12.3 + 22.4 rounds to 34.6 where the figures were 12.26 and 22.36.
    expect(parentsOf([flat('总量', 34.6, 50), flat('甲类', 12.3, 20), flat('乙类', 22.4, 30)])).toEqual([null, 0, 0])
  })
  it('by sums behind 其中, whose fellows go on without the mark', () => {
    const list = (health: readonly number[], care: readonly number[]): StubName[] =>
      [
        ['公共预算支出', [1000, 900]] as const,
        ['其中：教育', [300, 280]] as const,
        ['卫生', health] as const,
        ['社会保障', care] as const,
        ['基金支出', [300, 200]] as const
      ].map(([text, figures]) => ({ text, bold: false, indent: 0, valued: true, figures }))
    expect(parentsOf(list([220, 210], [480, 410]))).toEqual([null, 0, 0, 0, null])
    expect(parentsOf(list([220, 210], [470, 410]))).toEqual([null, 0, null, null, null])
  })

  it('by what the whole counts, behind 其中, where sums leave it open', () => {
    expect(tree('教师总数（人）', '其中：女教师', '高级教师', '学校数（所）', '学生总数')).toEqual({
      '教师总数（人）': null,
      '其中：女教师': '教师总数（人）',
      高级教师: '教师总数（人）',
      '学校数（所）': null,
      学生总数: null
    })
    expect(tree('全部企业', '其中：国有企业', '私营企业', '从业人数', '其中：女性')).toMatchObject({
      私营企业: '全部企业',
      从业人数: null
    })
    // Another income, and other people, need be no part.
    expect(tree('总收入', '其中：工资收入', '可支配收入')).toMatchObject({ 可支配收入: null })
    expect(tree('总人口', '其中：女性人口', '常住人口')).toMatchObject({ 常住人口: null })
    // What has marked parts of its own is a whole.
    expect(tree('教师总数', '其中：女教师', '退休教师', '其中：女退休教师')).toMatchObject({ 退休教师: null })
    const larger = [
      ['教师总数', [1200, 1100]],
      ['其中：女教师', [700, 650]],
      ['历年离退教师', [5000, 4800]]
    ] as const
    expect(
      parentsOf(larger.map(([text, figures]) => ({ text, figures, bold: false, indent: 0, valued: true })))
    ).toEqual([null, 0, null])
  })

  it('sets a total below what it adds up, under no group that opens among it', () => {
    const names = (...lines: readonly [string, ...number[]][]): StubName[] =>
      lines.map(([text, ...figures]) => ({
        text,
        indent: 0,
        bold: text.startsWith('Sum'),
        valued: figures.length > 0,
        figures: figures.length > 0 ? figures : [null, null]
      }))
    expect(
      parentsOf(
        names(
          ['Pelagic:'],
          ['Herring', 120, 80],
          ['Mackerel', 81, 20],
          ['Demersal:'],
          ['Cod', 12, 30],
          ['All', 213, 130]
        )
      )
    ).toEqual([null, 0, 0, null, 3, null])
    expect(parentsOf(names(['Pelagic:'], ['Herring', 120, 80], ['Mackerel', 81, 20], ['Total', 201, 100]))).toEqual([
      null,
      0,
      0,
      0
    ])
    // A bold total heads what follows it only where it closes nothing.
    expect(
      parentsOf(names(['Couples', 120, 80], ['Singles', 81, 20], ['Sum stated', 201, 100], ['Not stated', 3, 4]))
    ).toEqual([null, null, null, null])
  })

  it('puts nothing under the whole country in bold', () => {
    expect(tree('*The whole country', 'Østfold', 'Oslo')).toEqual({
      'The whole country': null,
      Østfold: null,
      Oslo: null
    })
    expect(tree('*Canada', 'Ontario', 'Yukon')).toMatchObject({ Ontario: 'Canada', Yukon: 'Canada' })
  })

  it('end a group without values with the first name not set in, where its members are', () => {
    expect(tree('*∅Energy', '>Coal', '*>Subtotal', '*∅Agriculture', '>Soils', 'Waste', '*>>Total')).toEqual({
      Energy: null,
      Coal: 'Energy',
      Subtotal: 'Energy',
      Agriculture: null,
      Soils: 'Agriculture',
      Waste: null,
      Total: null
    })
    expect(tree('*∅Participation', '15 and over', '>15–24', 'Men', '>15 –24')).toMatchObject({ Men: 'Participation' })
    expect(tree('*Canada', '>St. John’s', 'Halifax')).toMatchObject({ Halifax: 'Canada' })
  })

  it('repeat their runs though a note is marked at one of them', () => {
    expect(tree('Houses', '1–2 storeys 1)', '3 storeys', 'Offices', '1–2 storeys', '3 storeys²')).toMatchObject({
      '1–2 storeys 1)': 'Houses',
      '3 storeys²': 'Offices',
      Offices: null
    })
  })
})

describe('names that figures keep from standing under another', () => {
  const ranked = (...rows: readonly (readonly [string, ...number[]])[]): Record<string, string | null> => {
    const names = rows.map(([text, ...figures]): StubName => ({ text, bold: false, indent: 0, valued: true, figures }))
    const parents = parentsOf(names)
    return Object.fromEntries(names.map(({ text }, index) => [text, names[parents[index] ?? -1]?.text ?? null]))
  }

  it('are totals, and what is many times a numbered name before it', () => {
    expect(
      ranked(
        ['一般公共预算收入', 56405, 58429, 2024],
        ['一、税收收入', 30266, 31083, 817],
        ['二、非税收入', 26139, 27346, 1207],
        ['一般公共预算支出', 308398, 307497, -901]
      )
    ).toMatchObject({ '二、非税收入': '一般公共预算收入', 一般公共预算支出: null })
    expect(ranked(['一、各项存款', 900], ['二、其他', 100], ['资金来源总计', 1000])).toMatchObject({
      资金来源总计: null
    })
    // Price indices differ little.
    expect(ranked(['一、食品', 101.2], ['粮食', 103.4])).toMatchObject({ 粮食: '一、食品' })
  })

  it('are parts larger than the name before them, where a name further up is large enough', () => {
    const retail = [
      ['社会消费品零售总额', 309484, 3.1],
      ['城镇', 226518, 3.5],
      ['乡村', 82966, 2.1]
    ] as const
    expect(ranked(...retail, ['#限额以上单位', 111421, 5.2])['#限额以上单位']).toBe('社会消费品零售总额')
    expect(ranked(...retail, ['#限额以上单位', 11421, 5.2])['#限额以上单位']).toBe('乡村')
  })
})
