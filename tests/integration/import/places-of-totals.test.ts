import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk

beforeEach(() => {
  desk = temporaryDesk()
})
afterEach(() => desk.close())

function file(name: string, ...lines: readonly string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${lines.join('\n')}\n`)
  return path
}

async function deskOf(name: string) {
  await desk.call('host.openDesk', { path: join(desk.folder, `${name}.tongbi`), create: true })
  await desk.store(await desk.read([file('第一份.csv', `${name}主要指标`, '指标名称,单位,2021年', '粮食产量,吨,1')]))
}

/** What is asked, what is made, and the regions of the figures stored, sorted. */
async function read(...lines: readonly string[]) {
  const job = await desk.read([file('报表.csv', ...lines)])
  const open = job.questions.filter(isOpen).map(({ guess, params }) => ({ guess, ...params }))
  const made = job.newRegions.map(({ name }) => name)
  if (open.length > 0) return { open, made, regions: [] }
  const { change } = await desk.store(job)
  const { rows } = await desk.call('history.effect', { change, offset: 0, limit: 100 })
  return { open, made, regions: rows.map(({ region }) => region).toSorted() }
}

const towns = ['谋道镇,900', '汪营镇,100', '团堡镇,50']

describe('in the desk of a prefecture', () => {
  beforeEach(() => deskOf('恩施土家族苗族自治州'))

  it('the total of the towns of a county is that of the county which title or sender names', async () => {
    const rows = ['乡镇,粮食产量（吨）', '全市合计,1050', ...towns]
    const expected = { open: [], made: [], regions: ['422802', '422802100', '422802102', '422802105'] }
    expect(await read('利川市2023年各乡镇粮食产量', ...rows)).toMatchObject(expected)
  })

  it('the total of the towns of a county is asked about where nothing names the county', async () => {
    const { open } = await read('2023年各乡镇粮食产量', '乡镇,粮食产量（吨）', '合计,1050', ...towns)
    expect(open).toMatchObject([{ guess: '422802' }])
  })

  it('the total of its counties is its own', async () => {
    const rows = ['县市,粮食产量（吨）', '全州,30', '利川市,10', '恩施市,20']
    expect((await read('2023年各县市粮食产量', ...rows)).regions).toEqual(['422800', '422801', '422802'])
  })

  it('本市 is the city that fills in the table', async () => {
    const rows = ['填报单位：利川市统计局', '指标,单位,本市,全州,全国', '粮食产量,吨,10,30,90']
    expect((await read('2023年主要指标对比表', ...rows)).regions).toEqual(['000000', '422800', '422802'])
  })

  it('a team of the country’s own bureau in one of its counties is asked about', async () => {
    const rows = ['填报单位：国家统计局利川调查队', '指标,单位,2023年', '粮食产量,吨,10']
    expect((await read('2023年主要指标', ...rows)).open).toMatchObject([{ guess: '422802' }])
  })

  it('a town of another county among those of the county in the title leaves the total there', async () => {
    const rows = ['乡镇,粮食产量（吨）', '合计,1050', ...towns, '白杨坪镇,1']
    const { open, regions } = await read('利川市2023年各乡镇粮食产量', ...rows)
    expect(open).toEqual([])
    expect(regions).toContain('422802')
  })

  it('a short name that it shares with one of its counties is the county among counties', async () => {
    const rows = ['县市,粮食产量（吨）', '恩施,20', '利川,10', '建始,5']
    expect((await read('2023年各县市粮食产量', ...rows)).regions).toEqual(['422801', '422802', '422822'])
  })

  it('a county of another province beside one of its own is that county', async () => {
    const rows = ['县市,粮食产量（吨）', '来凤县,20', '龙山县,10']
    expect(await read('2023年两县对比', ...rows)).toMatchObject({ made: [], regions: ['422827', '433130'] })
  })
})

describe('in the desk of a county', () => {
  beforeEach(() => deskOf('利川市'))

  it('counties and districts around it are those that the list has, though one is written short', async () => {
    const rows = ['区县,粮食产量（吨）', '利川市,20', '石柱县,1', '奉节县,10', '万州区,5']
    const { made, regions } = await read('2023年毗邻区县主要指标', ...rows)
    expect([made, regions]).toEqual([['石柱县'], ['422802', '500101', '500236', '500240']])
  })

  it('城东区 among its towns is not the one in Xining', async () => {
    expect((await read('2023年各乡镇粮食产量', '乡镇,粮食产量（吨）', '城东区,7', ...towns)).made).toEqual(['城东区'])
  })
})

describe('in a desk without a region', () => {
  it('the total of the towns of a county is no question where the title names the county', async () => {
    await desk.call('host.openDesk', { path: join(desk.folder, '空.tongbi'), create: true })
    const rows = ['乡镇,粮食产量（吨）', '全市合计,1050', ...towns]
    const { open, regions } = await read('利川市2023年各乡镇粮食产量', ...rows)
    expect(open).toEqual([])
    expect(regions).toEqual(['422802', '422802100', '422802102', '422802105'])
  })
})
