import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Stage } from '#contract/figure.ts'
import { disputedInputTexts } from '#contract/wording/disputed-inputs.ts'
import { draftText } from '#core/draft/draft.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
const place = { region: '422802', indicator: 'gdp', measure: 'level', period: '2023' } as const

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '甲.tongbi'), create: true })
})
afterEach(() => desk.close())

let files = 0

/** What a department says of the GDP of 2023, in one or several files of a delivery. */
async function prepared(
  department: string | null,
  values: readonly string[],
  stage: Stage = 'preliminary',
  beside: readonly string[] = []
) {
  const paths = values.map((value) => {
    files += 1
    const path = join(desk.folder, `${files}.csv`)
    const rows = [`地区生产总值,亿元,${value}`, ...beside]
    writeFileSync(path, `\ufeff主要经济指标\n指标名称,单位,2023年\n${rows.join('\n')}\n`)
    return path
  })
  const job = await desk.read(paths, { region: place.region })
  await desk.call('import.settle', { job: job.id, region: place.region, stage })
  return desk.call('import.attribute', { job: job.id, file: null, department: { name: department } })
}

async function deliver(...said: Parameters<typeof prepared>) {
  return (await desk.store(await prepared(...said))).change
}

async function figure() {
  const choice = { region: place.region, indicators: ['gdp'], measures: null, from: 2023, to: 2023, limit: 10 }
  const [found] = await desk.call('compare.figures', choice)
  const conflict = found?.conflict?.map(({ decimal, department }) => `${department} ${decimal}`) ?? null
  return [found?.decimal ?? null, conflict]
}

const decide = (change: number, nth = 0) =>
  desk.call('history.decide', { ...place, change, nth, reason: '以统计局为准' })

describe('two departments that say different things of a place at one stage', () => {
  it('are said to disagree in the words about it', async () => {
    await deliver('统计局', ['100'])
    await deliver('财政局', ['101'])
    const choice = {
      ...{ regions: [place.region], periods: ['2023'], indicators: ['gdp'] },
      language: 'zh-CN' as const
    }
    expect(draftText(await desk.call('draft.write', choice))).toContain(
      '101.00亿元（不同来源的数据不一致，尚未裁定）。'
    )
    await deliver('财政局', ['100'])
    expect(draftText(await desk.call('draft.write', choice))).not.toContain('不一致')
  })

  it('are in conflict until one of them says the same', async () => {
    await deliver('统计局', ['100'])
    await deliver('财政局', ['101'])
    expect(await figure()).toEqual(['101', ['统计局 100']])
    await deliver('财政局', ['100'])
    expect(await figure()).toEqual(['100', null])
  })

  it('are in conflict by their latest words, and every one is named', async () => {
    await deliver('统计局', ['100'])
    await deliver('税务局', ['99'])
    await deliver('统计局', ['102'])
    expect(await figure()).toEqual(['102', ['税务局 99']])
    await deliver('财政局', ['103'])
    expect(await figure()).toEqual(['103', ['统计局 102', '税务局 99']])
  })

  it('are none where one revises itself, is not known, or speaks at a later stage', async () => {
    await deliver('统计局', ['100'])
    await deliver('统计局', ['101'])
    expect(await figure()).toEqual(['101', null])
    await deliver(null, ['102'])
    expect(await figure()).toEqual(['102', null])
    await deliver('财政局', ['103'], 'final')
    expect(await figure()).toEqual(['103', null])
  })

  it('stay in conflict when somebody unknown repeats or revises a word: only a decision or one of them ends it', async () => {
    await deliver('统计局', ['100'])
    await deliver('财政局', ['101'])
    await deliver(null, ['100'])
    expect(await figure()).toEqual(['100', ['财政局 101']])
    await deliver(null, ['105'])
    expect(await figure()).toEqual(['105', ['财政局 101', '统计局 100']])
    await deliver('财政局', ['100'])
    expect(await figure()).toEqual(['100', null])
  })

  it('are in conflict though somebody unknown repeated the one in between, which stays that one’s', async () => {
    await deliver('统计局', ['100'])
    const echo = await prepared(null, ['100'], 'preliminary', ['常住人口,万人,80'])
    expect(echo.counts).toMatchObject({ same: 1, new: 1 })
    await desk.store(echo)
    await deliver('税务局', ['101'])
    expect(await figure()).toEqual(['101', ['统计局 100']])
  })

  it('may be two files of one delivery', async () => {
    await deliver('统计局', ['100', '101'])
    expect(await figure()).toEqual(['100', ['统计局 101']])
    const [pending] = await desk.call('history.pending', {})
    const cell = pending?.claims.find(({ isFigure }) => !isFigure)
    expect(cell).toMatchObject({ decimal: '101', source: { cell: 'C3' } })
    await decide(cell?.source.change ?? 0, cell?.nth)
    expect(await figure()).toEqual(['101', null])
  })
})

