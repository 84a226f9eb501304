import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()
afterEach(() => expect(desk.logged).toEqual([]))

const lichuan = { region: '422802' }

function file(name: string, ...rows: string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

/** Two columns name what the rows are counted in: the catalogue knows 产量 of 粮食 alone, until 面积 of it is new beside. */
const crops = (name: string, title: string, ...figures: readonly [number, number, number, number]) =>
  file(
    name,
    title,
    '品种,面积（万亩）,产量（吨）',
    `粮食,${figures[0]},${figures[1]}`,
    `油料,${figures[2]},${figures[3]}`
  )

const named = ({ names }: ImportJob) =>
  names.map(({ path, state, indicator }) => `${path.join('>')} ${state === 'matched' ? indicator : state}`)

describe('names of a form that was stored', () => {
  const first = () => crops('去年.csv', '2022年农业生产情况', 62.35, 185432, 9.8, 15321)

  it('are what they were, whatever new names came beside them', async () => {
    const read = await desk.readOnly([first()], lichuan)
    expect(named(read)).toEqual([
      '面积>粮食 undecided',
      '产量>粮食 grain-output',
      '面积>油料 undecided',
      '产量>油料 oil-output'
    ])
    await desk.store(await desk.call('import.takeNewNames', { job: read.id }))
    const again = await desk.readOnly([first()], lichuan)
    expect(named(again).filter((name) => name.startsWith('产量'))).toEqual([
      '产量>粮食 grain-output',
      '产量>油料 oil-output'
    ])
    expect(again.counts).toMatchObject({ same: 4, undecided: 0 })
    await desk.call('import.discard', { job: again.id })
    const next = crops('今年.csv', '2023年农业生产情况', 63.1, 190011, 9.9, 15987)
    expect((await desk.readOnly([next], lichuan)).counts).toMatchObject({ new: 4, undecided: 0 })
  })

  it('are asked about where the catalogue takes one for something else by now', async () => {
    const read = await desk.read([first()], lichuan)
    await desk.store(read)
    const { indicators } = await desk.call('catalogue.indicators', {})
    const found = indicators.find(({ id }) => id === 'hog-output')
    if (found === undefined) throw new Error('a desk knows pork')
    const { figures: _, ...pork } = found
    const indicator = { ...pork, unit: '吨', aliases: [...pork.aliases, '产量>粮食'] }
    await desk.call('catalogue.saveIndicator', { indicator })
    const again = await desk.readOnly([first()], lichuan)
    const grain = again.names.find(({ path }) => path.join('>') === '产量>粮食')
    expect(grain?.state).toBe('undecided')
    expect(grain?.suggestions.slice(0, 2).map(({ indicator }) => indicator)).toEqual(['grain-output', 'hog-output'])
  })

  it('are forgotten with the import that is undone', async () => {
    const read = await desk.read([first()], lichuan)
    const { change } = await desk.store(read)
    await desk.call('history.undo', { change })
    const again = await desk.readOnly([first()], lichuan)
    expect(named(again).filter((name) => name.endsWith('undecided'))).toHaveLength(2)
  })

  it('are not those of another department, nor of another form', async () => {
    const read = await desk.read([first()], lichuan)
    await desk.call('import.attribute', { job: read.id, file: null, department: { name: '农业农村局' } })
    await desk.store(await desk.call('import.job', { job: read.id }))
    const again = await desk.readOnly([first()], lichuan)
    await desk.call('import.attribute', { job: again.id, file: null, department: { name: '统计局' } })
    const others = await desk.call('import.job', { job: again.id })
    expect(named(others)).toContain('产量>粮食 undecided')
  })

  it('speak of what their table is about, in the short words of the field or the long', async () => {
    const services = (name: string, year: number) =>
      file(name, `利川市${year}年规上服务业财务状况`, '科目,单位,本年实际', '营业成本,万元,800', '营业收入,万元,1200')
    await desk.store(await desk.read([services('去年.csv', 2022)], lichuan))
    expect((await desk.readOnly([services('今年.csv', 2023)], lichuan)).counts).toMatchObject({ undecided: 0 })
    const wider = file(
      '另表.csv',
      '利川市2023年规上服务业财务状况',
      '项目,计量单位,本年数',
      ...['营业成本', '税金', '折旧', '利息支出', '管理费用', '研发费用'].map((cost) => `${cost},万元,3`)
    )
    const other = await desk.readOnly([wider], lichuan)
    expect(other.names.find(({ path }) => path.includes('营业成本'))?.state).toBe('matched')
  })
})
