import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { remarkText } from '#contract/wording/remarks.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()

function fileOf(name: string, ...rows: readonly string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

/** Revenue that is not what its parts add up to. */
const withParts = () =>
  fileOf(
    '财政.csv',
    '2023年财政收支情况,,',
    ',,单位：万元',
    '指标,2023年,2022年',
    '地方一般公共预算收入,48931,46123',
    '  税收收入,30215,28732',
    '  非税收入,18816,17391'
  )

async function toldIn(path: string): Promise<string[]> {
  const job = await desk.read([path], { region: '422802' })
  const { rows } = await desk.call('import.changes', {
    ...{ job: job.id, kinds: ['new', 'same', 'changed'], suspiciousOnly: true, offset: 0, limit: 100 }
  })
  await desk.store(job)
  return rows.flatMap(({ suspicions }) => suspicions.map((remark) => remarkText(remark, 'zh-CN')))
}

describe('what looks wrong about a figure', () => {
  it('is told in the unit that the figure is shown in, with its name, where the sheet has another', async () => {
    expect(await toldIn(withParts())).toEqual(['4.8931 不等于其 2 个组成部分之和 4.9031（亿元）'])
  })

  it('names the file of what it is held against, where that is another', async () => {
    await toldIn(withParts())
    const told = '4.8931 不等于其 2 个组成部分之和 4.9031（亿元）（与其比对的数见 财政.csv）'
    const again = fileOf(
      '概况.csv',
      '利川市概况,,',
      '指标,单位,2023年',
      '一般公共预算收入,万元,48931',
      '油料产量,吨,1520'
    )
    expect(await toldIn(again)).toEqual([told])
    const pending = await desk.call('history.pending', {})
    expect(pending.map(({ remark }) => remark && remarkText(remark, 'zh-CN'))).toEqual([told])
  })
})
