import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()

const XIANFENG = '422826'

function file(name: string, rows: readonly string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

const named = (place: string, line = '粮食产量,万吨,34,35') => [
  `${place}2023年主要指标`,
  '指标,单位,2022年,2023年',
  line
]
const silent = () => file('旅游.csv', ['旅游接待情况', '指标,单位,2022年,2023年', '旅游接待人次,万人次,310,376.6'])
const of = (place: string, line?: string) => file(`${place}.csv`, named(place, line))

/** The guesses of what is asked of tables that nothing says the region of. */
async function guesses(paths: readonly string[]): Promise<(string | null)[]> {
  const job = await desk.readOnly(paths)
  return job.questions
    .filter(({ code, answer }) => code === 'which-region' && answer === null)
    .map(({ guess }) => guess)
}

async function storeAs(region: string, path: string): Promise<void> {
  const job = await desk.read([path])
  const answers = job.questions
    .filter(({ code }) => code === 'which-region')
    .map(({ id }) => ({ question: id, value: region }))
  await desk.store(answers.length === 0 ? job : await desk.call('import.answer', { job: job.id, answers }))
}

const ofNation = () => file('年度数据.csv', ['年度数据', '指标,单位,2022年,2023年', '国民总收入,亿元,1197000,1251297'])

describe('a table that nothing says the region of', () => {
  it('is asked for after an import that was said to be of the nation, with the county of the others as guess', async () => {
    await storeAs('000000', ofNation())
    await desk.call('desk.setWork', { region: '000000', year: null })
    expect(await guesses([of('咸丰县'), silent()])).toEqual([XIANFENG])
    expect(await guesses([silent()])).toEqual([null])
  })

  it('is asked for once for all such tables', async () => {
    await storeAs('000000', ofNation())
    const other = file('交通.csv', ['公路情况', '指标,单位,2022年,2023年', '公路里程,公里,3100,3176'])
    expect(await guesses([of('咸丰县'), silent(), other])).toEqual([XIANFENG])
  })

  it('is guessed to be of the county, not of the nation, in a desk of both', async () => {
    await storeAs('000000', ofNation())
    await storeAs(XIANFENG, of('咸丰县'))
    for (const region of ['000000', XIANFENG]) {
      await desk.call('desk.setWork', { region, year: null })
      expect(await guesses([silent()])).toEqual([XIANFENG])
    }
  })

  it('is guessed to be of the county, not of what the county lies in, where the desk has no other county', async () => {
    await desk.store(await desk.read([of('恩施土家族苗族自治州'), of('咸丰县')]))
    await desk.call('desk.setWork', { region: '422800', year: null })
    expect(await guesses([silent()])).toEqual([XIANFENG])
  })

  it('is of the prefecture without a question in the desk of a prefecture with its counties', async () => {
    await desk.store(await desk.read([of('恩施土家族苗族自治州'), of('咸丰县'), of('利川市')]))
    await desk.call('desk.setWork', { region: '422800', year: null })
    expect(await guesses([silent()])).toEqual([])
  })

  it('is asked for where the other tables are of another county than the returns before', async () => {
    await desk.store(await desk.read([of('利川市')]))
    await desk.call('desk.setWork', { region: '422802', year: null })
    expect(await guesses([silent()])).toEqual([])
    expect(await guesses([of('咸丰县'), silent()])).toEqual([XIANFENG])
  })

  it('is guessed by the county of the others though one of them is of what that lies in', async () => {
    expect(await guesses([of('咸丰县'), of('恩施土家族苗族自治州'), of('全国'), silent()])).toEqual([XIANFENG])
  })
})
