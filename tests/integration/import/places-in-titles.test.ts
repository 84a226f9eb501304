import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Workbook } from 'wasm-xlsxwriter'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let day = 0

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '空.tongbi'), create: true })
})
afterEach(() => desk.close())

/** A return of one place, under its title; the figures are other ones each time. */
function titled(title: string, file = `报表${day + 1}.csv`): string {
  day += 1
  const path = join(desk.folder, file)
  writeFileSync(path, `\ufeff${title}\n指标名称,单位,2023年\n粮食产量,吨,${day}\n`)
  return path
}

async function stored(...paths: readonly string[]): Promise<readonly string[]> {
  const codes: string[] = []
  for (const path of paths) {
    const job = await desk.read([path])
    expect(job.questions.filter(isOpen)).toEqual([])
    const { change } = await desk.store(job)
    const { rows } = await desk.call('history.effect', { change, offset: 0, limit: 10 })
    codes.push(...new Set(rows.map(({ region }) => region)))
  }
  return codes
}

/** Of the regions of the desk the code of the one that each lies in, by their names. */
async function parents(): Promise<Record<string, string | null>> {
  const all = await desk.call('catalogue.deskRegions', {})
  return Object.fromEntries(all.map(({ name, parent }) => [name, parent]))
}

describe('a town behind the county that it lies in', () => {
  it('is that of the county, whichever returns came before', async () => {
    expect(
      await stored(
        titled('恩施市白杨坪镇主要指标'),
        titled('房县城关镇主要指标'),
        titled('保康县城关镇2023年主要指标'),
        titled('湖北省恩施州利川市谋道镇主要指标'),
        titled('利川市主要指标'),
        titled('主要指标', '利川市汪营镇.csv')
      )
    ).toEqual(['422801103', '420325100', '420626100', '422802100', '422802', '422802102'])
  })

  it('lies in it though no list knows it', async () => {
    await stored(titled('利川市主要指标'), titled('恩施市主要指标'), titled('利川市腾龙新区主要指标'))
    expect(await parents()).toMatchObject({ 腾龙新区: '422802' })
  })

  it('lies in a county that no list knows', async () => {
    await stored(titled('云岭县石桥镇主要指标'))
    const county = (await desk.call('catalogue.deskRegions', {})).find(({ name }) => name === '云岭县')
    expect(await parents()).toMatchObject({ 石桥镇: county?.code ?? '' })
  })
})

describe('a town by itself', () => {
  const asked = async (path: string) =>
    (await desk.read([path])).questions.filter(isOpen).map(({ code, guess }) => [code, guess])

  it('is asked for in an empty desk, and beside another town or below a prefecture too', async () => {
    const question = [['which-region', null]]
    expect(await asked(titled('城关镇主要指标'))).toEqual(question)
    await stored(titled('恩施市白杨坪镇主要指标'))
    expect(await asked(titled('城关镇主要指标'))).toEqual(question)
    await desk.store(await desk.read([titled('恩施州主要指标')]))
    await desk.call('desk.setWork', { region: '422800', year: 2023 })
    expect(await asked(titled('城关镇主要指标'))).toEqual(question)
  })

  it('is asked for though another question of the import was answered with a prefecture', async () => {
    const job = await desk.read([titled('主要指标'), titled('城关镇主要指标')])
    const [question] = job.questions.filter(isOpen)
    const answers = [{ question: question?.id ?? '', value: '422800' }]
    const after = await desk.call('import.answer', { job: job.id, answers })
    expect([question?.tables.length, after.questions.filter(isOpen).length, after.newRegions]).toEqual([1, 1, []])
  })
})

describe('a town in a folder called after its county', () => {
  const inFolder = (folder: string, town: string, title: string): string => {
    mkdirSync(join(desk.folder, folder), { recursive: true })
    return titled(title, join(folder, `${town}.csv`))
  }

  it('is that of the county, in an empty desk as in that of another', async () => {
    const mine = inFolder('利川市', '谋道镇', '谋道镇主要指标')
    expect(await stored(mine, inFolder('房县', '城关镇', '主要指标'))).toEqual(['422802100', '420325100'])
    expect(await stored(titled('利川市主要指标'), inFolder('房县', '军店镇', '军店镇主要指标'))).toEqual([
      '422802',
      '420325101'
    ])
  })

  it('is offered where the folder alone names it, in the county of the folder around that', async () => {
    const offered = async (...folders: string[]) => {
      const job = await desk.read(folders.map((folder) => inFolder(folder, '报表', '主要指标')))
      return job.questions.filter(isOpen).map(({ guess, params }) => [guess, params['because']])
    }
    expect(await offered('汪营镇')).toEqual([['422802102', 'named']])
    expect(await offered('利川市/汪营镇', '保康县/城关镇')).toEqual([
      ['422802102', 'named'],
      ['420626100', 'named']
    ])
    expect(await offered('城关镇')).toEqual([[null, 'shared']])
    await stored(titled('利川市主要指标'))
    expect(await offered('白杨坪镇')).toEqual([['422801103', 'named']])
  })

  it('is asked for where the lists have no such town in it', async () => {
    const job = await desk.read([inFolder('利川市', '城关镇', '城关镇主要指标')])
    expect(job.questions.filter(isOpen)).toMatchObject([{ code: 'which-region', params: { because: 'shared' } }])
    expect(job.newRegions).toEqual([])
  })
})

