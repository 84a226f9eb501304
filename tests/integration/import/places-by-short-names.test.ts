import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let day = 0

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '利川.tongbi'), create: true })
  await desk.store(await desk.read([titled('利川市主要指标')]))
})
afterEach(() => desk.close())

function titled(title: string, file = `报表${day + 1}.csv`): string {
  day += 1
  const path = join(desk.folder, file)
  writeFileSync(path, `\ufeff${title}\n指标名称,单位,2023年\n粮食产量,吨,${day}\n`)
  return path
}

async function asked(...paths: readonly string[]) {
  const job = await desk.read(paths)
  const open = job.questions.filter(isOpen).map(({ guess, params }) => ({ guess, ...params }))
  expect(open.length === 0 || job.counts?.new === 0).toBe(true)
  return open
}

describe('a title, a sheet or a file that names a place without its kind, in the desk of a county', () => {
  it('is asked about with the places that it may be, where these lie in one another', async () => {
    const question = {
      ...{ because: 'shared', region: '恩施', guess: null },
      regions: expect.stringMatching(/恩施土家族苗族自治州 422800.*恩施市 422801/)
    }
    expect(await asked(titled('恩施2023年主要指标'))).toMatchObject([question])
    expect(await asked(titled('主要指标', '恩施2023年主要指标.csv'))).toMatchObject([question])
  })

  it('is asked about with the one that is called so today', async () => {
    expect(await asked(titled('襄阳2023年主要指标'))).toMatchObject([
      { because: 'contradicted', title: '襄阳', guess: '420600' }
    ])
    expect(await asked(titled('2023年湖北主要经济指标'))).toMatchObject([{ title: '湖北', guess: '420000' }])
    expect(await asked(titled('全国2023年主要指标'))).toMatchObject([{ title: '全国', guess: '000000' }])
  })

  it('is asked about also for a county beside it and a town in it', async () => {
    expect(await asked(titled('巴东主要指标'))).toMatchObject([{ title: '巴东', guess: '422823' }])
    expect(await asked(titled('主要指标', '巴东.csv'))).toMatchObject([{ because: 'named', guess: '422823' }])
    expect(await asked(titled('汪营2023年主要指标'))).toMatchObject([{ title: '汪营', guess: '422802102' }])
  })

  it('is the county itself where that is called so', async () => {
    expect(await asked(titled('利川2023年主要指标'))).toEqual([])
  })
})

describe('a short name that one place alone bears, in the title of a report', () => {
  it('is that place in an empty desk and in that of its prefecture, and a doubt where it is a word as well', async () => {
    await desk.call('host.openDesk', { path: join(desk.folder, '空.tongbi'), create: true })
    expect(await asked(titled('利川2024年主要经济指标'))).toEqual([])
    expect(await asked(titled('恩施2024年主要经济指标'))).toMatchObject([{ because: 'shared' }])
    expect(await asked(titled('日照2023年时数'))).toMatchObject([{ guess: '371100' }])
    await desk.store(await desk.read([titled('恩施州主要指标')]))
    expect(await asked(titled('利川2024年主要经济指标'))).toEqual([])
  })
})

describe('a file called after what the county lies in', () => {
  it('is asked about, and a folder of its name is where returns of counties are kept', async () => {
    expect(await asked(titled('主要指标', '恩施州2023年主要指标.csv'))).toMatchObject([
      { because: 'named', guess: '422800' }
    ])
  })
})

describe('a short name that the desk’s own prefecture shares with a city in it', () => {
  it('is asked about with the prefecture as the guess', async () => {
    await desk.call('host.openDesk', { path: join(desk.folder, '恩施州.tongbi'), create: true })
    await desk.store(await desk.read([titled('恩施州主要指标')]))
    expect(await asked(titled('恩施2023年主要指标'))).toMatchObject([{ because: 'shared', guess: '422800' }])
  })
})
