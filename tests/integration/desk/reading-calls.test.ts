import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type CallName, type CallOutput, calls } from '#contract/calls.ts'
import { plainShape } from '#contract/table-shape.ts'
import type { Handler } from '#desk/handler.ts'
import { handlers } from '#desk/handlers/handlers.ts'
import { readingCalls } from '#desk/session/reading-calls.ts'
import { Session } from '#desk/session/session.ts'
import { writeSmallReturn } from '../../support/small-return.ts'
import { deskOptionsIn, temporaryFolder } from '../../support/temp-desk.ts'

const gdp = 'gdp'
const years = ['2022', '2023']

let folder: string
let session: Session
/** What a call is asked; made when the demo is open, a job is planned and an original is known. */
let inputs: Readonly<Record<string, object>>

async function ask<Name extends CallName>(name: Name, input: object): Promise<CallOutput<Name>> {
  const handler = handlers[name] as Handler<CallName>
  const context = { signal: new AbortController().signal, progress: () => undefined }
  return (await handler(session, calls[name].input.parse(input) as never, context)) as CallOutput<Name>
}

beforeAll(async () => {
  folder = temporaryFolder()
  session = new Session(deskOptionsIn(folder), () => undefined)
  await ask('desk.openDemo', {})
  const { open } = await ask('desk.state', {})
  const region = open?.region ?? ''
  const place = { region, indicator: gdp, measure: 'level', period: '2023' }
  const choice = { regions: [region], periods: years, indicators: null }
  const path = writeSmallReturn(folder, '小表.csv')
  const [file] = await ask('host.admit', { files: [{ path }] })
  const defaults = { region, indicator: null, unit: null, year: null }
  const { id: job } = await ask('import.start', { files: [file?.id], defaults })
  await vi.waitFor(async () => expect((await ask('import.job', { job })).state).toBe('ready'), 20_000)
  const first = (await ask('import.job', { job })).files[0]
  const found = await ask('source.find', { ...place, change: null })
  const { original } = found
  const artifact = await ask('catalogue.export', { language: 'zh-CN' })
  const sheet = (await ask('source.sheets', { ...original }))[0]?.name
  const layout = { ...plainShape(['value']), language: 'zh-CN', symbols: 'common', title: null }
  const side = { moment: null, stage: null }
  inputs = {
    'catalogue.indicators': {},
    'catalogue.checkFormula': { id: null, name: '人均', unit: '元', formula: '地区生产总值 / 常住人口' },
    'catalogue.planMerge': { from: ['retail'], into: gdp },
    'catalogue.planSplit': { from: gdp, scope: { regions: [region], periods: null, changes: null } },
    'catalogue.export': { language: 'zh-CN' },
    'catalogue.regions': { query: '利川', limit: 5, withFigures: false },
    'catalogue.namedRegion': { name: '利川市', within: null },
    'catalogue.deskRegions': {},
    'compare.scope': { region },
    'compare.disputes': choice,
    'compare.table': { ...choice, measures: ['share', 'rank', 'average'] },
    'compare.explain': { ...place, measure: 'rate', basis: 'published', asOf: null, regions: [region] },
    'compare.export': { ...choice, layout, rows: null },
    'compare.figures': { region, indicators: null, measures: null, from: null, to: null, limit: 50 },
    'compare.ranking': { region, year: 2023, indicator: null },
    'compare.symbols': {},
    'completeness.matrix': { region, years: [2022, 2023], department: null, all: true },
    'departments.list': {},
    'desk.state': {},
    'desk.view': { screen: 'compare' },
    'draft.write': { ...choice, language: 'zh-CN' },
    'draft.phrases': { language: 'zh-CN' },
    'figures.read': { regions: [region], indicators: [gdp], measure: 'level', periods: years },
    'figures.check': { entries: [{ ...place, text: '123.4' }], stage: null },
    'history.changes': { offset: 0, limit: 50 },
    'history.change': { change: 1 },
    'history.ofValue': place,
    'history.effect': { change: 1, offset: 0, limit: 10 },
    'history.spread': { change: 1 },
    'history.twoMoments': {
      ...{ region, indicators: null, years: [2023], from: side, to: side },
      ...{ onlyDifferent: false, offset: 0, limit: 10 }
    },
    'history.people': {},
    'history.pending': {},
    'host.admit': { files: [{ path }] },
    'host.artifact': { id: artifact.id },
    'import.job': { job },
    'import.current': {},
    'import.regionAnswers': {},
    'import.nameDecisions': {},
    'import.departments': {},
    'import.report': { job },
    'import.sheet': { job, file: first?.id, sheet: first?.sheets[0]?.name, firstRow: 0, rowCount: 20 },
    'import.figuresAt': {
      ...{ job, file: first?.id, sheet: first?.sheets[0]?.name },
      range: { top: 0, left: 0, bottom: 9, right: 3 }
    },
    'import.changeAt': {
      ...{ job, kinds: ['new', 'changed'], suspiciousOnly: false },
      ...{ file: first?.id, sheet: first?.sheets[0]?.name, cell: 'C3' }
    },
    'import.changes': { job, kinds: ['new', 'changed'], suspiciousOnly: false, offset: 0, limit: 20 },
    'import.partCounts': { job, of: { file: first?.id, sheet: null } },
    'recipes.list': {},
    'recipes.export': { id: null },
    'search.find': { query: 'dqsczz' },
    'search.spell': { names: ['地区生产总值'] },
    'source.find': { ...place, change: null },
    'source.original': { ...original },
    'source.sheets': { ...original },
    'source.sheet': { ...original, sheet, firstRow: 0, rowCount: 20 },
    'targets.board': { region, year: 2023 },
    'targets.boards': {},
    'targets.export': { region, year: 2023, language: 'zh-CN', title: null, rows: null },
    'targets.spread': { change: 1 },
    'targets.ofIndicator': { region, indicator: gdp },
    'tasks.list': { region },
    'views.list': {}
  }
})
afterAll(() => session.close())

/** What is let in, made or dated anew at each call. */
const fresh: ReadonlySet<CallName> = new Set([
  'host.admit',
  'import.report',
  'catalogue.export',
  'compare.export',
  'recipes.export',
  'source.original',
  'targets.export'
])

describe('calls that are answered while an import is stored', () => {
  it('are all tried here', () => {
    expect(Object.keys(inputs).sort()).toEqual([...readingCalls].sort())
  })

  it.each([...readingCalls])('%s is answered the same over a connection that cannot write', async (name) => {
    const input = inputs[name] ?? {}
    const before = await ask(name, input)
    const meanwhile = await session.exclusively(async (store) => {
      expect(session.open).not.toBe(store)
      return ask(name, input)
    })
    if (!fresh.has(name)) expect(meanwhile).toEqual(before)
  })

  it('are refused by that connection where they would write', async () => {
    const writing = session.exclusively(() => ask('desk.rememberView', { screen: 'compare', view: {} }))
    await expect(writing).rejects.toMatchObject({ data: { code: 'desk-read-only' } })
  })
})