describe('the history of deliveries', () => {
  it('counts what each changed, not what it said: the same again and words of a lower stage change nothing', async () => {
    const figures = async (change: number) => (await desk.call('history.change', { change })).change.figures
    expect(await figures(await deliver('统计局', ['100'], 'final'))).toBe(1)
    expect(await figures(await deliver('统计局', ['101'], 'preliminary'))).toBe(0)
    expect(await figures(await deliver('统计局', ['102'], 'final'))).toBe(1)
    // Of two cells that disagree one is shown.
    expect(await figures(await deliver('统计局', ['103', '104'], 'final'))).toBe(1)
  })
})

describe('a decision', () => {
  it('picks one, from its own cell, and is undone like any change', async () => {
    const bureau = await deliver('统计局', ['100'])
    await deliver('财政局', ['101'])
    const decision = await decide(bureau)
    expect(decision).toMatchObject({ kind: 'decision', department: '统计局', reason: '以统计局为准', figures: 1 })
    expect(decision.about).toContain('地区生产总值 2023')
    expect(await figure()).toEqual(['100', null])
    expect(await desk.call('source.find', { ...place, change: null })).toMatchObject({
      figure: { source: { cell: 'C3', change: decision.id } },
      original: { file: expect.stringMatching(/csv$/) }
    })
    expect((await desk.call('desk.state', {})).open?.figures).toBe(1)
    await desk.call('history.undo', { change: decision.id })
    expect(await figure()).toEqual(['101', ['统计局 100']])
    await desk.call('history.redo', { change: null })
    expect(await figure()).toEqual(['100', null])
  })

  it('rests on the delivery that it picked, and on no other', async () => {
    const bureau = await deliver('统计局', ['100'])
    const finance = await deliver('财政局', ['101'])
    const decision = await decide(bureau)
    expect(await desk.failure(desk.call('history.undo', { change: bureau }))).toMatchObject({ code: 'has-dependents' })
    await desk.call('history.undo', { change: finance })
    expect(await figure()).toEqual(['100', null])
    await desk.call('history.undo', { change: bureau, together: true })
    expect(await figure()).toEqual([null, null])
    await desk.call('history.redo', { change: decision.id, together: true })
    expect(await figure()).toEqual(['100', null])
  })

  it('is in the name of the department: its own revision is no conflict, that of another is', async () => {
    const bureau = await deliver('统计局', ['100'])
    await deliver('财政局', ['101'])
    await decide(bureau)
    await deliver('统计局', ['100.5'])
    expect(await figure()).toEqual(['100.5', null])
    await deliver('财政局', ['104'])
    expect(await figure()).toEqual(['104', ['统计局 100.5']])
  })

  it('holds against what was decided against and is sent once more, but not against news', async () => {
    const bureau = await deliver('统计局', ['100'])
    await deliver('财政局', ['101'])
    await decide(bureau)
    const again = async (department: string | null, value: string) => {
      files += 1
      const path = join(desk.folder, `${files}.csv`)
      writeFileSync(path, `\ufeff主要经济指标\n指标名称,单位,${1900 + files}年,2023年\n地区生产总值,亿元,90,${value}\n`)
      const job = await desk.read([path], { region: place.region })
      const { counts } = await desk.call('import.attribute', {
        job: job.id,
        file: null,
        department: { name: department }
      })
      await desk.call('import.store', { job: job.id, department, reason: null })
      return counts
    }
    expect(await again('财政局', '101')).toMatchObject({ new: 1, same: 1, conflicting: 0, storing: 1 })
    expect(await figure()).toEqual(['100', null])
    expect(await again('统计局', '100')).toMatchObject({ new: 1, same: 1 })
    expect(await again('财政局', '101')).toMatchObject({ same: 1, conflicting: 0 })
    expect(await figure()).toEqual(['100', null])
    // The tax office never said so, and the finance office never said 102.
    expect(await again('税务局', '101')).toMatchObject({ conflicting: 1 })
    expect(await figure()).toEqual(['101', ['统计局 100']])
    await decide(bureau)
    expect(await again('财政局', '102')).toMatchObject({ conflicting: 1 })
    expect(await figure()).toEqual(['102', ['统计局 100']])
  })

  it('is not overruled by somebody unknown: that is a conflict with what was decided', async () => {
    const bureau = await deliver('统计局', ['100'])
    await deliver('财政局', ['101'])
    await decide(bureau)
    const handbook = await prepared(null, ['101'])
    expect(handbook.counts).toMatchObject({ conflicting: 1, changed: 0 })
    await desk.store(handbook)
    expect(await figure()).toEqual(['101', ['统计局 100']])
  })

  it('is left by a department that gives another value: coming back to its first one is news', async () => {
    const bureau = await deliver('统计局', ['100'])
    await deliver('财政局', ['101'])
    await decide(bureau)
    await deliver('统计局', ['100.5'])
    await deliver('统计局', ['100'])
    expect(await figure()).toEqual(['100', null])
    await deliver('财政局', ['103'])
    await deliver('财政局', ['101'])
    expect(await figure()).toEqual(['101', ['统计局 100']])
  })

  it('between two cells of a delivery holds when the delivery comes once more', async () => {
    const delivery = await deliver('统计局', ['100', '101'])
    await decide(delivery, 1)
    expect(await figure()).toEqual(['101', null])
    const sent = await desk.failure(deliver('统计局', ['100', '101']))
    expect(sent.code).toBe('nothing-to-store')
    await deliver('统计局', ['100', '102'])
    expect(await figure()).toEqual(['102', null])
  })

  it('may be one word on several places, a change for each department whose figures are taken', async () => {
    const bureau = await deliver('统计局', ['100'])
    await deliver('财政局', ['101'])
    const [pending] = await desk.call('history.pending', {})
    const finance = pending?.claims.find(({ isFigure }) => isFigure)?.source.change ?? 0
    const base = { ...place, measure: 'base' as const }
    expect(
      await desk.failure(
        desk.call('history.decideMany', {
          picks: [
            { ...place, change: bureau, nth: 0 },
            { ...base, change: finance, nth: 0 }
          ],
          reason: null
        })
      )
    ).toMatchObject({ code: 'unknown-value' })
    expect(await figure()).toEqual(['101', ['统计局 100']])
    const made = await desk.call('history.decideMany', {
      picks: [{ ...place, change: bureau, nth: 0 }],
      reason: '以统计局为准'
    })
    expect(made).toMatchObject([{ kind: 'decision', department: '统计局', figures: 1, reason: '以统计局为准' }])
    expect(await figure()).toEqual(['100', null])
    expect(await desk.call('history.pending', {})).toEqual([])
  })

  it('picks nothing that does not stand or was never said', async () => {
    const bureau = await deliver('统计局', ['100'])
    await desk.call('history.undo', { change: bureau })
    expect(await desk.failure(decide(bureau))).toMatchObject({ code: 'unknown-value' })
    expect(await desk.failure(decide(77))).toMatchObject({ code: 'unknown-value' })
  })
})

