import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('several counters in the line of units', () => {
  const schools = (units: string, heads = '学校数|班数|毕业生数|在校学生数') => `
    2024年各级各类学校基本情况
    |||单位：${units}
    学校类别|${heads}
    幼儿园|62|318|3012|8420
    小学|47|612|4288|24836
  `
  const counted = (school: string, classes: string) => ({
    B4: `幼儿园>学校数 | 2024 | level | ${school}`,
    C4: `幼儿园>班数 | 2024 | level | ${classes}`,
    D4: '幼儿园>毕业生数 | 2024 | level | 人',
    E4: '幼儿园>在校学生数 | 2024 | level | 人'
  })

  it('stand in the order of the heads that take them', () => {
    expect(read(schools('所、个、人'))).toMatchObject(counted('所', '个'))
  })

  it('go to what is counted by them where they stand in another order', () => {
    expect(read(schools('个、所、人'))).toMatchObject(counted('所', '个'))
    expect(read(schools('人、个、所'))).toMatchObject(counted('所', '个'))
  })

  it('go to the head that names them', () => {
    expect(read(schools('所、班、人'))).toMatchObject(counted('所', '班'))
    expect(
      read(`
        2024年救援情况
        ||单位：次、起、人
        乡镇|火灾起数|出动次数|救出人数
        城关镇|16|30|22
        石门镇|14|22|11
      `)
    ).toMatchObject({ B4: '火灾起数 | 2024 | level | 起 | 城关镇', C4: '出动次数 | 2024 | level | 次 | 城关镇' })
  })

  it('are told by their order where the names say nothing of their kind', () => {
    expect(
      read(`
        2024年水利工程情况
        |||单位：座、处、公里
        乡镇|水库|水电站|堤防长度
        城关镇|6|3|30.1
        石门镇|4|2|24.2
      `)
    ).toMatchObject({ B4: '水库 | 2024 | level | 座 | 城关镇', C4: '水电站 | 2024 | level | 处 | 城关镇' })
    expect(
      read(`
        2024年案件情况
        |||单位：件、起、人
        乡镇|受理案件数|发生火灾数|抓获人数
        城关镇|6|3|30
        石门镇|4|2|24
      `)
    ).toMatchObject({ B4: '受理案件数 | 2024 | level | 件 | 城关镇', C4: '发生火灾数 | 2024 | level | 起 | 城关镇' })
    expect(
      read(`
        2024年文化设施情况
        |||单位：个、座、册
        乡镇|文化站|图书馆|藏书
        城关镇|6|3|30000
        石门镇|4|2|24200
      `)
    ).toMatchObject({ C4: '图书馆 | 2024 | level | 座 | 城关镇', D4: '藏书 | 2024 | level | 册 | 城关镇' })
  })

  it('are asked for where the order leaves them open', () => {
    const heads = read(`
      2024年水利工程情况
      ||||单位：座、处、公里
      乡镇|水库|水电站|泵站|堤防长度
      城关镇|6|3|2|30.1
      石门镇|4|2|2|24.2
    `)
    expect(heads).toMatchObject({ B4: '水库 | 2024 | level | 座 | 城关镇', C4: '水电站 | 2024 | level |  | 城关镇' })
    // 已开工 behind the money counts projects, as 项目数 before it does.
    const behind = read(`
      2024年项目情况
      |||单位：个、万元
      乡镇|项目数|总投资|已开工
      城关镇|6|3000|2
      石门镇|4|2000|2
    `)
    expect(behind['D4']).not.toMatch(/万元/)
  })

  it('count visits and batches by what their names leave away', () => {
    expect(
      read(`
        2024年信访情况
        |||单位：件、批次、人次
        月份|来信|来访批数|来访人数
        1月|6|3|20
        2月|4|2|22
      `)
    ).toMatchObject({
      B4: '来信 | 2024M01 | level | 件',
      C4: '来访批数 | 2024M01 | level | 批次',
      D4: '来访人数 | 2024M01 | level | 人次'
    })
  })

  it('count births, deaths and moves by people', () => {
    expect(
      read(`
        2024年户籍人口变动
        ||||||单位：户、人
        乡镇|总户数|总人口|出生|死亡|迁入|迁出
        城关镇|12000|36000|210|180|90|80
        大河镇|8000|23000|110|120|40|60
      `)
    ).toMatchObject({
      D4: '出生 | 2024 | level | 人 | 城关镇',
      E4: '死亡 | 2024 | level | 人 | 城关镇',
      G4: '迁出 | 2024 | level | 人 | 城关镇'
    })
  })

  it('of persons are those of what is left of who came and went', () => {
    expect(
      read(`
        2025年末户籍人口情况||||||
        ||||||单位：户、人
        乡镇|总户数|总人口|出生|死亡|净迁移
        甲镇|46120|140598|731|1166|655
        乙镇|11402|37508|195|311|-161
      `)
    ).toMatchObject({
      B4: '总户数 | 2025 | level | 户 | 甲镇',
      F4: expect.stringMatching(/净迁移 \| 2025 \| level \| 人 \| 甲镇$/)
    })
  })

  it('register enterprises by 户', () => {
    expect(
      read(`
        2024年市场主体
        |||单位：户、万元、人
        类型|企业|注册资本|从业人员
        内资|6|3|20
        外资|4|2|22
      `)
    ).toMatchObject({ B4: '内资>企业 | 2024 | level | 户', C4: '内资>注册资本 | 2024 | level | 万元' })
  })

  it('part machines of several kinds', () => {
    expect(
      read(`
        2024年运输工具情况
        ||单位：台、辆、艘
        乡镇|拖拉机|运输车|渔船
        城关镇|6|300|2
        石门镇|4|222|1
      `)
    ).toMatchObject({
      B4: '拖拉机 | 2024 | level | 台 | 城关镇',
      C4: '运输车 | 2024 | level | 辆 | 城关镇',
      D4: '渔船 | 2024 | level | 艘 | 城关镇'
    })
  })

  it('hold below heads of two rows, whose parts are of their whole', () => {
    expect(
      read(`
        2024年工会情况
        |||||单位：个、家、人
        乡镇|基层工会数|建会企业数||会员数|
        ||合计|其中：民营|计|其中：女
        城关镇|16|30|22|2200|900
        石门镇|14|22|16|1100|400
      `)
    ).toMatchObject({
      B5: '基层工会数 | 2024 | level | 个 | 城关镇',
      C5: expect.stringMatching(/建会企业数.* \| 家 \| 城关镇$/),
      D5: expect.stringMatching(/建会企业数.* \| 家 \| 城关镇$/),
      F5: expect.stringMatching(/会员数.* \| 人 \| 城关镇$/)
    })
  })

  it('say nothing of rows whose heads say what they count', () => {
    expect(
      read(`
        2025年1-10月职业技能培训情况
        |||单位：人、万元
        培训工种|培训人数|取得证书人数|补贴金额
        家政服务员|412|371|388
        电工|366|318|340
        网络创业|520|52|466
      `)
    ).toMatchObject({
      C5: '电工>取得证书人数 | 2025M01-10 | level | 人',
      C6: '网络创业>取得证书人数 | 2025M01-10 | level | 人',
      D6: '网络创业>补贴金额 | 2025M01-10 | level | 万元'
    })
    expect(
      read(`
        2025年1-10月职业技能培训情况
        ||单位：人、万元
        培训工种|取得证书人数|上年同期培训人数
        家政服务员|371|388
        电工|318|340
      `)
    ).toMatchObject({
      B5: expect.stringMatching(/电工.* \| 2025M01-10 \| level \| 人$/),
      C5: expect.stringMatching(/电工.* \| 2024M01-10 \| level \| 人$/)
    })
  })
})
