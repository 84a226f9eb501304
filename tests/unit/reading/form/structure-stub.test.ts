import { describe, expect, it } from 'vitest'
import { readStructure } from '../../../support/read-structure.ts'

describe('the stub of a table', () => {
  it('may hold a count, a name and a unit; only the name labels the values', () => {
    const [table] = readStructure(`
      ¦序号|指标|单位|2023年
      ¦1|粮食产量|吨|120345
      ¦2|油料产量|吨|8120
      ¦3|水果产量|吨|9120`)
    expect(table?.stubColumns).toEqual(['A', 'B', 'C'])
    expect(table?.entries['D2']).toBe('粮食产量 · 2023年')
  })

  it('keeps where something lies out of its name, so that groups among the names are seen by their sums', () => {
    const [table] = readStructure(`
      ¦序号|水库名称|所在河流|总库容|蓄水量
      ¦一|中型水库小计||9680|5531.4
      ¦1|龙口水库|沅溪|5760|3310.8
      ¦2|麻塘水库|麻塘河|3920|2220.6
      ¦二|小型水库小计||3810|2050
      ¦3|石桥水库|沅溪|1980|1579
      ¦4|杨家冲水库|杨家河|1830|471`)
    expect(table?.entries['D3']).toBe('龙口水库 · 总库容')
    expect(table?.parents).toMatchObject({ 龙口水库: '中型水库小计', 杨家冲水库: '小型水库小计' })
  })

  it('keeps the code of a classification as a label in an English table', () => {
    const [table] = readStructure(`
      ¦Industry code|Industry|2007|2008
      ¦B-E|Mining|97.8|99.1
      ¦10,11|Food|98.3|100.2
      ¦24–30|Metal|98.6|101.4`)
    expect(table?.entries['C3']).toBe('10,11 · Food · 2007')
  })

  it('takes letters and ranges of codes right before the names for codes, whatever stands over them', () => {
    const [table] = readStructure(`
      ¦NACE|Industry|2008|2009
      ¦|All sectors|156454|151298
      ¦06|Extraction|122994|118213
      ¦05, 07-09|Mining|1444|1360
      ¦10-12|Food|4431|4181
      ¦47_D|Daily goods|831|779`)
    expect(table?.stubColumns).toEqual(['A', 'B'])
    expect(table?.entries['C2']).toBe('All sectors · 2008')
    expect(table?.entries['C4']).toBe('05, 07-09 · Mining · 2008')
    expect(table?.entries['D6']).toBe('47_D · Daily goods · 2009')
  })

  it('reads the places of a list under #', () => {
    const [table] = readStructure(`
      ¦#|Country|1980|1990
      ¦1|Nigeria|65640|82852
      ¦2|Ethiopia|45748|52384
      ¦|Africa|302583|383155`)
    expect(table?.entries['C2']).toBe('1 · Nigeria · 1980')
    expect(table?.entries['C4']).toBe('Africa · 1980')
  })

  it('joins an English name that runs on below', () => {
    const [table] = readStructure(`
      ¦|2000|2008
      ¦White|211460|242639
      ¦American Indian and||
      ¦  Alaska Native|2475|3083
      ¦Asian|10242|13549`)
    expect(table?.entries['B4']).toBe('American Indian and Alaska Native · 2000')
    expect(table?.parents).toEqual({})
  })

  it('may be years that step', () => {
    const [table] = readStructure(`
      ¦年份|人口|户数
      ¦2020|52.1|16.2
      ¦2021|52.3|16.4
      ¦2022|52.5|16.7`)
    expect(table?.entries['B3']).toBe('2021 · 人口')
  })

  it('ends before columns of remarks and the years repeated at the right edge', () => {
    const [table] = readStructure(`
      ¦年份|人口|户数|说明|年份
      ¦2020|52.1|16.2|普查|2020
      ¦2021|52.3|16.4|推算|2021
      ¦2022|52.5|16.7|推算|2022`)
    expect(Object.keys(table?.entries ?? {})).toEqual(['B2', 'C2', 'B3', 'C3', 'B4', 'C4'])
  })

  it('lets an outer name hold for the blanks below it, but not for a total over both columns', () => {
    const [table] = readStructure(
      `
      ¦门类|行业|2022|2023
      ¦采矿业|煤炭|1200|1105
      ¦|非金属矿|8820|9015
      ¦制造业|食品|45120|47210
      ¦|医药|12050|13888
      ¦合计||67190|71218`,
      { merges: ['A6:B6'] }
    )
    expect(table?.entries['C3']).toBe('采矿业 · 非金属矿 · 2022')
    expect(table?.entries['C6']).toBe('合计 · 2022')
    expect(table?.parents).toEqual({})
  })

  it('joins a name broken over two cells', () => {
    const [table] = readStructure(`
      ¦园  区|企业数（个）|税收（万元）
      ¦高 新|52|8120
      ¦园 区||
      ¦经开区|88|9120
      ¦临  港|31|4102
      ¦工业园||`)
    expect(table?.entries['B2']).toBe('高新园区 · 企业数（个）')
    expect(table?.entries['B5']).toBe('临港工业园 · 企业数（个）')
  })

  it('joins the name of an autonomous place wherever it is broken', () => {
    const [table] = readStructure(`
      ¦州  市|用水量（亿立方米）|农业
      ¦昆明市|26.19|17.29
      ¦楚雄彝族||
      ¦  自治州|7.11|4.21
      ¦红河哈尼族彝||
      ¦  族自治州|12.86|7.73
      ¦文山壮族苗族||
      ¦  自治州|12.43|9.75
      ¦大理白族自治州|10.94|7.98
      ¦德宏傣族景颇||
      ¦  族自治州|4.38|3
      ¦迪庆藏族自治|1.11|0.79
      ¦  州||`)
    expect(Object.values(table?.entries ?? {}).filter((path) => path.endsWith('农业'))).toEqual([
      '昆明市 · 农业',
      '楚雄彝族自治州 · 农业',
      '红河哈尼族彝族自治州 · 农业',
      '文山壮族苗族自治州 · 农业',
      '大理白族自治州 · 农业',
      '德宏傣族景颇族自治州 · 农业',
      '迪庆藏族自治州 · 农业'
    ])
    expect(table?.parents).toEqual({})
  })

  it('leaves an autonomous place under what it belongs to', () => {
    const [table] = readStructure(`
      ¦地区|人口（万人）|户数（万户）
      ¦少数民族||
      ¦  楚雄彝族自治州|241|80
      ¦  大理白族自治州|333|101
      ¦其他||
      ¦  昆明市|846|290`)
    expect(table?.parents).toMatchObject({ 楚雄彝族自治州: '少数民族', 大理白族自治州: '少数民族' })
  })

  it('takes no word that ends like "and" for the beginning of a name', () => {
    const [table] = readStructure(`
      ¦指标|2022年|2023年
      ¦一、健康||
      ¦孕产妇死亡率|7.9|7.4
      ¦二、社会参与||
      ¦人大代表中女性比例|31.2|31.2
      ¦村委会成员中女性比例|31.6|32.4`)
    expect(table?.entries['B5']).toBe('人大代表中女性比例 · 2022年')
  })

  it('leaves a short name without figures by itself among names as short', () => {
    const [table] = readStructure(`
      ¦类别|2023年|2022年
      ¦小学|88|87
      ¦初中|30|30
      ¦高中|4|4
      ¦中职||`)
    expect(table?.entries['B4']).toBe('高中 · 2023年')
  })

  it('joins a name with its last letters, set in or not, that carry the unit of it all', () => {
    const [table] = readStructure(`
      ¦指标|2021|2022
      ¦公路里程（公里）|18306|19587
      ¦民用汽车拥有||
      ¦量（辆）|412806|441702
      ¦  # 私人汽车|371544|380833
      ¦互联网宽带接入||
      ¦  用户（万户）|121.8|128.9
      ¦邮政业务总量（万元）|8841|9247`)
    expect(table?.entries['B4']).toBe('民用汽车拥有量（辆） · 2021')
    expect(table?.parents).toEqual({ '# 私人汽车': '民用汽车拥有量（辆）' })
    expect(table?.entries['C7']).toBe('互联网宽带接入用户（万户） · 2022')
    const [owners] = readStructure(`
      ¦项目|企业单位数（个）|资产总计（万元）
      ¦内资企业|644|6909463
      ¦港、澳、台||
      ¦    商投资企业|107|1135802
      ¦外商投资企业|91|1041152`)
    expect(owners?.entries['B4']).toBe('港、澳、台商投资企业 · 企业单位数（个）')
  })

  it('does not join a group with its only member where that is a name', () => {
    const [table] = readStructure(`
      ¦指标|2021|2022
      ¦基础设施建设||
      ¦  公路里程（公里）|18306|19587
      ¦城镇居民可支配收入||
      ¦  城镇（元）|121.8|128.9
      ¦教育事业|8841|9247`)
    expect(table?.parents).toMatchObject({ '公路里程（公里）': '基础设施建设', '城镇（元）': '城镇居民可支配收入' })
  })

  it('does not join a name with the group below it', () => {
    const [table] = readStructure(`
      ¦指标|2022|2023
      ¦生产总值|188.2|199.1
      ¦按产业分||
      ¦  一产|30.1|31.1
      ¦  二产|78.1|83.2`)
    expect(table?.entries['B2']).toBe('生产总值 · 2022')
    expect(table?.parents['一产']).toBe('按产业分')
  })

  it('reads English lines below Chinese names as the same names, not as groups', () => {
    const [table] = readStructure(`
      ¦产品|2021|2022
      ¦Product||
      ¦原煤|120.3|118.2
      ¦Coal||
      ¦水泥|80.1|82.2
      ¦Cement||`)
    expect(table?.entries['B5']).toBe('水泥 · 2021')
    expect(table?.parents).toEqual({})
  })
  it('of three columns gives an entry a name of each, and sets none under another', () => {
    const [table] = readStructure(`
      ¦Direction|Partner|Year|Total|Oil
      ¦Imports|EU|2009|280302|8020
      ¦||2010|301230|9010
      ¦|Asia|2009|60230|302
      ¦||2010|72310|410`)
    expect(table?.parents).toEqual({})
    expect(table?.entries['D5']).toBe('Imports · Asia · 2010 · Total')
  })
  it('of a blank beside another unit is the name above in that unit', () => {
    const [table] = readStructure(`
      ¦项目|计量单位|1月|2月
      ¦食品烟酒|上年同月=100|104.7|102.0
      ¦|上月=100|102.1|98.5
      ¦衣着|上年同月=100|100.5|100.7
      ¦|上月=100|99.5|99.8`)
    expect(table?.entries['C3']).toBe('食品烟酒 · 1月')
    expect(table?.entries['D5']).toBe('衣着 · 2月')
  })
})
