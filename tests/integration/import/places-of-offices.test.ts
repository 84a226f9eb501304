import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let day = 0

beforeEach(() => {
  desk = temporaryDesk()
})
afterEach(() => desk.close())

/** A return that names no place but in these lines over and under its figures. */
function nameless(over: string, under = ''): string {
  day += 1
  const path = join(desk.folder, `报表${day}.csv`)
  writeFileSync(path, `\ufeff2023年主要指标\n${over}\n指标名称,单位,2023年\n粮食产量,吨,${day}\n${under}\n`)
  return path
}

async function deskOf(name: string) {
  await desk.call('host.openDesk', { path: join(desk.folder, `${name}.tongbi`), create: true })
  const path = join(desk.folder, `${name}.csv`)
  writeFileSync(path, `\ufeff${name}2022年主要指标\n指标名称,单位,2022年\n粮食产量,吨,100\n`)
  await desk.store(await desk.read([path]))
}

async function asked(path: string, region: string | null = null) {
  const job = await desk.read([path], { region })
  const open = job.questions.filter(isOpen).map(({ guess, params }) => ({ guess, ...params }))
  expect(open.length === 0 || job.counts?.new === 0).toBe(true)
  return open
}

describe('a table that only its sender places, in the desk of a county', () => {
  it('is asked about where that is an office of what the county lies in, with its name or without', async () => {
    await deskOf('利川市')
    for (const [over, name, guess] of [
      ['填报单位：州统计局', '州统计局', '422800'],
      ['填报单位：省统计局', '省统计局', '420000'],
      ['州农业农村局', '州农业农村局', '422800'],
      ['填报单位：镇人民政府', '镇人民政府', null]
    ] as const)
      expect(await asked(nameless(over))).toMatchObject([{ because: 'whole', region: name, guess }])
    expect(await asked(nameless('填报单位：恩施州统计局'))).toMatchObject([
      { because: 'contradicted', sender: '恩施州', guess: '422800' }
    ])
    expect(await asked(nameless('填报单位：恩施州统计局'), '422802')).toMatchObject([{ sender: '恩施州' }])
  })

  it('is the county’s own where the office is of the county’s kind, or its name only begins like one above', async () => {
    await deskOf('利川市')
    for (const over of ['填报单位：市统计局', '填报单位：县统计局', '填报单位：市场监督管理局', '填报单位：统计局'])
      expect(await asked(nameless(over))).toEqual([])
  })

  it('is asked about in a county of a city, where the city’s office sends it', async () => {
    await deskOf('保康县')
    expect(await asked(nameless('填报单位：市统计局'))).toMatchObject([{ region: '市统计局', guess: '420600' }])
    expect(await asked(nameless('填报单位：县统计局'))).toEqual([])
  })

  it('is of whoever filled in the form, not of who made it', async () => {
    await deskOf('利川市')
    expect(await asked(nameless('制表单位：恩施州统计局\n填报单位：利川市统计局'))).toEqual([])
  })
})

describe('a table that names no place but where its figures come from', () => {
  it('is asked about: of an office above they may be the county’s own, of the country’s they are not', async () => {
    await deskOf('利川市')
    for (const [under, guess] of [
      ['数据来源：恩施州统计局', '422802'],
      ['数据来源：州统计局', '422802'],
      ['资料来源：《湖北统计年鉴2023》', '422802'],
      ['资料来源：建始县统计局。', '422822'],
      ['资料来源：国家统计局', '000000']
    ] as const)
      expect([under, await asked(nameless('', under))]).toMatchObject([under, [{ because: 'contradicted', guess }]])
    for (const under of ['数据来源：利川市统计局、恩施州统计局', '数据来源：市农业农村局', '资料来源：各乡镇上报'])
      expect([under, await asked(nameless('', under))]).toEqual([under, []])
    expect(await asked(nameless('', '数据来源：恩施州统计局'), '422802')).toEqual([])
  })

  it('is answered by itself, though the guess is the region of the import', async () => {
    await deskOf('利川市')
    const job = await desk.read([nameless('', '数据来源：恩施州统计局'), nameless('填报单位：统计局')])
    const [question] = job.questions.filter(isOpen)
    const answers = [{ question: question?.id ?? '', value: '422800' }]
    const after = await desk.call('import.answer', { job: job.id, answers })
    expect([after.region, after.questions.filter(isOpen), after.counts?.new]).toEqual(['422802', [], 2])
  })
})

describe('全州, 全省 and 州统计局 in a desk without a region', () => {
  it('are questions of their own, which the answer for nameless tables does not reach', async () => {
    await desk.call('host.openDesk', { path: join(desk.folder, '空.tongbi'), create: true })
    const titled = (title: string) => {
      day += 1
      const path = join(desk.folder, `表${day}.csv`)
      writeFileSync(path, `\ufeff${title}\n指标名称,单位,2023年\n粮食产量,吨,${day}\n`)
      return path
    }
    const silent = [titled('2023年主要指标'), titled('2023年全县主要指标')]
    const whole = [titled('2023年全州主要指标'), titled('2023年全省主要指标'), titled('2023年全镇主要指标')]
    const job = await desk.read([...silent, ...whole, nameless('填报单位：州统计局')])
    const open = (one: typeof job) => one.questions.filter(isOpen)
    expect(open(job).map(({ params, tables }) => [params['region'], tables.length])).toEqual([
      [undefined, 2],
      ['全州', 1],
      ['全省', 1],
      ['全镇', 1],
      ['州统计局', 1]
    ])
    const answers = [{ question: open(job)[0]?.id ?? '', value: '422802' }]
    const after = await desk.call('import.answer', { job: job.id, answers })
    expect(after.counts?.waiting).toBe(4)
    expect(open(after).map(({ params, guess }) => [params['region'], guess])).toEqual([
      ['全州', '422800'],
      ['全省', '420000'],
      ['全镇', null],
      ['州统计局', '422800']
    ])
  })
})