describe('towns of which the lists have none in the county of the desk', () => {
  it('are asked about where other counties have all of them, and are no new ones', async () => {
    await stored(titled('利川市主要指标'))
    const path = join(desk.folder, '各乡镇.csv')
    writeFileSync(path, '\ufeff2023年各乡镇主要指标\n乡镇,粮食产量（吨）\n城关镇,20\n白杨坪镇,30\n')
    const job = await desk.read([path])
    expect(job.questions.filter(isOpen)).toMatchObject([{ code: 'which-region', guess: null }])
    expect([job.newRegions, job.counts?.new]).toEqual([[], 0])
  })
})

describe('villages and their groups that a town sends', () => {
  it('lie in it, and their total is the town’s', async () => {
    await stored(titled('利川市主要指标'))
    const path = join(desk.folder, '村组.csv')
    const lines = '村组,烤烟产量（吨）\n团堡居委会,5200\n大树林村1组,5250\n大树林村2组,5270\n合计,15720\n'
    writeFileSync(path, `\ufeff2023年各村组烤烟生产情况\n填报单位：团堡镇人民政府\n${lines}`)
    expect((await stored(path)).length).toBe(4)
    const all = await desk.call('catalogue.deskRegions', {})
    const village = all.find(({ name }) => name === '大树林村')
    expect(await parents()).toMatchObject({
      ...{ 团堡居委会: '422802105', 大树林村: '422802105' },
      ...{ 大树林村1组: village?.code, 大树林村2组: village?.code }
    })
    const { rows } = await desk.call('history.effect', { change: 2, offset: 0, limit: 10 })
    expect(rows.map(({ region }) => region)).toContain('422802105')
  })
})

describe('the groups of a village that a title names', () => {
  it('lie in it, and their total is the village’s', async () => {
    await stored(titled('利川市主要指标'))
    const path = join(desk.folder, '各组.csv')
    const lines = ',户数（户）\n1组,21\n2组,33\n3组,18\n合计,72\n'
    writeFileSync(path, `\ufeff2023年大树林村各组人口\n${lines}`)
    const job = await desk.read([path], { region: '422802' })
    const { change } = await desk.store(job)
    const all = await desk.call('catalogue.deskRegions', {})
    const village = all.find(({ name }) => name === '大树林村')
    expect(await parents()).toMatchObject({ 大树林村1组: village?.code, 大树林村2组: village?.code })
    const { rows } = await desk.call('history.effect', { change, offset: 0, limit: 10 })
    expect(rows.map(({ region }) => region).filter((code) => code === '422802' || code === village?.code)).toEqual([
      village?.code
    ])
  })
})

describe('a village or a farm in a title', () => {
  const open = async (path: string) =>
    (await desk.read([path])).questions.filter(isOpen).map(({ guess, params }) => ({ guess, ...params }))

  it('lies in the town or the county that the title or the office names, and in that of the desk', async () => {
    await stored(titled('利川市主要指标'), titled('元堡乡瑞坪村2023年主要指标\n填报单位：元堡乡人民政府'))
    await stored(titled('主要指标\n填报单位：元堡乡朝阳村村民委员会'), titled('甘溪山国有林场2023年主要指标'))
    await stored(titled('利川市第一中学2023年主要指标\n填报单位：利川市教育局'))
    expect(await parents()).toMatchObject({
      ...{ 瑞坪村: '422802201', 朝阳村: '422802201' },
      ...{ 甘溪山国有林场: '422802', 第一中学: '422802' }
    })
  })

  it('is asked for where nothing says its county', async () => {
    const farm = { because: 'town', region: '甘溪山国有林场', guess: null }
    const village = { because: 'town', region: '元堡乡', guess: '422802201' }
    expect(await open(titled('甘溪山国有林场2023年主要指标'))).toEqual([{ ...farm, regions: '' }])
    expect(await open(titled('元堡乡瑞坪村2023年主要指标'))).toMatchObject([village])
    await stored(titled('恩施州主要指标'))
    expect(await open(titled('甘溪山国有林场2023年主要指标'))).toMatchObject([farm])
    const job = await desk.read([titled('甘溪山国有林场2023年主要指标')])
    const answers = [{ question: job.questions.find(isOpen)?.id ?? '', value: '422802' }]
    await desk.store(await desk.call('import.answer', { job: job.id, answers }))
    expect(await parents()).toMatchObject({ 甘溪山国有林场: '422802' })
    await stored(titled('元堡乡瑞坪村2023年主要指标'))
    expect(await parents()).toMatchObject({ 瑞坪村: '422802201' })
  })
})