describe('a word that does not change what is shown', () => {
  it('is in conflict with a later stage, says so, and is the same when it is sent again', async () => {
    await deliver('统计局', ['100'], 'final')
    const planned = async (value: string) => {
      const job = await prepared('统计局', [value], 'preliminary')
      const { rows } = await desk.call('import.changes', {
        ...{ job: job.id, kinds: ['conflicting', 'same'], suspiciousOnly: false, offset: 0, limit: 10 }
      })
      return { job, rows: rows.map(({ kind, old, new: now, outranked }) => [kind, old, now, outranked]) }
    }
    const first = await planned('101')
    expect(first.rows).toEqual([['conflicting', '100', '101', { by: 'final', stage: 'preliminary' }]])
    await desk.store(first.job)
    expect((await planned('101')).rows).toEqual([['same', '100', '101', null]])
    expect((await planned('102')).rows).toEqual([['conflicting', '100', '102', { by: 'final', stage: 'preliminary' }]])
    expect(await figure()).toEqual(['100', null])
  })

  it('changes the stage alone where the value is the same, and says so', async () => {
    await deliver('统计局', ['100'], 'flash')
    const job = await prepared('统计局', ['100'], 'final')
    const { rows } = await desk.call('import.changes', {
      ...{ job: job.id, kinds: ['changed'], suspiciousOnly: false, offset: 0, limit: 10 }
    })
    expect(rows).toMatchObject([{ old: '100', new: '100', staged: { before: 'flash', after: 'final' } }])
    const other = await prepared('统计局', ['101'], 'final')
    const changed = await desk.call('import.changes', {
      ...{ job: other.id, kinds: ['changed'], suspiciousOnly: false, offset: 0, limit: 10 }
    })
    expect(changed.rows).toMatchObject([{ old: '100', new: '101', staged: null }])
  })

  it('is suspicious for a slip of its unit also where another cell of the delivery says otherwise', async () => {
    await deliver('统计局', ['100'])
    const job = await prepared('统计局', ['100', '1000000'], 'preliminary')
    const { rows } = await desk.call('import.changes', {
      ...{ job: job.id, kinds: ['conflicting'], suspiciousOnly: true, offset: 0, limit: 10 }
    })
    expect(rows.map(({ new: now, suspicions }) => [now, suspicions.map(({ code }) => code)])).toEqual([
      ['1000000', ['unit-slip-up']]
    ])
  })
})

