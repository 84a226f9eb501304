import { describe, expect, it } from 'vitest'
import type { TypedEntry } from '#contract/calls/figure-calls.ts'
import type { StageChoice } from '#contract/figure.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'
import { writeSmallReturn } from '../../support/small-return.ts'

const desk = deskForEachTest()

const entry = (text: string, given: Partial<TypedEntry> = {}): TypedEntry => ({
  region: '422802',
  indicator: 'gdp',
  measure: 'level',
  period: '2023',
  text,
  ...given
})

const set = (entries: TypedEntry[], stage: StageChoice | null = null) =>
  desk.call('figures.set', { entries, stage, reason: null })

async function shown(period = '2023'): Promise<string | null | undefined> {
  const figures = await desk.call('figures.read', {
    regions: ['422802'],
    indicators: ['gdp'],
    measure: 'level',
    periods: [period]
  })
  return figures[0]?.decimal ?? figures[0]?.symbol
}

const counted = async () => (await desk.call('desk.state', {})).open?.figures

const pendingCodes = async () => (await desk.call('history.pending', {})).map(({ remark }) => remark?.code)

describe('values that are typed', () => {
  it('are one change, undone as one, and each keeps what was typed', async () => {
    const { change, entries } = await set([entry('106.5亿'), entry('1000000万元', { period: '2022' })], 'flash')
    expect(entries.map(({ kind, decimal }) => [kind, decimal])).toEqual([
      ['new', '106.5'],
      ['new', '100']
    ])
    expect([await shown(), await counted()]).toEqual(['106.5', 2])
    const place = { region: '422802', indicator: 'gdp', measure: 'level', period: '2023' } as const
    const [claim] = await desk.call('history.ofValue', place)
    expect(claim).toMatchObject({
      figure: { stage: 'flash', source: { text: '106.5亿', file: null } },
      change: { kind: 'edit', author: '测试', figures: 2 }
    })
    await desk.call('history.undo', { change: change ?? 0 })
    expect([await shown(), await counted()]).toEqual([undefined, 0])
  })

  it('go over imported ones, which stay in the history with their cell', async () => {
    await desk.store(await desk.read([writeSmallReturn(desk.folder)], { region: '422802' }))
    const { entries } = await set([entry('107')])
    expect(entries[0]).toMatchObject({ kind: 'changed', stage: 'preliminary', old: { decimal: '106' } })
    const life = await desk.call('history.ofValue', {
      region: '422802',
      indicator: 'gdp',
      measure: 'level',
      period: '2023'
    })
    expect(life.map(({ figure }) => [figure.decimal, figure.source.cell])).toEqual([
      ['107', null],
      ['106', 'D3']
    ])
    expect((await set([entry('107')])).change).toBeNull()
  })

  it('may be cleared, typed again and undone in any order, and are counted right', async () => {
    await set([entry('106')], 'preliminary')
    const cleared = await set([entry('')])
    expect(cleared.entries[0]?.kind).toBe('withdrawn')
    expect([await shown(), await counted()]).toEqual([undefined, 0])
    const again = await set([entry('107')])
    expect(again.entries[0]).toMatchObject({ kind: 'new', stage: 'preliminary' })
    expect([await shown(), await counted()]).toEqual(['107', 1])
    await desk.call('history.undo', { change: again.change ?? 0 })
    await desk.call('history.undo', { change: cleared.change ?? 0 })
    expect([await shown(), await counted()]).toEqual(['106', 1])
  })

  it('of an earlier stage are kept, and said not to be shown', async () => {
    await set([entry('106')], 'final')
    expect((await set([entry('90')], 'flash')).entries[0]?.kind).toBe('conflicting')
    expect([await shown(), await counted()]).toEqual(['106', 1])
  })

  it('may be given no stage, which takes none from what stands', async () => {
    expect((await set([entry('106')], 'unsaid')).entries[0]).toMatchObject({ kind: 'new', stage: null })
    expect((await set([entry('107')], 'unsaid')).entries[0]).toMatchObject({ kind: 'changed', stage: null })
    expect((await set([entry('108')], 'preliminary')).entries[0]).toMatchObject({ kind: 'changed' })
    expect((await set([entry('109')], 'unsaid')).entries[0]).toMatchObject({ kind: 'conflicting', stage: null })
    expect(await shown()).toBe('108')
  })

  it('are checked before they are stored: slips of the unit and habits are pointed out, nonsense is refused', async () => {
    const entries = [
      entry('100', { period: '2021' }),
      entry('104', { period: '2022' }),
      entry('1060000'),
      entry('一些', { period: '2020' })
    ]
    const checked = await desk.call('figures.check', { entries, stage: null })
    expect(checked.map(({ kind, refusal, suspicion }) => [kind, refusal, suspicion?.code ?? null])).toEqual([
      ['new', null, null],
      ['new', null, null],
      ['new', null, 'unit-slip-up'],
      ['refused', 'unreadable-number', null]
    ])
    expect(await shown()).toBeUndefined()
  })

  it('are as suspicious of an index as of an amount, beside what they would replace', async () => {
    const cpi = (text: string) => entry(text, { indicator: 'cpi' })
    await set([cpi('102.3')])
    const check = async (text: string) => {
      const [one] = await desk.call('figures.check', { entries: [cpi(text)], stage: null })
      return one?.suspicion?.code ?? null
    }
    expect([await check('1023'), await check('2.3'), await check('102.4')]).toEqual([
      'unit-slip-up',
      'far-from-hundred',
      null
    ])
  })

  it('are pointed at where they are more than a third away from what they would replace', async () => {
    await set([entry('106')])
    expect((await set([entry('150')])).entries[0]?.suspicion?.code).toBe('far-from-standing')
  })

  it('are held against the sum of their parts, as imported ones are, and wait until either is put right', async () => {
    const levels = (period: string, values: readonly string[]) =>
      ['gdp', 'gdp-primary', 'gdp-secondary', 'gdp-tertiary'].map((indicator, at) =>
        entry(values[at] ?? '', { indicator, period })
      )
    await set([...levels('2021', ['206.48', '44.38', '66.05', '96.05']), ...levels('2022', ['210', '45', '67', '98'])])
    expect(await pendingCodes()).toEqual([])
    const [whole] = (await set([entry('207.48', { period: '2021' })])).entries
    expect(whole?.suspicion).toEqual({ code: 'not-the-sum', params: { value: '207.48', sum: '206.48', parts: 3 } })
    expect(await pendingCodes()).toEqual(['not-the-sum'])
    // What one of the parts is then put right by is no longer said of the whole.
    await set([entry('45.38', { indicator: 'gdp-primary', period: '2021' })])
    expect(await pendingCodes()).toEqual([])
    // A part is told of itself.
    const [part] = (await set([entry('68', { indicator: 'gdp-secondary', period: '2022' })])).entries
    expect(part?.suspicion).toEqual({ code: 'sum-not-the-whole', params: { whole: '210', sum: '211', parts: 3 } })
    expect(await pendingCodes()).toEqual(['sum-not-the-whole'])
    await set([entry('211', { period: '2022' })])
    expect(await pendingCodes()).toEqual([])
  })

  it('keep a symbol as itself', async () => {
    await set([entry('…')])
    expect([await shown(), await counted()]).toEqual(['…', 1])
  })

  it('are said to be of a year in which the code of their region did not hold', async () => {
    const entries = [entry('5', { region: '310230', period: '2015' }), entry('6', { region: '310230', period: '2020' })]
    const checked = await desk.call('figures.check', { entries, stage: null })
    expect(checked.map(({ kind, outOfTime }) => [kind, outOfTime?.code ?? null])).toEqual([
      ['new', null],
      ['new', 'region-out-of-time']
    ])
    expect(checked[1]?.outOfTime?.params).toMatchObject({ region: '崇明县', years: '2020', figures: 1 })
  })

  it('are refused where region or indicator is not known', async () => {
    expect(await desk.failure(set([entry('1', { indicator: 'nothing' })]))).toMatchObject({ code: 'unknown-indicator' })
    expect(await desk.failure(set([entry('1', { region: '999999' })]))).toMatchObject({ code: 'unknown-region' })
  })
})