describe('a table of which title, sender, sheet and file name different places', () => {
  let made = 0
  /** The open questions of a file `name` with one sheet and these lines over its figures. */
  async function asked(name: string, sheet: string, ...over: string[]) {
    const path = join(desk.folder, name)
    const book = new Workbook()
    const page = book.addWorksheet().setName(sheet)
    const lines = [...over.map((line) => [line]), ['指标', '单位', '2023年'], ['粮食产量', '吨', 5000 + made++]]
    for (const [row, line] of lines.entries())
      for (const [column, value] of line.entries()) page.write(row, column, value)
    writeFileSync(path, book.saveToBufferSync())
    const job = await desk.read([path])
    const open = job.questions.filter(isOpen)
    expect(open.length === 0 || job.counts?.new === 0).toBe(true)
    return open.map(({ guess, params }) => ({ guess, ...params }))
  }

  it('is asked about, whichever of them was forgotten in a copy, and the sheet is heeded last', async () => {
    const because = 'contradicted'
    expect(await asked('主要指标.xlsx', '巴东县', '来凤县主要指标')).toMatchObject([
      { because, title: '来凤县', sheet: '巴东县', guess: '422827' }
    ])
    expect(await asked('恩施市指标.xlsx', '利川市', '主要指标', '填报单位：恩施市统计局')).toMatchObject([
      { because, sender: '恩施市', sheet: '利川市', file: '恩施市', guess: '422801' }
    ])
    expect(await asked('恩施市主要指标.xlsx', '利川市', '主要指标')).toMatchObject([
      { because, sheet: '利川市', file: '恩施市', guess: '422801' }
    ])
    expect(await asked('利川市主要指标.xlsx', 'Sheet1', '恩施市主要指标')).toMatchObject([
      { because, title: '恩施市', file: '利川市', guess: '422801' }
    ])
  })

  it('is asked about where somebody smaller fills in the form, and not where the office is above', async () => {
    expect(
      await asked('乡镇表.xlsx', 'Sheet1', '利川市2023年乡镇基本情况表', '填报单位：汪营镇人民政府')
    ).toMatchObject([{ because: 'contradicted', title: '利川市', sender: '汪营镇', guess: '422802102' }])
    expect(await asked('州表.xlsx', 'Sheet1', '恩施州2023年县市主要指标表', '填报单位：利川市统计局')).toMatchObject([
      { because: 'contradicted', title: '恩施州', sender: '利川市', guess: '422802' }
    ])
    expect(await asked('上报.xlsx', 'Sheet1', '利川市2023年主要指标', '填报单位：恩施州统计局')).toEqual([])
  })
})

describe('sheets called 全市 and, for short, like a town, in an empty desk', () => {
  it('are asked about each by itself', async () => {
    const path = join(desk.folder, '分乡镇.xlsx')
    const book = new Workbook()
    for (const [at, name] of ['全市', '汪营', 'Sheet3'].entries()) {
      const sheet = book.addWorksheet().setName(name)
      const lines = [['2023年主要指标'], ['指标', '单位', '2023年'], ['粮食产量', '吨', 5000 + at]]
      for (const [row, line] of lines.entries())
        for (const [column, value] of line.entries()) sheet.write(row, column, value)
    }
    writeFileSync(path, book.saveToBufferSync())
    const job = await desk.read([path])
    expect(job.questions.filter(isOpen).map(({ guess, tables }) => [guess, tables.map((one) => one.sheet)])).toEqual([
      [null, ['全市', 'Sheet3']],
      ['422802102', ['汪营']]
    ])
  })
})

describe('two places side by side in a title', () => {
  it('lie in neither of each other', async () => {
    const path = join(desk.folder, '对比.csv')
    writeFileSync(path, '\ufeff2023年利川市与恩施市主要指标对比\n指标,单位,利川市,恩施市\n粮食产量,吨,5100,5200\n')
    const job = await desk.read([path])
    expect([job.questions.filter(isOpen), job.newRegions]).toEqual([[], []])
  })
})

describe('villages under a title that names their town', () => {
  it('are in the town of the list, which is asked for where nothing says its county', async () => {
    const path = join(desk.folder, '各村.csv')
    writeFileSync(path, '\ufeff汪营镇2023年各村粮食\n村,粮食产量（吨）\n全镇,300\n清江源村,100\n双岭村,200\n')
    const job = await desk.read([path])
    expect(job.questions.filter(isOpen)).toMatchObject([{ code: 'which-region', guess: '422802102' }])
  })
})

