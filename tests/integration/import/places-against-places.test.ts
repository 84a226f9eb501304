import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Workbook } from 'wasm-xlsxwriter'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let day = 0

beforeEach(() => {
  desk = temporaryDesk()
})
afterEach(() => desk.close())

function file(name: string, ...lines: readonly string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${lines.join('\n')}\n`)
  return path
}

/** A return of one place. */
function titled(title: string): string {
  day += 1
  return file(`报表${day}.csv`, title, '指标名称,单位,2023年', `粮食产量,吨,${day}`)
}

/** A book whose sheets all bear this title. */
function book(title: string, ...sheets: readonly string[]): string {
  const workbook = new Workbook()
  for (const sheet of sheets) {
    day += 1
    const page = workbook.addWorksheet().setName(sheet)
    const lines = [[title], ['指标', '单位', '2023年'], ['日照时数', '小时', 1200 + day]]
    for (const [row, line] of lines.entries())
      for (const [column, value] of line.entries()) page.write(row, column, value)
  }
  const path = join(desk.folder, `分表${day}.xlsx`)
  writeFileSync(path, workbook.saveToBufferSync())
  return path
}

async function deskOf(name: string) {
  await desk.call('host.openDesk', { path: join(desk.folder, `${name}.tongbi`), create: true })
  await desk.store(await desk.read([titled(`${name}主要指标`)]))
}

async function asked(path: string) {
  const job = await desk.read([path])
  const open = job.questions.filter(isOpen).map(({ guess, params }) => ({ guess, ...params }))
  return { open, made: job.newRegions.map(({ name }) => name) }
}

describe('in the desk of a county', () => {
  beforeEach(() => deskOf('利川市'))

  it('a place further back in the title is asked about', async () => {
    for (const title of ['2023年主要指标（恩施市）', '2023年主要指标——恩施市'])
      expect((await asked(titled(title))).open).toMatchObject([{ title: '恩施市', guess: '422801' }])
  })

  it('a letter about the return of a county names that county', async () => {
    expect(await asked(titled('关于报送巴东县2023年主要指标的表'))).toEqual({ open: [], made: [] })
  })

  it('a village in the title is a place, in the town before it', async () => {
    expect(await asked(titled('石灰窑村2023年主要指标'))).toEqual({ open: [], made: ['石灰窑村'] })
    const job = await desk.read([titled('谋道镇石灰窑村2023年主要指标')])
    expect(job.newRegions).toMatchObject([{ name: '石灰窑村' }])
    await desk.store(job)
    const all = await desk.call('catalogue.deskRegions', {})
    expect(all.find(({ name }) => name === '石灰窑村')?.parent).toBe('422802100')
    expect((await asked(titled('农村2023年主要指标'))).made).toEqual([])
  })

  it('a town of another county over its villages is asked about, and is no new one', async () => {
    const path = file('各村.csv', '白杨坪镇2023年各村', '村,人口（人）', '合计,9', '石灰窑村,4', '新村,5')
    const { open, made } = await asked(path)
    expect(open).toMatchObject([{ because: 'town', guess: '422801103' }])
    expect(made).not.toContain('白杨坪镇')
  })

  it('the total of its towns is asked about where title or file name another county', async () => {
    const rows = ['乡镇,粮食产量（吨）', '谋道镇,900', '汪营镇,100', '合计,1000']
    const because = 'contradicted'
    expect(await asked(file('各乡镇.csv', '恩施市2023年各乡镇粮食产量', ...rows))).toMatchObject({
      open: [{ because, title: '恩施市', guess: '422801' }],
      made: []
    })
    expect(await asked(file('恩施市各乡镇.csv', '2023年各乡镇粮食产量', ...rows))).toMatchObject({
      open: [{ because, file: '恩施市', guess: '422801' }],
      made: []
    })
  })

  it('a sender whose place is said for short is asked about', async () => {
    expect((await asked(titled('主要指标\n填报单位：汪营'))).open).toMatchObject([{ guess: '422802102' }])
    expect((await asked(titled('主要指标\n填报单位：巴东统计局'))).open).toMatchObject([{ guess: '422823' }])
    expect((await asked(titled('主要指标\n填报单位：利川统计局'))).open).toEqual([])
  })

  it('the one sheet called by a word that is a city elsewhere is asked about, and sheets of many cities are not', async () => {
    expect((await asked(book('2023年主要指标', '日照'))).open).toMatchObject([{ sheet: '日照', guess: '371100' }])
    expect((await asked(book('2023年主要指标', '日照', '青岛', '武汉'))).open).toEqual([])
  })

  it('a sheet called after a town is asked about under a title that tells of more, and sheets of many towns are not', async () => {
    for (const title of ['2023年全市主要指标', '利川市2023年主要指标'])
      expect([title, (await asked(book(title, '汪营镇'))).open]).toMatchObject([
        title,
        [{ because: 'contradicted', sheet: '汪营镇', guess: '422802' }]
      ])
    for (const title of ['2023年全镇主要指标', '2023年主要指标', '汪营镇2023年主要指标'])
      expect([title, (await asked(book(title, '汪营镇'))).open]).toEqual([title, []])
    expect((await asked(book('2023年全市主要指标', '汪营镇', '团堡镇'))).open).toEqual([])
    expect((await asked(book('利川市2023年主要指标', '汪营镇', '团堡镇'))).open).toEqual([])
  })
})

describe('全县, 全市 and 县统计局', () => {
  it('are none of a prefecture’s own, and not a town’s', async () => {
    await deskOf('恩施州')
    for (const title of ['2023年全县主要指标', '2023年全市主要指标', '主要指标\n填报单位：县统计局'])
      expect((await asked(titled(title))).open).toMatchObject([{ because: 'whole', guess: null }])
    expect((await asked(titled('2023年全州主要指标'))).open).toEqual([])
    await deskOf('利川市谋道镇')
    expect((await asked(titled('2023年全市主要指标'))).open).toMatchObject([{ because: 'whole', guess: '422802' }])
  })

  it('are a city’s own where it is called so', async () => {
    await deskOf('襄阳市')
    expect((await asked(titled('2023年全市主要指标'))).open).toEqual([])
    expect((await asked(titled('2023年县域主要指标'))).open).toEqual([])
  })
})
