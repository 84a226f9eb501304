import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()

async function imported(unit: string, ...rows: readonly string[]) {
  const path = join(desk.folder, '报表.csv')
  writeFileSync(path, `\ufeff2023年农业产值,\n,单位：${unit}\n指标,2023年\n${rows.join('\n')}\n`)
  const job = await desk.read([path], { region: '422802' })
  const { rows: changes } = await desk.call('import.changes', {
    ...{ job: job.id, kinds: ['new'], suspiciousOnly: false, offset: 0, limit: 100 }
  })
  return changes.map(({ indicator, unit: shown, new: value }) => `${indicator} ${value} ${shown}`)
}

describe('a new part of what the catalogue knows', () => {
  it('takes the unit of its whole, its value converted exactly', async () => {
    expect(
      await imported('万元', '农林牧渔业总产值,567000', '  其中：农业产值,504003', '    其中：谷物产值,44100.5')
    ).toEqual(['农林牧渔业总产值 56.7 亿元', '农业产值 50.4003 亿元', '农业产值：谷物产值 4.41005 亿元'])
  })

  it('keeps its own where it measures something else, or where little would be left of it', async () => {
    expect(await imported('元', '农林牧渔业总产值,5670000000', '  其中：菌类产值,50400')).toEqual([
      '农林牧渔业总产值 56.7 亿元',
      '农林牧渔业总产值：菌类产值 50400 元'
    ])
  })
})
