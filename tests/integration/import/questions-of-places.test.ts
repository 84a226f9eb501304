import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let day = 0

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '空.tongbi'), create: true })
})
afterEach(() => desk.close())

function write(name: string, ...lines: readonly string[]): string {
  const path = join(desk.folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `\ufeff${lines.join('\n')}\n`)
  return path
}

/** A return of one place, under its title; the figures are other ones each time. */
function titled(title: string, ...over: readonly string[]): string {
  day += 1
  return write(`报表${day}.csv`, title, ...over, '指标名称,单位,2023年', `粮食产量,吨,${day}`)
}

/** A list of places with their total. */
function listing(title: string, places: readonly string[], file = `分列${day + 1}.csv`): string {
  day += 1
  const rows = [...places, '合计'].map((place, at) => `${place},${day * 100 + at}`)
  return write(file, title, '地区,粮食产量（吨）', ...rows)
}

/** Of the open questions why they are asked, what they offer, and by how many tables. */
function asked(job: ImportJob) {
  return job.questions
    .filter(isOpen)
    .map(({ guess, params, tables }) => [params['because'] ?? null, guess, tables.length])
}

/** Answers the question that nothing but silence asks. */
async function saySilent(job: ImportJob, region: string): Promise<ImportJob> {
  const silent = job.questions.find(({ params }) => params['because'] === undefined)
  return desk.call('import.answer', { job: job.id, answers: [{ question: silent?.id ?? '', value: region }] })
}

describe('tables of an import in an empty desk that say something of their place', () => {
  it('ask each for its own reason, and not with those that say nothing', async () => {
    const job = await desk.read([
      titled('2023年主要指标'),
      listing('2023年各乡镇粮食', ['团堡镇', '汪营镇', '建南镇']),
      listing('2023年各乡镇粮食', ['城关镇', '军店镇']),
      listing('2023年各村粮食', ['双岭村', '石庙子村', '白杨塘村']),
      listing('2023年各村粮食', ['双岭村', '石庙子村', '清江源村'], '汪营镇/各村.csv')
    ])
    expect(asked(job)).toEqual([
      [null, null, 1],
      ['parts', '422802', 1],
      ['parts', '420325', 1],
      ['unlisted', null, 1],
      ['named', '422802102', 1]
    ])
  })

  it('are not asked about where sender or title name the place that they list parts of, or compare', async () => {
    const bare = ['都亭', '谋道', '柏杨坝', '汪营', '团堡']
    const sent = write(
      '甲.csv',
      '2023年各乡镇办粮食生产情况',
      '填报单位：利川市农业农村局',
      '单位,粮食产量（吨）',
      ...bare.map((one, at) => `${one},${at + 2}`),
      '合计,20'
    )
    const compared = write(
      '乙.csv',
      '2023年利川市主要指标与全州、全省比较',
      '指标,单位,利川市,全州,全省,全国',
      '粮食产量,吨,5,60,700,8000'
    )
    const job = await desk.read([sent, compared])
    expect(asked(job)).toEqual([])
    const { change } = await desk.store(job)
    const { rows } = await desk.call('history.effect', { change, offset: 0, limit: 50 })
    const codes = new Set(rows.map(({ region }) => region))
    expect(['422802', '422800', '420000'].every((code) => codes.has(code))).toBe(true)
  })

  it('stay asked when those that say nothing are answered', async () => {
    const job = await desk.read([
      titled('2023年主要指标'),
      titled('恩施2023年主要指标'),
      titled('2023年主要指标', '填报单位：州统计局'),
      titled('汪营镇2023年主要指标'),
      listing('2023年利川市各园区产值', ['腾龙新区', '汪营工业园']),
      listing('2023年各村粮食', ['双岭村', '石庙子村', '白杨塘村'])
    ])
    const own = asked(job).slice(1)
    expect(own.map(([because]) => because)).toEqual(['shared', 'whole', 'town', 'whole', 'unlisted'])
    for (const region of ['422800', '422802', '422801']) {
      const after = await saySilent(job, region)
      expect([region, asked(after).map(([because]) => because)]).toEqual([region, own.map(([because]) => because)])
    }
  })

  it('are offered the county that a file is called after for short, with a month', async () => {
    const job = await desk.read([
      write('利川6月月报.csv', '2023年1-6月全市主要指标', '指标名称,单位,2023年1-6月', '粮食产量,吨,5')
    ])
    expect(asked(job)).toEqual([['named', '422802', 1]])
  })
})