describe('全县合计', () => {
  it('is the region of the table, and no new one', async () => {
    const path = join(desk.folder, '存贷款.csv')
    writeFileSync(path, '\ufeff利川市2024年各乡镇粮食\n乡镇,产量（吨）\n全市合计,30\n谋道镇,10\n汪营镇,20\n')
    const job = await desk.read([path], { region: '422802' })
    expect([job.newRegions, job.questions.filter(isOpen)]).toEqual([[], []])
  })
})

describe('any place', () => {
  it.each(['某县', '某市', 'XX县', '××镇'])('%s is none', async (name) => {
    const job = await desk.read([titled(`${name}2023年主要指标`)])
    expect(job.questions.filter(isOpen)).toMatchObject([{ code: 'which-region' }])
    expect(job.newRegions).toEqual([])
  })
})

describe('in the desk of a county', () => {
  beforeEach(async () => {
    expect(await stored(titled('利川市主要指标'))).toEqual(['422802'])
  })

  async function asked(path: string) {
    const job = await desk.read([path])
    return { job, open: job.questions.filter(isOpen).map(({ guess, params }) => ({ guess, ...params })) }
  }

  it.each([
    ['2023年全州主要指标', '全州', '422800'],
    ['2023年全省主要指标', '全省', '420000'],
    ['2023年全镇主要指标', '全镇', null]
  ])('%s is none of the county’s', async (title, word, guess) => {
    const { job, open } = await asked(titled(title))
    expect(open).toMatchObject([{ because: 'whole', region: word, guess }])
    expect(job.counts?.new).toBe(0)
  })

  it('全市 and 全县 are the county itself', async () => {
    expect(await stored(titled('2023年全市主要指标'), titled('2023年全县主要指标'))).toEqual(['422802', '422802'])
  })

  it('a town that is on the list of another is asked for, and one that is on none becomes its own', async () => {
    const { open } = await asked(titled('白杨坪镇主要指标'))
    expect(open).toMatchObject([{ because: 'town', guess: '422801103' }])
    const { job } = await asked(titled('云外云镇主要指标'))
    expect(job.newRegions).toMatchObject([{ name: '云外云镇' }])
  })

  it('a town that many counties have is asked for with those of its province first', async () => {
    const { open } = await asked(titled('城关镇主要指标'))
    expect(open).toMatchObject([{ because: 'shared', regions: expect.stringMatching(/^湖北省 .*… *$|^湖北省 /) }])
    expect(
      String(open[0] === undefined ? '' : { regions: '', ...open[0] }.regions)
        .split(' | ')
        .slice(0, 3)
        .every((one) => one.startsWith('湖北省'))
    ).toBe(true)
  })

  it('a town is in the county that the office which sends it names', async () => {
    expect(await stored(titled('主要指标\n填报单位：房县城关镇人民政府'))).toEqual(['420325100'])
  })

  it('a sheet called like one of its towns for short is asked about', async () => {
    const path = join(desk.folder, '分乡镇.xlsx')
    const book = new Workbook()
    const sheet = book.addWorksheet().setName('汪营')
    const lines = [['2023年主要指标'], ['指标', '单位', '2023年'], ['粮食产量', '吨', 5000]]
    for (const [row, line] of lines.entries())
      for (const [column, value] of line.entries()) sheet.write(row, column, value)
    writeFileSync(path, book.saveToBufferSync())
    expect((await asked(path)).open).toMatchObject([{ because: 'named', guess: '422802102' }])
  })

  it('the total of its parks is not the county', async () => {
    const path = join(desk.folder, '园区.csv')
    const lines = '园区,工业总产值（万元）\n合计,300\n腾龙新区,100\n元堡工业园,200\n'
    writeFileSync(path, `\ufeff2023年利川市各园区主要指标\n${lines}`)
    expect((await asked(path)).open).toMatchObject([{ because: 'whole', region: '合计', title: '利川市', guess: null }])
  })
})

describe('villages in a column behind their towns', () => {
  it('become the desk’s own regions in these, of one name in two towns as in one', async () => {
    await stored(titled('利川市主要指标'))
    const path = join(desk.folder, '村级.csv')
    writeFileSync(
      path,
      '\ufeff利川市2023年村（社区）基本情况\n乡镇,村（社区）,户数（户）,耕地面积（亩）\n谋道镇,新村,312,40\n谋道镇,石灰窑,250,10\n汪营镇,新村,120,70\n'
    )
    await stored(path)
    const all = await desk.call('catalogue.deskRegions', {})
    const lie = all.filter(({ code }) => code.startsWith('X')).map(({ name, parent }) => `${parent} ${name}`)
    expect(lie.sort()).toEqual(['422802100 新村', '422802100 石灰窑', '422802102 新村'])
  })
})
