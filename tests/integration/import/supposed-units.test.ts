import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let files = 0

beforeAll(() => {
  desk = temporaryDesk()
})
beforeEach(async () => {
  files += 1
  await desk.call('host.openDesk', { path: join(desk.folder, `${files}.tongbi`), create: true })
})
afterAll(() => desk.close())

const read = (...rows: string[]): Promise<ImportJob> => {
  files += 1
  const path = join(desk.folder, `${files}.csv`)
  writeFileSync(path, `\ufeff主要经济指标\n${rows.join('\n')}\n`)
  return desk.read([path], { region: '422802' })
}

const unit = ({ questions }: ImportJob) => questions.find(({ code }) => code === 'which-unit')

describe('a unit that nobody wrote', () => {
  it('is asked for where the desk has nothing to hold the figures against', async () => {
    const asked = unit(await read('指标名称,2022年,2023年', '地区生产总值,100,106', '粮食产量,5,5.1'))
    expect(asked).toMatchObject({ answer: null, supposed: null, guess: '', params: { because: 'untold' } })
    expect(asked && isOpen(asked)).toBe(true)
  })

  it('is that of the catalogue where the figures of the desk bear it out', async () => {
    await desk.store(await read('指标名称,单位,2022年', '地区生产总值,亿元,100'))
    const job = await read('指标名称,2023年', '地区生产总值,106')
    expect(unit(job)).toMatchObject({ answer: null, supposed: '亿元' })
    expect(job.questions.filter(isOpen)).toEqual([])
  })

  it('is asked for where the desk has figures far from them, with the unit that would fit as the guess', async () => {
    await desk.store(await read('指标名称,单位,2022年', '地区生产总值,亿元,100', '粮食产量,万吨,5'))
    const job = await read('指标名称,2023年', '地区生产总值,1060000')
    expect(unit(job)).toMatchObject({ supposed: null, guess: '万元', params: { because: 'far' } })
    // Of several units none is guessed, and one that is far stops all.
    const mixed = await read('指标名称,2023年', '地区生产总值,106', '粮食产量,51000')
    expect(unit(mixed)).toMatchObject({ supposed: null, guess: null, params: { because: 'far' } })
  })

  it('is asked for where one of the units of a table is borne out and another is not', async () => {
    await desk.store(await read('指标名称,单位,2022年', '地区生产总值,亿元,100'))
    const job = await read('指标名称,2023年', '地区生产总值,106', '粮食产量,5.1')
    expect(unit(job)).toMatchObject({ supposed: null, guess: '', params: { because: 'untold' } })
  })

  it('is one of those that the table states before that of the catalogue', async () => {
    const rows = (...units: string[]) => [`,,单位：${units.join('、')}`, '指标名称,2022年,2023年', '肉类,5100,5200']
    expect(unit(await read(...rows('吨', '万元', '公顷')))).toMatchObject({ guess: '吨', supposed: null })
    expect(unit(await read(...rows('户', '公顷')))).toMatchObject({ guess: '万吨' })
    // Of one kind in two sizes none goes before the other, and of several things not all are in one.
    expect(unit(await read(...rows('公斤', '吨', '公顷')))).toMatchObject({ guess: null })
    expect(unit(await read(...rows('吨', '万元', '公顷'), '公路客运,3,4'))).toMatchObject({ guess: null })
  })

  it('is held against the same months of another year, not against a whole one', async () => {
    await desk.store(await read('指标名称,单位,2022年,2022年1-3月', '社会消费品零售总额,亿元,100,9'))
    expect(unit(await read('指标名称,2023年1-3月', '社会消费品零售总额,9.6'))).toMatchObject({ supposed: '亿元' })
  })
})
