import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { figuresOfNameText } from '#contract/wording/name-figures.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()

function file(name: string, rows: readonly string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

const lichuan = { region: '422802' }

describe('a name that is asked', () => {
  it('says what its figures are, with the first of them', async () => {
    const path = file('县市.csv', [
      '2023年各县市某某工作',
      '县市,某某综合得分（分）,某某满意度排名,某某产值（亿元）,比上年增长（%）',
      '恩施市,91.2,2,21.07,7.5',
      '利川市,95.1,1,19.6,8.5',
      '建始县,90.4,3,11.3,6.5'
    ])
    const job = await desk.readOnly([path], lichuan)
    const said = (language: 'zh-CN' | 'en-US') =>
      job.names.map(
        (name) => `${name.path.join('›')} ${figuresOfNameText({ ...name, figures: name.observations }, language)}`
      )
    expect(said('zh-CN')).toEqual([
      '某某综合得分 3 个数据：数值，如 91.2 分',
      '某某产值 6 个数据：数值、增速，如 21.07 亿元',
      '某某满意度 3 个数据：位次，如 2'
    ])
    expect(said('en-US')[2]).toBe('某某满意度 3 figures: ranks, e.g. 2')
  })
})

describe('a row', () => {
  const rows = (unit: string, ...lines: string[]): string[] => [
    '2023年国内贸易主要指标',
    `指标,单位,2023年,2022年,${unit}`,
    ...lines
  ]
  const named = async (...all: string[]) => {
    const job = await desk.readOnly([file('商务局.csv', all)], lichuan)
    return job.names.map((name) => `${name.path.join('›')} ${name.indicator} ${name.observations} ${name.measures}`)
  }

  it('is of one indicator, its amounts with their index', async () => {
    expect(await named(...rows('2023年为上年%', '外贸进出口总额,万美元,3120,3350,93.1'))).toEqual([
      '外贸进出口总额 null 3 level,index'
    ])
  })

  it('is of one indicator, its amounts with their growth', async () => {
    expect(await named(...rows('比上年增长%', '外贸进出口总额,万美元,3120,3350,-6.9'))).toEqual([
      '外贸进出口总额 null 3 level,growth'
    ])
  })

  it('is of the one that the catalogue has where its amounts are in yuan', async () => {
    expect(await named(...rows('比上年增长%', '外贸进出口总额,亿元,31.2,33.5,-6.9'))).toEqual([
      '外贸进出口总额 trade 3 level,growth'
    ])
  })

  it('is of one indicator where its amounts stand in a line of the unit and the growth in another', async () => {
    expect(
      await named('2023年对外贸易', '指标,单位,2023年', '外贸进出口总额,万美元,3120', '比上年增长,%,-6.9')
    ).toEqual(['外贸进出口总额 null 2 level,growth'])
  })
})

describe('the name of a new indicator', () => {
  const called = async (...paths: readonly string[]) =>
    (await desk.read(paths, lichuan)).names.flatMap(({ made }) => made?.name ?? [])
  const revenue = (title: string): string[] => [
    title,
    '指标,单位,2023年',
    '税收收入,万元,30110',
    '  增值税,万元,11820',
    '  企业所得税,万元,4310'
  ]

  it('begins at the nearest name above it that the catalogue knows, without the title', async () => {
    const path = file('财政局.csv', revenue('利川市2023年财政收支情况'))
    expect(await called(path)).toEqual(['税收收入：增值税', '税收收入：企业所得税'])
  })

  it('has the title where another has the same', async () => {
    const county = file('全市.csv', revenue('利川市2023年全市财政收支情况'))
    await desk.store(await desk.read([county], lichuan))
    const names = await called(file('本级.csv', revenue('利川市2023年园区税收情况')))
    expect(names).toEqual(['园区税收：税收收入：增值税', '园区税收：税收收入：企业所得税'])
  })

  it('keeps the title over kinds of things, which are nothing by themselves', async () => {
    const rows = ['利川市2023年普通中学基本情况', '类型,班级数（个）', '初中,98', '高中,41']
    expect(await called(file('教育局.csv', rows))).toEqual(['普通中学：初中班级数', '普通中学：高中班级数'])
  })

  it('leaves away what only parts or orders the table', async () => {
    const path = file('统计局.csv', [
      '利川市2023年社会保障情况',
      '指标,单位,2023年',
      '某某工业总产值,万元,1000',
      '按轻重工业分,,',
      '  轻工业,万元,200',
      '  重工业,万元,800',
      '参保人数,人,500',
      '  失业保险,人,100',
      '  某某保险,人,400'
    ])
    expect(await called(path)).toEqual([
      '某某工业总产值',
      '某某工业总产值：轻工业',
      '某某工业总产值：重工业',
      '社会保障：参保人数',
      '失业保险参保人数',
      '某某保险参保人数'
    ])
  })

  it('has the part of the table that it is in where another part has the same', async () => {
    const path = file('人社局.csv', [
      '利川市2023年某某基金收支',
      '来源项目,金额（万元）,运用项目,金额（万元）',
      '征缴收入,100,待遇支出,90',
      '财政补贴,50,管理费,20',
      '其他,3,其他,7'
    ])
    expect(await called(path)).toEqual([
      '某某基金收支：征缴收入',
      '某某基金收支：财政补贴',
      '某某基金收支：来源项目：其他',
      '某某基金收支：待遇支出',
      '某某基金收支：管理费',
      '某某基金收支：运用项目：其他'
    ])
  })
})
