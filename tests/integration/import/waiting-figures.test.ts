import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ChangeRow } from '#contract/calls/import/import-outcome.ts'
import type { Correction } from '#contract/calls/import/sheet-correction.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()

function file(name: string, rows: readonly string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

async function listed(job: ImportJob, kinds: ChangeRow['kind'][] = ['waiting']): Promise<ChangeRow[]> {
  const of = { file: job.files[0]?.id ?? '', sheet: null }
  const { rows } = await desk.call('import.changes', {
    ...{ job: job.id, kinds, suspiciousOnly: false, of, offset: 0, limit: 1000 }
  })
  return rows
}

const told = ({ cell, indicator, new: value, unit, period, region, waits }: ChangeRow): string =>
  [cell, indicator, value, unit, period, region, waits.join('+')].join(' | ')

describe('figures that cannot be stored yet', () => {
  it('are listed as they were read, with what they wait for, and leave the list as it is said', async () => {
    const path = file('民政事业.csv', [
      '项目,单位,2022年,2023年',
      '城市低保帮扶户数,户,410,421',
      '年末常住人口,万人,52,53'
    ])
    const read = await desk.readOnly([path])
    expect((await listed(read)).map(told)).toEqual([
      'C2 | 城市低保帮扶户数 | 410 | 户 | 2022 |  | name+region',
      'D2 | 城市低保帮扶户数 | 421 | 户 | 2023 |  | name+region',
      'C3 | 年末常住人口 | 52 | 万人 | 2022 |  | region',
      'D3 | 年末常住人口 | 53 | 万人 | 2023 |  | region'
    ])
    expect(read.counts).toMatchObject({ new: 0, waiting: 4, storing: 0 })

    const question = read.questions.find(({ code }) => code === 'which-region')?.id ?? ''
    const answers = [{ question, value: '422802' }]
    const answered = await desk.call('import.answer', { job: read.id, answers })
    expect((await listed(answered)).map(told)).toEqual([
      'C2 | 城市低保帮扶户数 | 410 | 户 | 2022 | 利川市 | name',
      'D2 | 城市低保帮扶户数 | 421 | 户 | 2023 | 利川市 | name'
    ])
    expect(answered.counts).toMatchObject({ new: 2, waiting: 2, undecided: 2, storing: 2 })

    const named = await desk.call('import.takeNewNames', { job: read.id })
    expect(named.counts).toMatchObject({ new: 4, waiting: 0 })
    expect(await listed(named)).toEqual([])
  })

  it('follow a correction at once, while every question is still open', async () => {
    const path = file('护林.csv', ['项目,护林员队伍（人）,备考数', '巡山一队,12,1', '巡山二队,15,1'])
    const read = await desk.readOnly([path])
    const before = await listed(read)
    expect(before.map(({ cell }) => cell)).toEqual(['B2', 'C2', 'B3', 'C3'])
    expect(before.every(({ waits }) => waits.includes('period'))).toBe(true)
    const leftOut: Correction = { kind: 'mark', role: 'left-out', range: { top: 0, left: 2, bottom: 2, right: 2 } }
    const place = { job: read.id, file: read.files[0]?.id ?? '', sheet: read.files[0]?.sheets[0]?.name ?? '' }
    const corrected = await desk.call('import.correct', { ...place, corrections: [leftOut] })
    expect((await listed(corrected)).map(({ cell, new: value, unit }) => [cell, value, unit])).toEqual([
      ['B2', '12', '人'],
      ['B3', '15', '人']
    ])
    const of = { file: place.file, sheet: null }
    expect(await desk.call('import.partCounts', { job: read.id, of })).toMatchObject({ waiting: 2, new: 0 })
  })
})
