import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()

/** A return that names its region in its title. */
function returnOf(place: string): string {
  const path = join(desk.folder, `${place}表.csv`)
  writeFileSync(path, `\ufeff${place}2023年主要指标\n指标名称,单位,2023年\n地区生产总值,亿元,${place.length}00\n`)
  return path
}

const open = ({ questions }: ImportJob) =>
  questions.filter(isOpen).map(({ guess, params }) => [params['because'], params['region'], guess])

const regionsOf = async (job: ImportJob) => {
  const { rows } = await desk.call('import.changes', {
    ...{ job: job.id, kinds: ['new'], suspiciousOnly: false, offset: 0, limit: 100 }
  })
  return rows.map(({ region }) => region)
}

const answer = (job: ImportJob, name: string, value: string) => {
  const question = job.questions.find(({ params }) => params['region'] === name)?.id ?? ''
  return desk.call('import.answer', { job: job.id, answers: [{ question, value }] })
}

describe('a county in none of the provinces that the desk and the other tables speak of', () => {
  it('is asked about, and stands with its province wherever it is shown', async () => {
    const job = await desk.read([returnOf('东山区'), returnOf('西湖区'), returnOf('南屏县')])
    expect(open(job)).toEqual([
      ['stray', '东山区', '230406'],
      ['shared', '西湖区', null]
    ])
    await answer(job, '西湖区', '360103')
    const answered = await answer(job, '东山区', '230406')
    expect(open(answered)).toEqual([])
    expect(await regionsOf(answered)).toEqual(['东山区（黑龙江省 鹤岗市）', '西湖区（江西省 南昌市）', '南屏县'])
    await desk.store(answered)
    // What the desk has figures of is no stranger.
    expect(open(await desk.read([returnOf('东山区')]))).toEqual([])
  })

  it('is another one where a person says so', async () => {
    const job = await desk.read([returnOf('东山区')], { region: '422802' })
    expect(open(job)).toEqual([['stray', '东山区', '230406']])
    const answered = await answer(job, '东山区', '422801')
    expect(await regionsOf(answered)).toEqual(['恩施市'])
  })

  it('is no stranger alone, beside another of its province, or with what it lies in', async () => {
    expect(open(await desk.read([returnOf('东山区')]))).toEqual([])
    expect(open(await desk.read([returnOf('东山区'), returnOf('依安县')]))).toEqual([])
    expect(open(await desk.read([returnOf('鹤岗市东山区')], { region: '422802' }))).toEqual([])
  })

  it('is not asked about beside others, since these tell whose the list is', async () => {
    expect(await regionsOf(await desk.read([returnOf('恩施市')], { region: '422802' }))).toEqual(['恩施市'])
  })
})

describe('a place of the desk’s own outside the region of the import', () => {
  it('is shown with where it is put', async () => {
    const job = await desk.read([returnOf('南屏县')], { region: '422802' })
    expect(await regionsOf(job)).toEqual(['南屏县（湖北省 恩施土家族苗族自治州）'])
  })
})
