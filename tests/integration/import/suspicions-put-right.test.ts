import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()
const region = '422826'

/** The revenue of eight months, tax and other, with the growth of tax. */
function revenue(name: string, [whole, tax, other, growth]: readonly string[], ...more: readonly string[]) {
  const path = join(desk.folder, name)
  const rows = [
    '2023年1-8月财政收支情况,,,',
    ',,,单位：万元',
    '指标,2023年1-8月,2022年1-8月,同比增长（%）',
    `地方一般公共预算收入,${whole},46123,6.1`,
    `  税收收入,${tax},28732,${growth}`,
    `  非税收入,${other},17391,8.2`,
    ...more
  ]
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return desk.read([path], { region })
}

const asSlipped = ['48931', '301115', '18816', '4.8'] as const

const pending = async () =>
  (await desk.call('history.pending', {})).map(
    ({ indicatorName, measure, remark }) => `${indicatorName} ${measure} ${remark?.code}`
  )

async function idOf(name: string): Promise<string> {
  const { indicators } = await desk.call('catalogue.indicators', {})
  return indicators.find((one) => one.name === name)?.id ?? ''
}

async function type(name: string, text: string): Promise<void> {
  const entry = { region, indicator: await idOf(name), measure: 'level' as const, period: '2023M01-08', text }
  await desk.call('figures.set', { entries: [entry], stage: null, reason: null })
}

async function suspicionsOf(job: ImportJob) {
  const choice = { suspiciousOnly: true, offset: 0, limit: 1000 }
  const { rows } = await desk.call('import.changes', { job: job.id, kinds: ['same', 'changed', 'new'], ...choice })
  return rows.map(({ cell, suspicions }) => [cell, ...suspicions.map(({ code }) => code)].join(' '))
}

describe('what a figure was held against and is put right since', () => {
  it('is no reason to doubt it any more, when it is typed', async () => {
    await desk.store(await revenue('财政.csv', asSlipped))
    expect(await pending()).toEqual([
      '税收收入 growth growth-contradicted',
      '地方一般公共预算收入 level not-the-sum',
      '税收收入 level unit-slip-up'
    ])
    await type('税收收入', '3.0115')
    expect(await pending()).toEqual([])
    // Undone, the slip stands again, and with it what it contradicts.
    await desk.call('history.undo', { change: null })
    expect(await pending()).toHaveLength(3)
  })

  it('is none either, when the return comes again', async () => {
    await desk.store(await revenue('财政.csv', asSlipped))
    const again = await revenue('财政（改）.csv', ['48931', '30115', '18816', '4.8'])
    expect(await suspicionsOf(again)).toEqual([])
    await desk.store(again)
    expect(await pending()).toEqual([])
  })

  it('is none of growth that came by itself, when one of its levels is put right', async () => {
    await desk.store(await revenue('财政.csv', ['49931', '31115', '18816', '8.3']))
    const path = join(desk.folder, '增速.csv')
    writeFileSync(path, '\ufeff2023年1-8月财政增速\r\n指标,同比增长（%）\r\n税收收入,4.8\r\n')
    await desk.store(await desk.read([path], { region, year: 2023 }))
    const ofWhole = '地方一般公共预算收入 growth growth-contradicted'
    expect(await pending()).toEqual([ofWhole, '税收收入 growth growth-contradicted'])
    await type('税收收入', '3.0115')
    expect(await pending()).toEqual([ofWhole, '税收收入 level sum-not-the-whole'])
    await type('地方一般公共预算收入', '4.8931')
    expect(await pending()).toEqual([])
  })

  it('is still one where it contradicts what stands now, too', async () => {
    await desk.store(await revenue('财政.csv', asSlipped))
    await type('税收收入', '3.0215')
    const [sum, ...others] = (await desk.call('history.pending', {})).filter(({ measure }) => measure === 'level')
    expect(sum?.remark).toEqual({ code: 'not-the-sum', params: { value: '4.8931', sum: 4.9031, parts: 2 } })
    expect(others).toEqual([])
  })

  it('is still one where the return comes again as it was', async () => {
    await desk.store(await revenue('财政.csv', asSlipped))
    const again = await revenue('财政（再报）.csv', asSlipped, '一般公共预算支出,268300,260120,3.1')
    await desk.store(again)
    expect(await pending()).toHaveLength(3)
  })

  it('is in the units of the figures that it is about, and withdrawn takes the doubt away', async () => {
    await desk.store(await revenue('财政.csv', asSlipped))
    const withdrawn = await revenue('财政（改）.csv', ['48931', '', '18816', '4.8'])
    await desk.store(withdrawn)
    expect(await pending()).toEqual([])
  })
})
