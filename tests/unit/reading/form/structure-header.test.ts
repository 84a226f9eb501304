import { describe, expect, it } from 'vitest'
import { readStructure } from '../../../support/read-structure.ts'

describe('the header of a table', () => {
  it('is the rows that name columns; above it stand title and unit', () => {
    const [table] = readStructure(`
      ¦1-1 主要指标||
      ¦||单位：万元
      ¦指标|2022|2023
      ¦收入|120.5|130.1
      ¦支出|220.5|230.1`)
    expect(table).toMatchObject({
      titles: ['1-1 主要指标'],
      units: ['单位：万元'],
      headerRows: [3],
      stubColumns: ['A']
    })
    expect(table?.entries['B4']).toBe('收入 · 2022')
  })

  it('names columns by years though the unit of the table stands in its corner', () => {
    const [table] = readStructure(`
      ¦主要指标||
      ¦单位：亿元|2022年|2023年
      ¦收入|120.5|130.1
      ¦支出|220.5|230.1`)
    expect(table?.headerRows).toEqual([2])
    expect(table?.entries['C3']).toBe('收入 · 2023年')
  })

  it('spans columns by merges, or by blanks that mean merged', () => {
    const picture = `
      ¦指标|2022年||2023年|
      ¦|总量|比重|总量|比重
      ¦粮食|20.1|3.1|21.2|3.2
      ¦油料|10.1|1.1|11.2|1.2`
    for (const merges of [['B1:C1', 'D1:E1', 'A1:A2'], []]) {
      const [table] = readStructure(picture, { merges })
      expect(table?.headerRows).toEqual([1, 2])
      expect(table?.entries['E3']).toBe('粮食 · 比重')
      expect(table?.parents).toEqual({ 总量: '2023年', 比重: '2023年' })
    }
  })

  it('keeps a total with its parts beside it (其中) under the total', () => {
    const [table] = readStructure(`
      ¦地区|教职员工|其 中
      ¦|（人）|专任教师
      ¦东区|3120|2020
      ¦西区|2120|1020`)
    expect(table?.parents['专任教师']).toBe('其 中')
    expect(table?.parents['其 中']).toBe('教职员工')
    expect(table?.entries['B3']).toBe('东区 · 教职员工')
  })

  it('leaves out the row that numbers the columns of a form', () => {
    const [table] = readStructure(`
      ¦指标名称|代码|本年|上年|增减%
      ¦甲|乙|1|2|3=1/2
      ¦总产值|01|512|498|2.8
      ¦销售产值|02|500|480|4.2`)
    expect(table?.headerRows).toEqual([1])
    expect(Object.keys(table?.entries ?? {})).not.toContain('C2')
    expect(table?.entries['C3']).toBe('总产值 · 本年')
  })

  it('leaves out the numbers of columns where a column of words stands behind those of figures', () => {
    const [table] = readStructure(`
      ¦指标名称|代码|计量单位|本年实际|上年实际|比上年±%|说明
      ¦甲|乙|丙|1|2|3|丁
      ¦粮食产量|02|吨|326100|315700|3.3|
      ¦油料产量|04|吨|35800|34600|3.5|单产提高`)
    expect(Object.keys(table?.entries ?? {}).sort()).toEqual(['D3', 'D4', 'E3', 'E4', 'F3', 'F4'])
  })

  it('leaves out numbers of columns under 栏次, and those that begin again over a second half', () => {
    const [budget] = readStructure(`
      ¦科目|决算数|年初预算数|执行数|比上年增长%
      ¦栏  次|1|2|3|4=3/1-1
      ¦教育支出|255418|262000|268104|5.0
      ¦科学技术支出|18206|20500|21117|16.0`)
    expect(Object.keys(budget?.entries ?? {})).not.toContain('B2')
    const halves = readStructure(`
      ¦指标名称|代码|数量|指标名称|代码|数量
      ¦甲|乙|1|甲|乙|1
      ¦总户数|01|486|生猪出栏|11|1203
      ¦总人口|02|1712|生猪存栏|12|846`)
    const [further] = readStructure(`
      ¦村名|编号|面积|单产|总产
      ¦甲|乙|76|77|78
      ¦高坪村|01|312|168|52.4
      ¦花石村|02|288|160|46.1`)
    expect(Object.keys(further?.entries ?? {})).not.toContain('C2')
    expect(halves.flatMap((table) => Object.keys(table.entries)).sort()).toEqual(['C3', 'C4', 'F3', 'F4'])
  })

  it('takes numbers that count beside the stub’s head for names of columns', () => {
    const [table] = readStructure(`
      ¦月份|1|2|3|4
      ¦用电量|1021.5|998.1|1110.2|1230.3
      ¦用水量|521.5|498.1|610.2|630.3`)
    expect(table?.headerRows).toEqual([1])
    expect(table?.entries['B2']).toBe('用电量 · 1')
  })

  it('hangs names that stand lower behind a head over both rows below it, where they add up to it', () => {
    const picture = (caught: number) => `
      ¦年份|水产品总产量（吨）|||养殖面积（公顷）
      ¦||养殖产量|捕捞产量|
      ¦2021|212191|210307|${caught}|20308
      ¦2022|216391|214268|2123|20802`
    const merges = { merges: ['A1:A2', 'B1:B2', 'E1:E2'] }
    expect(readStructure(picture(1884), merges)[0]?.parents).toEqual({
      养殖产量: '水产品总产量（吨）',
      捕捞产量: '水产品总产量（吨）'
    })
    expect(readStructure(picture(2884), merges)[0]?.parents).toEqual({})
  })

  it('does not take a title in the middle for a spanner', () => {
    const [table] = readStructure(`
      ¦|全县经济指标完成情况||
      ¦|||单位：万元
      ¦指标|1月|2月|3月
      ¦收入|120.5|130.2|140.1
      ¦支出|220.5|230.2|240.1`)
    expect(table?.titles).toEqual(['全县经济指标完成情况'])
    expect(table?.headerRows).toEqual([3])
  })

  it('takes counts of about two thousand under a header for values, not for years', () => {
    const [table] = readStructure(`
      ¦指标|2022|2023
      ¦户数|2010|2031
      ¦车辆|1998|2044`)
    expect(table?.headerRows).toEqual([1])
    expect(table?.entries['C3']).toBe('车辆 · 2023')
  })

  it('sets an English double and a unit of the same width apart from the name over them', () => {
    const [table] = readStructure(`
      ¦地区|常住人口|面积
      ¦|Population|Area
      ¦|（万人）|（平方公里）
      ¦东区|31.2|202.1
      ¦西区|21.2|102.1`)
    expect(table?.headerRows).toEqual([1, 2, 3])
    expect(table?.entries['B4']).toBe('东区 · 常住人口')
  })

  it('joins Chinese names broken over two rows, where no spanner stands among them', () => {
    const [table] = readStructure(`
      ¦区 县|平均每户|人  口|土  地
      ¦|人  口|密  度|面  积
      ¦东区|3.4|812|20.1
      ¦西区|3.5|912|21.1`)
    expect(table?.entries['C3']).toBe('东区 · 人口密度')
    expect(table?.parents).toEqual({})
    const [crossed] = readStructure(`
      ¦乡镇|粮食||油料|
      ¦|面积|产量|面积|产量
      ¦东镇|3.4|812|20.1|12
      ¦西镇|3.5|912|21.1|13`)
    expect(crossed?.parents).toEqual({ 面积: '油料', 产量: '油料' })
  })
  it('leaves a unit under one of them to its column, though the name beside it ends alike', () => {
    const [table] = readStructure(`
      ¦各州市水资源量（2020年）||||
      ¦单位：亿立方米||||
      ¦州  市|水资源|地下水|人均水|用水
      ¦|总  量|资源量|资源量|总量
      ¦|||（立方米/人）|
      ¦昆明市|45.96|17.01|543|26.19
      ¦曲靖市|95.37|35.29|1655|21.82
      ¦玉溪市|38.92|14.4|1729|6.46`)
    expect(table?.units).toEqual(['单位：亿立方米'])
    expect(table?.headerRows).toEqual([3, 4, 5])
  })

  it('joins 负债 above 合计 and #专任 above 教师 where other names beside them are broken', () => {
    const [table] = readStructure(`
      ¦行业|利 润|负 债|营 业|职工人数|#专 业
      ¦|总 额|合 计|收 入||人员
      ¦采矿业|3.4|812|20.1|30|12
      ¦制造业|3.5|912|21.1|40|13`)
    expect(table?.entries['C3']).toBe('采矿业 · 负债合计')
    expect(table?.parents).toEqual({ '#专业人员': '职工人数' })
    const [alone] = readStructure(`
      ¦区 县|建筑面积|户 数
      ¦|合 计|合 计
      ¦东区|812|20
      ¦西区|912|21`)
    expect(alone?.entries['B3']).toBe('东区 · 合 计')
  })

  it('takes everyday words for units in a row of units, and only there', () => {
    const [table] = readStructure(`
      ¦乡镇|拖拉机|机电井|渠道
      ¦|台|眼|米
      ¦东镇|120|201|3000
      ¦西镇|220|202|4000`)
    expect(table?.entries['B3']).toBe('东镇 · 拖拉机')
    const [names] = readStructure(`
      ¦乡镇|学校|医院
      ¦|班|门
      ¦东镇|120|201
      ¦西镇|220|202`)
    expect(names?.entries['B3']).not.toBe('东镇 · 学校')
  })

  it('sets a label merged under several heads between them and what is over them', () => {
    const [table] = readStructure(
      `
      ¦年份|生产总值|第一产业|第二产业|人均生产总值
      ¦|绝对数（亿元）|||（元）
      ¦2017|1520.3|201.2|702.1|48120
      ¦2018|1650.2|210.3|760.1|51830`,
      { merges: ['A1:A2', 'B2:D2'] }
    )
    expect(table?.entries['C3']).toBe('2017 · 第一产业')
    expect(table?.parents).toEqual({
      生产总值: '绝对数（亿元）',
      第一产业: '绝对数（亿元）',
      第二产业: '绝对数（亿元）',
      '（元）': '人均生产总值'
    })
  })

  it('leaves one unit in two languages above the names to the whole table', () => {
    const [table] = readStructure(`
      ¦4-3 年末人口|||
      ¦||单位：万人|(10 000 persons)
      ¦地区|2019|2020|2021
      ¦东区|20.1|21.2|22.1
      ¦西区|10.1|11.2|12.1`)
    expect(table).toMatchObject({ headerRows: [3], units: ['单位：万人', '(10 000 persons)'] })
  })
  it("takes '000 for the unit of a column and no figure", () => {
    const [table] = readStructure(`
      ¦|Employed|Unemployed|Rate
      ¦Month|'000|'000|%
      ¦March|11 012.5|610.2|5.3
      ¦April|11 040.2|608.1|5.2`)
    expect(Object.keys(table?.entries ?? {})).toEqual(['B3', 'C3', 'D3', 'B4', 'C4', 'D4'])
    expect(table?.entries['B3']).toBe("March · '000")
  })
  it('takes a bracketed word that ends in a unit for one among units, and no part', () => {
    const [table] = readStructure(`
      ¦乡镇|农药使用量|农业机械|#女
      ¦|（折纯吨）|（台）|（其中女）
      ¦东镇|120|201|30
      ¦西镇|220|202|40`)
    expect(table?.entries['D3']).toContain('（其中女）')
    const [units] = readStructure(`
      ¦乡镇|农药使用量|农业机械
      ¦|（折纯吨）|（千瓦）
      ¦东镇|120|201
      ¦西镇|220|202`)
    expect(units?.entries['B3']).toBe('东镇 · 农药使用量')
  })

  it('joins halves of a name beside spanners where what stands below is no level that they share', () => {
    const [lone] = readStructure(
      `
      ¦项  目|保费收入||赔付支出||2022年赔
      ¦|2021|2022|2021|2022|付件数（件）
      ¦财产保险|1695.7|1823.4|865.9|982.1|66120
      ¦人寿保险|1132.8|1218.6|631.4|701.5|58204`,
      { merges: ['A1:A2', 'B1:C1', 'D1:E1'] }
    )
    expect(lone?.entries['F3']).toBe('财产保险 · 2022年赔付件数（件）')
    expect(lone?.entries['C3']).toBe('财产保险 · 2022')
    const [pairs] = readStructure(`
      ¦|星级饭店|客房||客房平均
      ¦地  区|数（家）|间数（间）|床位数（张）|出租率（%）
      ¦东河区|38|4210|7022|61.2
      ¦西山县|21|3120|5210|58.4`)
    expect(pairs?.entries['B3']).toBe('东河区 · 星级饭店数（家）')
    expect(pairs?.entries['E3']).toBe('东河区 · 客房平均出租率（%）')
  })

  it('keeps what spanners share as a level over one column too, and a total over its parts', () => {
    const [table] = readStructure(
      `
      ¦地  区|粮  食||油  料|合  计
      ¦|面  积|产  量|产  量|户  数
      ¦东河区|38|4210|702|61
      ¦西山县|21|3120|521|58`,
      { merges: ['B1:C1'] }
    )
    expect(table?.parents).toMatchObject({ '产  量': '油  料', '户  数': '合  计' })
  })

  it('keeps 性别比 apart from its unit in a row of units', () => {
    const [table] = readStructure(
      `
      ¦地区|总人口|按性别分||性别比
      ¦||男|女|
      ¦|人|人|人|女=100
      ¦东河区|20586|10538|10048|104.88
      ¦西山县|48854|24578|24276|101.25`,
      { merges: ['A1:A3', 'B1:B2', 'C1:D1', 'E1:E2'] }
    )
    expect(table?.entries['E4']).toBe('东河区 · 性别比')
  })

  it('ends above a word for a stub that opens a group like others below', () => {
    const [table] = readStructure(
      `
      ¦|2001|2006
      ¦Sex||
      ¦Males|18229|22272
      ¦Females|8233|6562
      ¦Age||
      ¦Under 35 years|2933|3125
      ¦35 years and over|14191|13791`,
      { bold: ['A2', 'A5'] }
    )
    expect(table?.headerRows).toEqual([1])
    expect(table?.parents).toEqual({
      Males: 'Sex',
      Females: 'Sex',
      'Under 35 years': 'Age',
      '35 years and over': 'Age'
    })
  })

  it('begins with the first framed row, however long the text of a spanner or of the title above it', () => {
    const picture = `
      ¦Historical series|Energy-related emissions by fuel and sector, 1949-2007||
      ¦|Operating expenditures on the environment||
      ¦|Monitoring|Audits|Protection
      ¦Logging|2.6|2.5|32.2
      ¦Mining|20.8|8.3|2.1`
    const [table] = readStructure(picture, { framed: 'A2:D5' })
    expect(table?.headerRows).toEqual([2, 3])
    expect(table?.titles).toEqual(['Historical series', 'Energy-related emissions by fuel and sector, 1949-2007'])
    expect(table?.parents).toMatchObject({ Audits: 'Operating expenditures on the environment' })
  })

  it('leaves the number of a table and its title above a blank corner', () => {
    const [table] = readStructure(`
      ¦3|Number of pupils by county of residence and school|
      ¦|Total|Private
      ¦Oslo|6169|174
      ¦Troms|275|12`)
    expect(table?.headerRows).toEqual([2])
    expect(table?.entries['B3']).toBe('Oslo · Total')
  })

  it('takes in the rows of a merged corner, also where figures name the columns', () => {
    const [table] = readStructure(
      `
      ¦|1st quarter|
      ¦|Total|50000
      ¦Oslo|131|4
      ¦Troms|23|1`,
      { merges: ['A1:A2', 'B1:C1'] }
    )
    expect(table?.headerRows).toEqual([1, 2])
    expect(table?.entries['C3']).toBe('Oslo · 50000')
  })

  it('spans what was filled where merges of English heads were undone', () => {
    const [table] = readStructure(`
      ¦|Quarter|Quarter|Change|Change (%)
      ¦|2009/IV|2009/III|Change|Change (%)
      ¦Uusimaa|3600|4600|1900|114
      ¦Lapland|1000|1700|-1500|-59`)
    expect(table?.parents).toEqual({ '2009/IV': 'Quarter', '2009/III': 'Quarter' })
  })

  it('is followed by what its names are, in an English table', () => {
    const [table] = readStructure(`
      ¦|2008|2009
      ¦||
      ¦Province||
      ¦Uusimaa|3600|4600
      ¦Lapland|1000|1700`)
    expect(table?.headerRows).toEqual([1])
    expect(table?.parents).toEqual({ Uusimaa: 'Province', Lapland: 'Province' })
  })

  it('takes in an English spanner set in to the values below a title, but no unit', () => {
    const [table] = readStructure(`
      ¦Felony convictions in State courts, 2004||
      ¦Most serious|Percent of felons sentenced to|
      ¦offense|Prison|Jail
      ¦Murder|91|4
      ¦Burglary|46|26`)
    expect(table?.headerRows).toEqual([2, 3])
    const [plain] = readStructure(`
      ¦Central government debt||
      ¦|EUR million|
      ¦At end of|Bonds|Bills
      ¦2006|49 012|2 120
      ¦2007|47 110|1 980`)
    expect(plain?.headerRows).toEqual([3])
  })

  it('takes letters of several kinds for names of columns, and one letter for figures that are not given', () => {
    const [table] = readStructure(`
      ¦|2007||2008|
      ¦Level|M|F|M|F
      ¦Primary|F|F|F|F
      ¦Secondary|18200|18944|18010|18760`)
    expect(table?.headerRows).toEqual([1, 2])
    expect(table?.entries['E4']).toBe('Secondary · F')
    expect(table?.entries['B3']).toBe('Primary · M')
  })
})