describe('what waits for a decision', () => {
  const pending = async () =>
    (await desk.call('history.pending', {})).map(({ figure: { decimal }, remark, claims }) => [
      decimal,
      remark?.code ?? 'conflict',
      claims.length
    ])

  it('are conflicts, and suspicious figures as they were stored', async () => {
    await deliver('统计局', ['100'])
    const slipped = await deliver('统计局', ['1000'])
    expect(await pending()).toEqual([['1000', 'unit-slip-up', 2]])
    const [waiting] = await desk.call('history.pending', {})
    expect(waiting?.claims.map(({ department }) => department)).toEqual(['统计局', '统计局'])
    await deliver('财政局', ['100'])
    expect(await pending()).toEqual([['100', 'conflict', 3]])
    // What looked wrong is what one decides by: it stays with the value.
    const [disputed] = await desk.call('history.pending', {})
    expect(disputed?.claims.map(({ decimal, remark }) => [decimal, remark?.code ?? null])).toEqual([
      ['100', null],
      ['1000', 'unit-slip-up'],
      ['100', null]
    ])
    await decide(slipped)
    expect(await pending()).toEqual([])
  })

  it('waits on when the same figure is sent again, until somebody upholds it', async () => {
    await deliver('统计局', ['100'])
    await deliver('统计局', ['1000'])
    const again = await deliver('统计局', ['1000'], 'preliminary', ['粮食产量,吨,7'])
    expect(await pending()).toEqual([['1000', 'unit-slip-up', 3]])
    await desk.call('history.undo', { change: again })
    expect(await pending()).toEqual([['1000', 'unit-slip-up', 2]])
    await desk.call('history.redo', { change: again })
    await decide(again)
    expect(await pending()).toEqual([])
    await deliver('统计局', ['1000'], 'preliminary', ['粮食产量,吨,8'])
    await deliver('统计局', ['1000'], 'preliminary', ['粮食产量,吨,9'])
    expect(await pending()).toEqual([])
  })

  it('are figures that were typed, too', async () => {
    await deliver('统计局', ['100'])
    const { region, indicator, measure, period } = place
    const type = (text: string) =>
      desk.call('figures.set', { entries: [{ region, indicator, measure, period, text }], stage: null, reason: null })
    await type('1000')
    expect(await pending()).toEqual([['1000', 'unit-slip-up', 2]])
    await type('101')
    expect(await pending()).toEqual([])
  })

  it('goes when the suspicious figure is upheld, corrected or undone', async () => {
    await deliver('统计局', ['100'])
    const slipped = await deliver('统计局', ['1000'])
    const upheld = await decide(slipped)
    expect(await pending()).toEqual([])
    await desk.call('history.undo', { change: upheld.id })
    expect(await pending()).toHaveLength(1)
    await desk.call('history.undo', { change: slipped })
    expect(await pending()).toEqual([])
  })
})

