import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk

beforeAll(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '咸丰.tongbi'), create: true })
})
afterAll(() => desk.close())

it('a rise of prices that a work report aims at is the target of their growth', async () => {
  const path = join(desk.folder, '目标.csv')
  const lines = [
    '咸丰县2024年政府工作报告主要预期目标',
    '序号,指标,目标',
    '1,地区生产总值,增长7%左右',
    '2,居民消费价格涨幅,3%左右',
    '3,城镇调查失业率,5.5%以内'
  ]
  writeFileSync(path, `\ufeff${lines.join('\r\n')}\r\n`)
  const job = await desk.readOnly([path])
  expect(job.names?.filter(({ indicator }) => indicator === null) ?? []).toEqual([])
  await desk.store(job)
  const board = await desk.call('targets.board', { region: '422826', year: 2024 })
  expect(board.map(({ target: { indicator, kind, bound, value } }) => [indicator, kind, bound, value])).toEqual(
    expect.arrayContaining([
      ['gdp', 'growth', 'about', '7'],
      ['cpi', 'growth', 'about', '3'],
      ['unemployment-surveyed', 'level', 'at-most', '5.5']
    ])
  )
})
