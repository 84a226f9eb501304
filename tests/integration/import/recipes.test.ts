import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { Correction } from '#contract/calls/import/sheet-correction.ts'
import type { CallInput, CallName, CallOutput } from '#contract/calls.ts'
import { createDesk, type Desk } from '#desk/desk.ts'
import { readingPool } from '../../support/reading-pool.ts'

const root = resolve(import.meta.dirname, '../../..')

const lastYear = `丰水县财政收支情况（2022年）,,,,
项目,单位,2021年,2022年,备用
一般公共预算收入,万元,52310,55102,1
税收收入,万元,38217,40120,1
一般公共预算支出,万元,231456,248901,1
校验行,万元,321983,344123,3
`
/** A year later: a row put in and a new year. */
const thisYear = `丰水县财政收支情况（2023年）,,,,,
项目,单位,2021年,2022年,2023年,备用
一般公共预算收入,万元,52310,55102,58774,1
税收收入,万元,38217,40120,43015,1
非税收入,万元,14093,14982,15759,1
一般公共预算支出,万元,231456,248901,260334,1
校验行,万元,336076,359105,377882,4
`

const corrections: Correction[] = [
  { kind: 'mark', role: 'left-out', range: { top: 5, left: 0, bottom: 5, right: 4 } },
  { kind: 'mark', role: 'left-out', range: { top: 1, left: 4, bottom: 4, right: 4 } },
  { kind: 'parent', label: { row: 3, column: 0 }, parent: { row: 2, column: 0 } }
]