describe('a comparison of a disputed figure', () => {
  it('says so in its cell', async () => {
    const cell = async () => {
      const choice = { regions: [place.region], periods: ['2023'], indicators: ['gdp'] }
      return (await desk.call('compare.table', choice)).rows[0]?.cells[0]
    }
    const bureau = await deliver('统计局', ['100'])
    await deliver('财政局', ['101'])
    expect(await cell()).toMatchObject({ decimal: '101', disputed: { value: [place] } })
    await decide(bureau)
    expect(await cell()).toMatchObject({ decimal: '100', disputed: { value: [] } })
  })

  it('is told from a figure that was replaced, claim by claim', async () => {
    const said = async () =>
      (await desk.call('history.ofValue', place)).map(({ figure, isFigure, isDisputed }) => [
        figure.decimal,
        isFigure,
        isDisputed
      ])
    const bureau = await deliver('统计局', ['100'])
    await deliver('财政局', ['99'])
    await deliver('财政局', ['101'])
    expect(await said()).toEqual([
      ['101', true, false],
      ['99', false, false],
      ['100', false, true]
    ])
    await decide(bureau)
    expect((await said()).map(([, , isDisputed]) => isDisputed)).not.toContain(true)
  })

  it('says of the growth that it is disputed where the value is not, and who says what', async () => {
    const growth = async (department: string, level: string, rate: string) => {
      const path = join(desk.folder, `${department}.csv`)
      writeFileSync(path, `\ufeff指标名称,单位,2023年,增长%\n地区生产总值,亿元,${level},${rate}\n`)
      const job = await desk.read([path], { region: place.region })
      await desk.call('import.settle', { job: job.id, region: place.region, stage: 'preliminary' })
      await desk.store(
        await desk.call('import.attribute', { job: job.id, file: null, department: { name: department } })
      )
    }
    await growth('统计局', '100', '9')
    await growth('税务局', '100', '10.7')
    const choice = { regions: [place.region], periods: ['2023'], indicators: null }
    const { rows } = await desk.call('compare.table', choice)
    expect(rows[0]?.cells[0]).toMatchObject({
      disputed: { value: [], growth: [{ indicator: 'gdp', period: '2023', measure: 'growth' }] }
    })
    expect(await desk.call('compare.disputes', choice)).toEqual([
      {
        ...{ region: { code: place.region, name: '利川市' }, period: '2023', measure: 'growth' },
        indicator: { id: 'gdp', name: '地区生产总值', nameEn: 'Gross regional product', unit: '亿元', kind: 'flow' },
        said: [
          { decimal: '10.7', symbol: null, sender: '税务局' },
          { decimal: '9', symbol: null, sender: '统计局' }
        ]
      }
    ])
    expect(await desk.call('compare.disputes', { ...choice, periods: ['2022'] })).toEqual([])
  })

  it('is told where only what is computed from the figure stands in the table', async () => {
    await deliver('统计局', ['100'])
    await deliver('财政局', ['101'])
    const next = join(desk.folder, 'next.csv')
    writeFileSync(next, '\ufeff指标名称,单位,2024年\n地区生产总值,亿元,110\n')
    const job = await desk.read([next], { region: place.region })
    await desk.call('import.settle', { job: job.id, region: place.region, stage: 'preliminary' })
    await desk.store(job)
    const choice = { regions: [place.region], periods: ['2024'], indicators: null }
    const before = { region: place.region, indicator: 'gdp', period: '2023', measure: 'level' }
    const { rows } = await desk.call('compare.table', choice)
    expect(rows[0]?.cells[0]?.disputed).toEqual({ value: [], change: [before], growth: [before] })
    expect(await desk.call('compare.disputes', choice)).toMatchObject([
      { period: '2023', measure: 'level', said: [{ decimal: '101' }, { decimal: '100' }] }
    ])
    const explained = await desk.call('compare.explain', {
      ...{ region: place.region, indicator: 'gdp', period: '2024', measure: 'rate', basis: 'published', asOf: null },
      ...{ periods: ['2024'], regions: [] }
    })
    expect(disputedInputTexts(explained, 'zh-CN')).toEqual(['2023年地区生产总值：不同来源的数据不一致，尚未裁定'])
    expect(disputedInputTexts(explained, 'en-US')).toEqual([
      'Gross regional product, 2023: sources disagree; not decided yet'
    ])
  })
})
