import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doubtText } from '#contract/wording/questions.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()

function file(name: string, rows: readonly string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

/** The desk of a county, as one that has worked in it knows it. */
async function ofCounty(): Promise<void> {
  const path = file('表.csv', ['2023年利川市主要指标', '指标,单位,2023年', '粮食产量,万吨,34'])
  await desk.store(await desk.read([path]))
  await desk.call('desk.setWork', { region: '422802', year: null })
}

/** Why the region of a table is asked and what is guessed; null: it is not. */
async function asked(name: string, rows: readonly string[]) {
  const job = await desk.readOnly([file(name, rows)])
  const question = job.questions.find(({ code, answer }) => code === 'which-region' && answer === null)
  return question === undefined ? null : { because: doubtText(question, 'zh-CN'), guess: question.guess }
}

const table = (title: string, ...lines: string[]): string[] => [title, '指标,单位,2022年,2023年', ...lines]
const income = '国民总收入,亿元,1197000,1251297'
const product = '国内生产总值,亿元,1204724,1260582'

describe('a table of what only the nation has', () => {
  it('is asked of which region it is in the desk of a county, with the country as guess', async () => {
    await ofCounty()
    expect(await asked('指标.csv', table('主要指标', income, product))).toEqual({
      because: '表中有“国民总收入”，一般是全国的数据',
      guess: '000000'
    })
    for (const line of ['货币供应量（M2）,亿元,2664320,2922713', '外汇储备,亿美元,31277,32380', product])
      expect((await asked('指标.csv', table('主要指标', line)))?.guess).toBe('000000')
    expect((await asked('指标.csv', table('主要指标', '全国一般公共预算收入,亿元,203649,216795')))?.guess).toBe(
      '000000'
    )
  })

  it('is asked so in a new desk, too', async () => {
    expect((await asked('指标.csv', table('主要指标', income)))?.guess).toBe('000000')
  })

  it('is not asked where title, sender, file or rows say whose it is', async () => {
    await ofCounty()
    expect(await asked('指标.csv', table('利川市主要指标', product))).toBeNull()
    expect(await asked('指标.csv', ['主要指标', '填报单位：利川市统计局', ...table('', product).slice(1)])).toBeNull()
    expect(await asked('利川市指标.csv', table('主要指标', product))).toBeNull()
    expect(await asked('指标.csv', ['主要指标', '地区,国内生产总值（亿元）', '全市,31.2', '汪营镇,2.1'])).toBeNull()
  })

  it('is none that only holds figures against the product, or counts what the nation has named', async () => {
    await ofCounty()
    for (const line of ['单位国内生产总值能耗,吨标准煤/万元,0.5,0.4', '全国文明村,个,3,4', '地区生产总值,亿元,210,220'])
      expect(await asked('指标.csv', table('主要指标', line))).toBeNull()
  })

  it('may be of the county where it ends before regions had a name of their own for it', async () => {
    await ofCounty()
    const old = ['主要指标', '指标,单位,1998年,1999年', '国内生产总值,亿元,12.1,13.2']
    expect((await asked('指标.csv', old))?.guess).toBe('422802')
  })

  it('is stored for the country when that is said, and remembered for the form', async () => {
    await ofCounty()
    const rows = table('主要指标', income, product)
    const job = await desk.read([file('指标.csv', rows)])
    const [question] = job.questions
    const answers = [{ question: question?.id ?? '', value: '000000' }]
    await desk.store(await desk.call('import.answer', { job: job.id, answers }))
    const { regions } = await desk.call('compare.scope', { region: null })
    expect(regions.map(({ code }) => code)).toContain('000000')
    const next = ['主要指标', '指标,单位,2023年,2024年', '国民总收入,亿元,1251297,1339000', product]
    const again = await desk.read([file('又一份.csv', next)])
    expect(again.questions).toMatchObject([{ answer: null, remembered: { name: '全国' } }])
    expect(again.counts).toMatchObject({ same: 1 })
  })
})