describe('corrections and recipes in an import', () => {
  let home: string
  let desk: Desk
  const call = <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> =>
    desk.call(name, input)

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'tongbi-recipes-'))
    desk = createDesk({
      home,
      desks: home,
      resources: join(root, 'resources'),
      temporary: join(home, 'temporary'),
      readingPool,
      version: '0.0.0-test',
      program: null,
      author: 'tester',
      now: () => new Date(2024, 7, 15),
      log: () => undefined
    })
  })

  beforeEach(async () => {
    await call('host.openDesk', { path: join(home, `${randomUUID()}.tongbi`), create: true })
  })

  afterAll(async () => {
    await desk.close()
    rmSync(home, { recursive: true, force: true })
  })

  async function importText(name: string, text: string, region: string | null = null): Promise<ImportJob> {
    const path = join(home, name)
    writeFileSync(path, text)
    const [file] = await call('host.admit', { files: [{ path }] })
    const defaults = { region, indicator: null, unit: null, year: null }
    const started = await call('import.start', { files: [file?.id ?? ''], defaults })
    return isRead(started.id)
  }

  /** A job tells of each step; the last is that it has been read. */
  async function isRead(id: string): Promise<ImportJob> {
    for (;;) {
      const moved = new Promise<void>((resolve) => {
        const stop = desk.listen((event) => {
          if (event.type !== 'job') return
          stop()
          resolve()
        })
      })
      const job = await call('import.job', { job: id })
      if (job.state !== 'reading') return job
      await moved
    }
  }

  const fileOf = (job: ImportJob) => job.files[0] as ImportJob['files'][number]
  const sheetOf = (job: ImportJob) => fileOf(job).sheets[0] as ImportJob['files'][number]['sheets'][number]
  const seen = (job: ImportJob) =>
    call('import.sheet', { job: job.id, file: fileOf(job).id, sheet: sheetOf(job).name, firstRow: 0, rowCount: 100 })

  async function correctedJob(): Promise<ImportJob> {
    const job = await importText('财政2022.csv', lastYear)
    return call('import.correct', { job: job.id, file: fileOf(job).id, sheet: sheetOf(job).name, corrections })
  }

  it('read a file of which the reader made nothing, and next year by themselves', async () => {
    const unread = (year: number, more: string): string =>
      `民宗局${year}年情况,\n${more},\n寺庙（座）,信众（人）\n12,3120\n11,2980\n`
    const job = await importText('情况2022.csv', unread(2022, ''))
    expect(fileOf(job)).toMatchObject({ state: 'refused', error: { code: 'rows-without-names' } })
    const values: Correction = { kind: 'mark', role: 'value', range: { top: 3, left: 0, bottom: 3, right: 1 } }
    await call('import.correct', { job: job.id, file: fileOf(job).id, sheet: sheetOf(job).name, corrections: [values] })
    const corrected = await isRead(job.id)
    expect(fileOf(corrected).error).toBeNull()
    expect(sheetOf(corrected).tables.map(({ observations }) => observations)).toEqual([2])
    await call('import.keepRecipe', {
      job: job.id,
      file: fileOf(job).id,
      name: '民宗局情况',
      department: '民宗局',
      recipe: null
    })
    expect((await isRead(job.id)).department).toBe('民宗局')

    // What was said is taken back: nothing can be read once more, and the sheet stays in sight.
    await call('import.correct', { job: job.id, file: fileOf(job).id, sheet: sheetOf(job).name, corrections: [] })
    const before = await isRead(job.id)
    expect(fileOf(before).error?.code).toBe('rows-without-names')
    expect(sheetOf(before).rowCount).toBe(5)
    await call('import.discard', { job: job.id })

    const next = await importText('情况2023.csv', unread(2023, '请核对\n'))
    expect(sheetOf(next).recipe).toMatchObject({ name: '民宗局情况', applied: true })
    expect(sheetOf(next).tables.map(({ observations }) => observations)).toEqual([2])
  })

  it('know a row by its own name where the head over the names is another', async () => {
    const job = await correctedJob()
    const kept = { file: fileOf(job).id, name: '财政收支', department: '财政局', recipe: null }
    await call('import.keepRecipe', { job: job.id, ...kept })
    await call('import.discard', { job: job.id })
    const next = await importText('财政2023.csv', thisYear.replace('项目', '预算科目'))
    expect(sheetOf(next).recipe).toMatchObject({ applied: true })
    const view = await seen(next)
    expect(view.labels.find(({ cell }) => cell === 'A4')?.parent).toBe('A3')
  })

  it('stay in their order in the list, whichever is renamed', async () => {
    for (const name of ['甲', '乙']) {
      const job = await correctedJob()
      await call('import.keepRecipe', { job: job.id, file: fileOf(job).id, name, department: null, recipe: null })
      await call('import.discard', { job: job.id })
    }
    const [first] = await call('recipes.list', {})
    if (first === undefined) throw new Error('two were kept')
    await call('recipes.save', { recipe: { ...first, name: '丙' } })
    expect((await call('recipes.list', {})).map(({ name }) => name)).toEqual(['丙', '乙'])
  })

  it('a correction changes what is read, at once', async () => {
    const job = await correctedJob()
    const view = await seen(job)
    expect(view.observations.map(({ cell }) => cell)).toEqual(['C3', 'D3', 'C4', 'D4', 'C5', 'D5'])
    expect(view.observations.find(({ cell }) => cell === 'C4')?.indicator).toEqual(['一般公共预算收入', '税收收入'])
    expect(view.labels.find(({ cell }) => cell === 'A4')?.parent).toBe('A3')
    expect(sheetOf(job).corrections).toEqual(corrections)
  })

  it('the sheet stays in sight while it is read again with what was said', async () => {
    const started = await importText('财政.csv', lastYear)
    const place = { job: started.id, file: fileOf(started).id, sheet: sheetOf(started).name }
    const said = call('import.correct', { ...place, corrections })
    await setImmediate()
    const [view, { job: current }] = await Promise.all([
      call('import.sheet', { ...place, firstRow: 0, rowCount: 10 }),
      call('import.current', {})
    ])
    expect(view.observations).toHaveLength(6)
    expect(current?.state).toBe('ready')
    expect(current === null ? [] : sheetOf(current).corrections).toEqual(corrections)
    await said
  })

  it('a correction that is made while files are still being read waits for them', async () => {
    const path = join(home, '财政.csv')
    writeFileSync(path, lastYear)
    const [file] = await call('host.admit', { files: [{ path }] })
    const started = await call('import.start', {
      files: [file?.id ?? ''],
      defaults: { region: null, indicator: null, unit: null, year: null }
    })
    expect(started.state).toBe('reading')
    const place = { job: started.id, file: fileOf(started).id, sheet: '财政' }
    expect(sheetOf(await call('import.correct', { ...place, corrections })).corrections).toEqual(corrections)
  })

  it('what was said is known as kept until more is said, and kept again it is no second recipe', async () => {
    const started = await importText('财政.csv', lastYear)
    const place = { job: started.id, file: fileOf(started).id, sheet: sheetOf(started).name }
    const kept = async () => fileOf((await call('import.current', {})).job ?? started).keptAs
    const corrected = await call('import.correct', { ...place, corrections })
    expect(fileOf(corrected).keptAs).toBeNull()
    const { id } = await call('import.keepRecipe', { ...place, name: '财政', department: null, recipe: null })
    expect(await kept()).toEqual({ id, name: '财政', isCurrent: true })
    await call('import.correct', { ...place, corrections: corrections.slice(0, 1) })
    expect(await kept()).toEqual({ id, name: '财政', isCurrent: false })
    const again = await call('import.keepRecipe', { ...place, name: '财政', department: null, recipe: id })
    expect(again.id).toBe(id)
    expect(await call('recipes.list', {})).toHaveLength(1)
    await call('recipes.withdraw', { id })
    expect(await kept()).toBeNull()
  })

  it('corrections are taken back one by one, the latest first, and said again until another is made', async () => {
    const started = await importText('财政.csv', lastYear)
    const place = { job: started.id, file: fileOf(started).id, sheet: sheetOf(started).name }
    const [out, , under] = corrections
    const first = out === undefined ? [] : [out]
    const both = under === undefined ? first : [...first, under]
    await call('import.correct', { ...place, corrections: first })
    await call('import.correct', { ...place, corrections: both })
    const step = async (step: 'back' | 'again') => {
      const {
        corrections: said,
        canTakeBack,
        canSayAgain
      } = sheetOf(await call('import.stepCorrections', { ...place, step }))
      return [said.length, canTakeBack, canSayAgain]
    }
    expect(await step('back')).toEqual([1, true, true])
    expect(await step('back')).toEqual([0, false, true])
    expect(await step('back')).toEqual([0, false, true])
    expect(await step('again')).toEqual([1, true, true])
    expect(await step('again')).toEqual([2, true, false])
    await step('back')
    await call('import.correct', { ...place, corrections: [] })
    expect(await step('again')).toEqual([0, true, false])
  })

  /** 本期 | 前期: the reader does not know what the second is. */
  const civil = (year: number, more = ''): string =>
    `${year}年民政事业统计年报,,\n单位：人,,\n科目,本期,前期\n城市低保,4210,4100\n${more}孤儿,88,92\n`

  it('what figures mean is told where a range points, and said of them', async () => {
    const job = await importText('民政2023.csv', civil(2023))
    const place = { job: job.id, file: fileOf(job).id, sheet: sheetOf(job).name }
    const head = { top: 2, left: 2, bottom: 2, right: 2 }
    const at = await call('import.figuresAt', { ...place, range: head })
    expect(at).toMatchObject({ figures: 2, period: ['2023'], measure: ['level'], unit: ['人'] })
    expect(at.label).toEqual({ text: '前期', isName: true })
    expect(at.offered.period).toEqual(['2023', '2022'])
    // 本期 tells when, and is no part of any name.
    const now = await call('import.figuresAt', { ...place, range: { top: 2, left: 1, bottom: 2, right: 1 } })
    expect(now.label).toEqual({ text: '本期', isName: false })
    const all = await call('import.figuresAt', { ...place, range: { top: 0, left: 0, bottom: 5, right: 2 } })
    expect(all.indicator).toHaveLength(4)

    const says = (as: string): Correction => ({ kind: 'meaning', range: head, means: { of: 'period', as } })
    await expect(call('import.correct', { ...place, corrections: [says('下个礼拜')] })).rejects.toMatchObject({
      data: { code: 'not-a-period' }
    })
    const corrected = await call('import.correct', { ...place, corrections: [says('上年')] })
    const read = (await seen(corrected)).observations
    expect(read.find(({ cell }) => cell === 'C5')).toMatchObject({ indicator: ['孤儿'], period: '2022' })
  })

  it('a recipe keeps what a head means by its words, and never of which year it was', async () => {
    const job = await importText('民政2023.csv', civil(2023))
    const place = { job: job.id, file: fileOf(job).id, sheet: sheetOf(job).name }
    const said: Correction[] = [
      { kind: 'meaning', range: { top: 2, left: 2, bottom: 2, right: 2 }, means: { of: 'period', as: '上年' } },
      { kind: 'meaning', range: { top: 2, left: 1, bottom: 2, right: 1 }, means: { of: 'period', as: '2023' } }
    ]
    await call('import.correct', { ...place, corrections: said })
    await call('import.keepRecipe', {
      ...{ job: job.id, file: place.file },
      name: '民政',
      department: '民政局',
      recipe: null
    })
    await call('import.discard', { job: job.id })

    const next = await importText('民政2024.csv', civil(2024, '特困人员,310,300\n'))
    expect(sheetOf(next).recipe).toMatchObject({ name: '民政', applied: true, lost: [] })
    expect(sheetOf(next).corrections).toHaveLength(1)
    const read = (await seen(next)).observations.map(({ cell, period }) => [cell, period])
    expect(read).toContainEqual(['B5', '2024'])
    expect(read).toContainEqual(['C5', '2023'])
    await call('import.discard', { job: next.id })
    const [kept] = (await call('recipes.list', {})).filter(({ name }) => name === '民政')
    await call('recipes.withdraw', { id: kept?.id ?? '' })
  })

  it('taking every correction back reads the sheet as it was', async () => {
    const before = await importText('财政.csv', lastYear)
    const untouched = await seen(before)
    const place = { job: before.id, file: fileOf(before).id, sheet: sheetOf(before).name }
    await call('import.correct', { ...place, corrections })
    const after = await call('import.correct', { ...place, corrections: [] })
    expect(await seen(after)).toEqual(untouched)
  })

  it('a kept recipe reads next year’s return by itself and says what drifted', async () => {
    const first = await correctedJob()
    await call('import.keepRecipe', {
      job: first.id,
      file: fileOf(first).id,
      name: '财政收支',
      department: '财政局',
      recipe: null
    })
    await call('import.discard', { job: first.id })

    const next = await importText('财政2023.csv', thisYear)
    expect(sheetOf(next).recipe).toMatchObject({
      name: '财政收支',
      department: '财政局',
      applied: true,
      verdict: 'fits',
      added: ['非税收入'],
      missing: [],
      lost: []
    })
    const cells = (await seen(next)).observations.map(({ cell }) => cell)
    expect(cells).not.toContain('F3')
    expect(cells.some((cell) => cell.endsWith('7'))).toBe(false)
    expect(cells).toContain('E6')
  })

  it('a recipe can be refused for a sheet and taken again', async () => {
    const first = await correctedJob()
    const { id } = await call('import.keepRecipe', {
      job: first.id,
      file: fileOf(first).id,
      name: '财政收支',
      department: null,
      recipe: null
    })
    const job = await importText('财政2023.csv', thisYear)
    const place = { job: job.id, file: fileOf(job).id, sheet: sheetOf(job).name }
    const without = await call('import.useRecipe', { ...place, recipe: null })
    expect(sheetOf(without)).toMatchObject({ corrections: [], recipe: { applied: false } })
    const again = await call('import.useRecipe', { ...place, recipe: id })
    expect(sheetOf(again).recipe?.applied).toBe(true)
  })

  it('one that fits badly is offered and never applied by itself', async () => {
    const first = await correctedJob()
    await call('import.keepRecipe', {
      job: first.id,
      file: fileOf(first).id,
      name: '财政收支',
      department: null,
      recipe: null
    })
    const other = lastYear.replace('税收收入', '增值税').replace('校验行', '合计数')
    const job = await importText('财政2024.csv', other)
    expect(sheetOf(job)).toMatchObject({ corrections: [], recipe: { verdict: 'doubtful', applied: false } })
  })

  it('answers are kept with the recipe and given again', async () => {
    const noUnit = '学校情况（2023年）,,\n项目,2022年,2023年\n小学甲类,45,44\n初中甲类,18,19\n'
    const job = await importText('学校2023.csv', noUnit)
    const asks = job.questions.find(({ code }) => code === 'which-unit')
    const value = '所'
    const answered = await call('import.answer', { job: job.id, answers: [{ question: asks?.id ?? '', value }] })
    await call('import.keepRecipe', {
      job: answered.id,
      file: fileOf(answered).id,
      name: '财政',
      department: null,
      recipe: null
    })
    await call('import.discard', { job: answered.id })
    const again = await importText('学校2024.csv', noUnit.replace('45', '46'))
    expect(again.questions.find(({ code }) => code === asks?.code)?.answer).toBe(value)
  })

  it('an answer is given again to the table that it was given for, and to no other', async () => {
    const form = (year: number, ...more: string[]): string =>
      [
        `学校情况（${year}年）,,`,
        `项目,${year - 1}年,${year}年`,
        ...['小学甲类,45,44', '初中甲类,18,19', '高中甲类,8,9'],
        '',
        `病床情况（${year}年）,,`,
        `项目,${year - 1}年,${year}年`,
        ...['县级病床甲类,450,440', '镇级病床甲类,180,190', '村级病床甲类,18,19'],
        ...more
      ].join('\n')
    const unitsOf = (job: ImportJob) =>
      job.questions.flatMap(({ code, answer, tables }) =>
        code === 'which-unit' ? tables.map(({ table }) => `${table}: ${answer}`) : []
      )
    const job = await importText('学校病床2023.csv', form(2023))
    const asked = job.questions.filter(({ code }) => code === 'which-unit')
    expect(asked.flatMap(({ tables }) => tables.length)).toEqual([2])
    // Only one of them is answered: the other is named by pointing.
    const place = { job: job.id, file: fileOf(job).id, sheet: sheetOf(job).name }
    const range = { top: 8, left: 1, bottom: 10, right: 2 }
    const unit: Correction = { kind: 'meaning', range, means: { of: 'unit', as: '张' } }
    await call('import.correct', { ...place, corrections: [unit] })
    const one = await isRead(job.id)
    const left = one.questions.filter(({ code }) => code === 'which-unit')
    expect(left.map(({ tables }) => tables.map(({ table }) => table))).toEqual([[0]])
    await call('import.answer', { job: job.id, answers: [{ question: left[0]?.id ?? '', value: '所' }] })
    await call('import.keepRecipe', {
      ...{ job: job.id, file: place.file },
      ...{ name: '两表', department: null, recipe: null }
    })
    await call('import.discard', { job: job.id })
    const third = [
      '',
      '渔船情况（2024年）,,',
      '项目,2023年,2024年',
      '机动渔船甲类,12,13',
      '木质渔船甲类,22,23',
      '其他渔船甲类,2,3'
    ]
    const next = await importText('学校病床2024.csv', form(2024, ...third))
    expect(sheetOf(next).recipe).toMatchObject({ name: '两表', applied: true })
    expect(unitsOf(next)).toEqual(['0: 所', '2: null'])
  })

  it('so is what single heads mean: each answer is kept for its own, and one from before for all', async () => {
    const form = (year: number, heads = '用电量（万千瓦时）,降幅（%）,事故起数（起）,同比下降（%）') =>
      [`${year}年企业节能和安全情况,,,,`, `企业,${heads}`, '甲公司,320,3.2,7,12', '乙公司,411,-5.2,3,-3', ''].join('\n')
    const signs = (of: ImportJob) =>
      of.questions.flatMap(({ id, code, head, answer }) => (code === 'which-sign' ? [{ id, head, answer }] : []))
    const job = await importText('企业2023.csv', form(2023))
    const answers = signs(job).map(({ id, head }) => ({ question: id, value: head === '降幅' ? 'turned' : 'as-typed' }))
    const answered = await call('import.answer', { job: job.id, answers })
    const { id: file } = fileOf(answered)
    await call('import.keepRecipe', { job: job.id, file, name: '企业', department: null, recipe: null })
    await call('import.discard', { job: job.id })

    const next = await importText('企业2024.csv', form(2024))
    expect(signs(next).map(({ head, answer }) => [head, answer])).toEqual([
      ['降幅', 'turned'],
      ['同比下降', 'as-typed']
    ])
    await call('import.discard', { job: next.id })
    const [kept] = await call('recipes.list', {})
    if (kept === undefined) throw new Error('no recipe was kept')
    const sheets = kept.sheets.map((sheet) => ({
      ...sheet,
      answers: sheet.answers.slice(0, 1).map((answer) => ({ ...answer, head: null, value: 'turned' }))
    }))
    await call('recipes.save', { recipe: { ...kept, sheets } })
    const later = await importText('企业2025.csv', form(2025))
    expect(signs(later).map(({ answer }) => answer)).toEqual(['turned', 'turned'])
    await call('import.discard', { job: later.id })
    await call('recipes.withdraw', { id: kept.id })
  })

  it('so is whose figures they are: next year nobody is asked, and another answer can be given', async () => {
    const noRegion = '学校情况（2023年）,,\n项目,单位,2023年\n小学甲类,所,45\n初中甲类,所,18\n'
    const regionOf = (of: ImportJob) => of.questions.find(({ code }) => code === 'which-region')
    const job = await importText('学校2023.csv', noRegion)
    const say = (of: ImportJob, value: string) =>
      call('import.answer', { job: of.id, answers: [{ question: regionOf(of)?.id ?? '', value }] })
    const answered = await say(await say(job, '422822'), '422802')
    expect(answered).toMatchObject({ region: '422802' })
    expect(regionOf(answered)).toMatchObject({ id: regionOf(job)?.id, answer: '422802' })
    const file = fileOf(answered).id
    await call('import.keepRecipe', { job: job.id, file, name: '学校', department: null, recipe: null })
    const [kept] = await call('recipes.list', {})
    expect(kept?.sheets.map(({ answers }) => answers)).toMatchObject([[{ code: 'which-region', value: '422802' }]])
    await call('import.discard', { job: job.id })

    const again = await importText('学校2024.csv', noRegion.replace('45', '46'))
    expect(regionOf(again)).toMatchObject({ guess: '422802', answer: '422802' })
    const places = async (of: ImportJob) => {
      const choice = { job: of.id, suspiciousOnly: false, offset: 0, limit: 10 }
      return (await call('import.changes', { ...choice, kinds: ['waiting'] })).rows.map(({ region }) => region)
    }
    expect(await places(again)).toEqual(['利川市', '利川市'])
    const other = await say(again, '422822')
    expect(regionOf(other)).toMatchObject({ answer: '422822' })
    expect(await places(other)).toEqual(['建始县', '建始县'])
    await call('import.discard', { job: again.id })

    // What is said with the import itself goes before the recipe.
    const ordered = await importText('学校2024.csv', noRegion.replace('45', '46'), '422823')
    expect(regionOf(ordered)).toBeUndefined()
    expect(await places(ordered)).toEqual(['巴东县', '巴东县'])
  })

  it('of when next year’s figures are is asked anew: the last answer only moves the guess on', async () => {
    const noYear = '居民收入,,\n指标,收入（元）,支出（元）\n城镇,36120,21340\n农村,15230,12010\n'
    const job = await importText('收入.csv', noYear)
    const period = (of: ImportJob) => of.questions.find(({ code }) => code === 'which-period')
    const answered = await call('import.answer', {
      job: job.id,
      answers: [{ question: period(job)?.id ?? '', value: '2023' }]
    })
    const file = fileOf(answered).id
    await call('import.keepRecipe', { job: job.id, file, name: '收入', department: null, recipe: null })
    await call('import.discard', { job: job.id })

    const again = await importText('收入二.csv', noYear.replace('36120', '38050'))
    expect(sheetOf(again).recipe).toMatchObject({ applied: true })
    expect(period(again)).toMatchObject({ answer: null, supposed: null, guess: '2024' })
    expect((await seen(again)).observations.map(({ period: of }) => of)).toEqual([null, null, null, null])
  })

  it('so is which of two readings was right: next year’s return is read so at once', async () => {
    const terms = (first: number) =>
      `名称,届,完成（亩）\n造林,${first},120\n造林,${first + 1},130\n修路,${first},20\n修路,${first + 1},25\n`
    const job = await importText('分届.csv', terms(2021))
    const layout = job.questions.find(({ code }) => code === 'which-layout')
    const answered = await call('import.answer', {
      job: job.id,
      answers: [{ question: layout?.id ?? '', value: 'wider-stub' }]
    })
    const file = fileOf(answered).id
    await call('import.keepRecipe', { job: answered.id, file, name: '分届', department: null, recipe: null })
    await call('import.discard', { job: answered.id })
    const again = await importText('分届二.csv', terms(2023))
    expect(again.questions.find(({ code }) => code === 'which-layout')?.answer).toBe('wider-stub')
    const { observations } = await seen(again)
    expect(observations.map(({ cell, period }) => `${cell} ${period}`)).toEqual([
      'C2 2023',
      'C3 2024',
      'C4 2023',
      'C5 2024'
    ])
  })

  it('the department that a sheet states goes before that of the recipe, and conflicts are told by it', async () => {
    const post = (department: string, value: number) =>
      `邮政业务情况（2023年）,,\n填报单位：${department},,\n指标,单位,2023年\n函件业务量,万件,${value}\n包裹业务量,万件,20\n校验行,万件,30\n`
    const first = await importText('邮政2023.csv', post('邮政管理局', 10))
    const leftOut: Correction = { kind: 'mark', role: 'left-out', range: { top: 5, left: 0, bottom: 5, right: 2 } }
    const place = { job: first.id, file: fileOf(first).id, sheet: sheetOf(first).name }
    await call('import.correct', { ...place, corrections: [leftOut] })
    const { job: id, file } = place
    await call('import.keepRecipe', { job: id, file, name: '邮政', department: '邮政管理局', recipe: null })
    await call('import.settle', { job: id, region: '422802', stage: 'final' })
    await call('import.takeNewNames', { job: id })
    await call('import.store', { job: id, department: null, reason: null })

    const same = await importText('邮政2023.csv', post('邮政管理局', 10))
    expect(fileOf(same).department).toMatchObject({ name: '邮政管理局', from: 'sheet' })
    await call('import.discard', { job: same.id })
    const other = await importText('邮政2023.csv', post('统计局', 11))
    expect(sheetOf(other).recipe).toMatchObject({ applied: true, missing: ['邮政管理局'], added: ['统计局'] })
    expect(fileOf(other).department).toMatchObject({ name: '统计局', from: 'sheet', cell: 'A2' })
    const settled = await call('import.settle', { job: other.id, region: '422802', stage: 'final' })
    expect(settled.counts).toMatchObject({ changed: 0, conflicting: 1 })
  })

  it('keep that no stage is to be noted, though the sheet writes one', async () => {
    const post = (year: number) =>
      `利川市邮政业务情况（${year}年快报）,,\n指标,单位,${year}年\n函件业务量,万件,10\n包裹业务量,万件,20\n`
    const stages = async (job: ImportJob) => (await seen(job)).observations.map(({ stage }) => stage)
    const job = await importText('邮政2022.csv', post(2022), '422802')
    expect(await stages(job)).toEqual(['flash', 'flash'])
    const place = { job: job.id, file: fileOf(job).id }
    const unsaid: Correction = {
      kind: 'meaning',
      range: { top: 1, left: 2, bottom: 1, right: 2 },
      means: { of: 'stage', as: 'unsaid' }
    }
    await call('import.correct', { ...place, sheet: sheetOf(job).name, corrections: [unsaid] })
    await call('import.keepRecipe', { ...place, name: '邮政', department: '邮政管理局', recipe: null })
    await call('import.takeNewNames', { job: job.id })
    await call('import.store', { job: job.id, department: null, reason: null })
    const next = await importText('邮政2023.csv', post(2023), '422802')
    expect(sheetOf(next).recipe).toMatchObject({ name: '邮政', applied: true })
    expect(await stages(next)).toEqual(['unsaid', 'unsaid'])
    expect((await call('import.takeNewNames', { job: next.id })).stages).toMatchObject([
      { stage: null, by: ['said'], figures: 2 }
    ])
    await call('import.discard', { job: next.id })
  })

  it('one recipe is handed on by itself', async () => {
    const keep = async (name: string) => {
      const job = await correctedJob()
      return call('import.keepRecipe', { job: job.id, file: fileOf(job).id, name, department: null, recipe: null })
    }
    await keep('甲')
    const { id } = await keep('乙')
    const artifact = await call('recipes.export', { id })
    // Two that are handed on do not take each other's place.
    expect(artifact.name).toBe('乙.tongbi-recipes.json')
    const { path } = await call('host.artifact', { id: artifact.id })
    expect(JSON.parse(readFileSync(path, 'utf8')).recipes.map(({ name }: { name: string }) => name)).toEqual(['乙'])
  })

  it('recipes are undone, exported and taken in like everything else', async () => {
    const first = await correctedJob()
    const { change, id } = await call('import.keepRecipe', {
      job: first.id,
      file: fileOf(first).id,
      name: '财政收支',
      department: '财政局',
      recipe: null
    })
    const artifact = await call('recipes.export', { id: null })
    const { path } = await call('host.artifact', { id: artifact.id })
    const saved = join(home, 'kept.json')
    writeFileSync(saved, readFileSync(path))

    await call('history.undo', { change })
    expect(await call('recipes.list', {})).toEqual([])
    const [file] = await call('host.admit', { files: [{ path: saved }] })
    expect(await call('recipes.import', { file: file?.id ?? '' })).toEqual({ taken: 1, known: 0 })
    expect(await call('recipes.import', { file: file?.id ?? '' })).toEqual({ taken: 0, known: 1 })
    const [kept] = await call('recipes.list', {})
    expect(kept).toMatchObject({ name: '财政收支', department: '财政局' })
    expect(kept?.id).not.toBe(id)
  })

  it('a file that holds no recipes is refused with its name', async () => {
    const path = join(home, '说明.json')
    writeFileSync(path, '{"hello": 1}')
    const [file] = await call('host.admit', { files: [{ path }] })
    await expect(call('recipes.import', { file: file?.id ?? '' })).rejects.toMatchObject({
      data: { code: 'not-recipes', place: { file: '说明.json' } }
    })
  })

  it.each([
    ['that has gone since it was chosen', '没有.json', 'file-not-found'],
    ['that is a folder', '.', 'file-unreadable']
  ])('a file of recipes %s is told as such', async (_, name, code) => {
    const [file] = await call('host.admit', { files: [{ path: join(home, name), name: '读法.json' }] })
    await expect(call('recipes.import', { file: file?.id ?? '' })).rejects.toMatchObject({
      data: { code, place: { file: '读法.json' } }
    })
  })

  it('a recipe that stands twice in a file is taken once', async () => {
    const first = await correctedJob()
    await call('import.keepRecipe', {
      ...{ job: first.id, file: fileOf(first).id, name: '财政收支', department: '财政局', recipe: null }
    })
    const { path } = await call('host.artifact', { id: (await call('recipes.export', { id: null })).id })
    const kept = JSON.parse(readFileSync(path, 'utf8'))
    const [recipe] = kept.recipes
    const twice = [
      { ...recipe, name: '又一个' },
      { ...recipe, id: 'x', name: '又一个' }
    ]
    writeFileSync(join(home, 'twice.json'), JSON.stringify({ ...kept, recipes: twice }))
    const [file] = await call('host.admit', { files: [{ path: join(home, 'twice.json') }] })
    expect(await call('recipes.import', { file: file?.id ?? '' })).toEqual({ taken: 1, known: 1 })
  })

  it('a file that an open spreadsheet leaves beside it is told as such', async () => {
    const job = await importText('~$年报.csv', lastYear)
    expect(fileOf(job).error?.code).toBe('file-lock-stub')
  })

  it('there must be something to keep', async () => {
    const job = await importText('财政.csv', lastYear)
    const keep = call('import.keepRecipe', {
      job: job.id,
      file: fileOf(job).id,
      name: '空',
      department: null,
      recipe: null
    })
    const answered = job.questions.some(({ answer }) => answer !== null && answer !== '')
    if (answered) await expect(keep).resolves.toBeDefined()
    else await expect(keep).rejects.toMatchObject({ data: { code: 'nothing-to-keep' } })
  })
})
