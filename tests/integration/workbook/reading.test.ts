import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { DeskError } from '#contract/error.ts'
import { readFile } from '#desk/workbook/read-file.ts'
import { pictureRows } from '#desk/workbook/sheet-picture.ts'
import { joinPart, splitSheet } from '#desk/workbook/threads/reading-parts.ts'
import { ReadingPool, type ReadingPoolOptions } from '#desk/workbook/threads/reading-pool.ts'
import { secondsFor, usualTimeLimit } from '#desk/workbook/threads/time-limit.ts'
import { biffRecord } from '../../support/biff-bytes.ts'
import { numberCell, textCell, xlsxBytes } from '../../support/xlsx-bytes.ts'

const worker = new URL('../../../src/main/desk/workbook/threads/reading-worker.ts', import.meta.url)
// Each worker loads the whole reader: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const pools: ReadingPool[] = []

function pool(options: Partial<ReadingPoolOptions> = {}): ReadingPool {
  const made = new ReadingPool({ worker, size: 1, ...options })
  pools.push(made)
  return made
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((each) => each.close()))
})

const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`
const table = (factor: number) =>
  row(1, textCell('A1', '主要指标（单位：万元）')) +
  row(2, textCell('A2', '指标'), textCell('B2', '2022年'), textCell('C2', '2023年')) +
  row(3, textCell('A3', '财政收入'), numberCell('B3', 1200.5 * factor), numberCell('C3', 1300.25 * factor)) +
  row(4, textCell('A4', '财政支出'), numberCell('B4', 2200 * factor), numberCell('C4', 2300 * factor))
const small = xlsxBytes({ sheets: { 一月: table(1), 二月: table(2) } })

const many = (rows: number) =>
  xlsxBytes({
    sheets: {
      A: Array.from({ length: rows }, (_, index) =>
        row(
          index + 1,
          textCell(`A${index + 1}`, `指标${index}`),
          ...['B', 'C', 'D', 'E'].map((column) => numberCell(`${column}${index + 1}`, index))
        )
      ).join('')
    }
  })

const longTable = (rows: number) =>
  xlsxBytes({
    sheets: {
      A:
        row(1, textCell('A1', '指标'), textCell('B1', '2022年'), textCell('C1', '2023年')) +
        Array.from({ length: rows }, (_, index) =>
          row(
            index + 2,
            textCell(`A${index + 2}`, `企业${index}产值`),
            numberCell(`B${index + 2}`, index + 0.5),
            numberCell(`C${index + 2}`, index + 1.5)
          )
        ).join('')
    }
  })

async function codeOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading
    return 'read'
  } catch (error) {
    if (error instanceof DeskError) return error.data.code
    throw error
  }
}

describe('reading a file in this thread', () => {
  it('gives each sheet its reading and its picture', () => {
    const reading = readFile({ bytes: small, fileName: '月报.xlsx' })
    expect(reading).toMatchObject({ fileName: '月报.xlsx', format: 'xlsx', warnings: [] })
    expect(reading.sheets.map((sheet) => sheet.name)).toEqual(['一月', '二月'])
    const observations = reading.sheets[1]?.reading.tables[0]?.observations.map((seen) => [
      seen.indicator.join('/'),
      seen.period,
      seen.value
    ])
    expect(observations).toEqual([
      ['财政收入', '2022M02', 2401],
      ['财政收入', '2023M02', 2600.5],
      ['财政支出', '2022M02', 4400],
      ['财政支出', '2023M02', 4600]
    ])
    const picture = reading.sheets[0]?.picture
    if (picture === undefined) throw new Error('no picture')
    expect(pictureRows(picture, 1, 2)).toEqual([
      ['指标', '2022年', '2023年'],
      ['财政收入', '1200.5', '1300.25']
    ])
    expect(picture.columnWidths).toEqual([9, 9, 9])
  })
})

describe('a reading in parts', () => {
  it.each([1, 2, 3, 100])('is the same once joined, with at most %d items in a part', (limit) => {
    const { sheets } = readFile({ bytes: small, fileName: '月报.xlsx' })
    const split = sheets.map((sheet, index) => splitSheet(sheet, index, limit))
    expect(split.every(({ parts }) => parts.every((part) => part.items.length <= limit))).toBe(true)
    expect(split.some(({ parts }) => parts.length > 0)).toBe(limit < 100)
    const joined = split.map(({ head }) => structuredClone(head))
    for (const { parts } of split) for (const part of parts) joinPart(joined, part)
    expect(joined).toEqual(sheets)
  })
})

describe('reading in worker threads', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tongbi-reading-'))
    writeFileSync(join(folder, '月报.xlsx'), small)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('gives the same as reading in this thread, by path and by bytes', async () => {
    const here = readFile({ bytes: small, fileName: '月报.xlsx' })
    const reader = pool()
    expect(await reader.read({ path: join(folder, '月报.xlsx') })).toEqual(here)
    expect(await reader.read({ bytes: small, fileName: '月报.xlsx' })).toEqual(here)
  })

  it('gives the same for a sheet of more observations than one message carries', async () => {
    const bytes = longTable(11_000)
    const here = readFile({ bytes, fileName: '长.xlsx' })
    expect(here.sheets[0]?.reading.tables[0]?.observations.length).toBe(22_000)
    const there = await pool().read({ bytes, fileName: '长.xlsx' })
    expect(there.sheets[0]?.reading.tables[0]?.observations).toEqual(here.sheets[0]?.reading.tables[0]?.observations)
  })

  it('passes on what is known beside the file', async () => {
    const sheet =
      row(1, textCell('A1', '地区'), textCell('B1', '2022年'), textCell('C1', '2023年')) +
      row(2, textCell('A2', '甲镇'), numberCell('B2', 1), numberCell('C2', 2)) +
      row(3, textCell('A3', '乙镇'), numberCell('B3', 3), numberCell('C3', 4))
    const source = { bytes: xlsxBytes({ sheets: { A: sheet } }), fileName: '表.xlsx' }
    const reading = await pool().read(source, { hints: { indicator: '粮食产量', unit: '吨' } })
    const observations = reading.sheets[0]?.reading.tables[0]?.observations
    expect(observations?.map((seen) => [seen.indicator.join('/'), seen.unit, seen.value])).toEqual(
      [1, 2, 3, 4].map((value) => ['粮食产量', '吨', value])
    )
  })

  it('reports each sheet as it is read', async () => {
    const seen: string[] = []
    await pool().read(
      { bytes: small, fileName: 'a.xlsx' },
      { onProgress: (done, total) => seen.push(`${done}/${total}`) }
    )
    expect(seen).toEqual(['0/2', '1/2', '2/2'])
  })

  it('names the file that is wrong, and goes on', async () => {
    const reader = pool()
    await expect(reader.read({ bytes: new Uint8Array(), fileName: '空.xlsx' })).rejects.toMatchObject({
      data: { code: 'file-empty', place: { file: '空.xlsx' } }
    })
    await expect(reader.read({ path: join(folder, '没有.xlsx') })).rejects.toMatchObject({
      data: { code: 'file-not-found', place: { file: '没有.xlsx' } }
    })
    expect(await codeOf(reader.read({ bytes: small, fileName: 'a.xlsx' }))).toBe('read')
  })

  it('is ended by cancelling, whether under way or waiting, and goes on', async () => {
    const reader = pool()
    const big = { bytes: many(20_000), fileName: 'big.xlsx' }
    const first = new AbortController()
    const second = new AbortController()
    const underWay = codeOf(reader.read(big, { signal: first.signal, onProgress: () => first.abort() }))
    const waiting = codeOf(reader.read(big, { signal: second.signal }))
    const last = codeOf(reader.read({ bytes: small, fileName: 'a.xlsx' }))
    second.abort()
    expect(await Promise.all([underWay, waiting, last])).toEqual(['cancelled', 'cancelled', 'read'])
    expect(await codeOf(reader.read(big, { signal: first.signal }))).toBe('cancelled')
  })

  it('refuses a file that needs more memory than a worker has, and goes on', async () => {
    const reader = pool({ memoryMegabytes: 64 })
    expect(await codeOf(reader.read({ bytes: many(100_000), fileName: 'big.xlsx' }))).toBe('file-too-large')
    expect(await codeOf(reader.read({ bytes: small, fileName: 'a.xlsx' }))).toBe('read')
  })

  it('ends a file that is never read to its end at the limit for its size, and goes on', async () => {
    // Excel 4: a sheet with an array formula that ends before its size, on which SheetJS goes round in circles.
    const beginning = biffRecord(0x0409, Buffer.from([0, 4, 16, 0, 0, 0]))
    const endless = Buffer.concat([beginning, biffRecord(0x0221, Buffer.alloc(6)), biffRecord(0x0a, Buffer.alloc(0))])
    // Two seconds for its 42 bytes; half a minute for the kilobytes of the next.
    const reader = pool({ timeLimit: { least: 2, perMegabyte: 10_000, most: 300 } })
    await expect(reader.read({ bytes: endless, fileName: '坏.xls' })).rejects.toMatchObject({
      data: { code: 'reading-too-long', place: { file: '坏.xls' }, params: { seconds: 2 } }
    })
    expect(await codeOf(reader.read({ bytes: small, fileName: 'a.xlsx' }))).toBe('read')
  })

  it('gives a large file more time than a small one, and none more than five minutes', () => {
    expect([0, 1e6, 5e6, 1e8].map((bytes) => secondsFor(bytes, usualTimeLimit))).toEqual([30, 60, 180, 300])
  })

  it('ends with the pool', async () => {
    const reader = pool()
    const underWay = codeOf(reader.read({ bytes: many(20_000), fileName: 'big.xlsx' }))
    await reader.close()
    expect(await underWay).toBe('cancelled')
    expect(await codeOf(reader.read({ bytes: small, fileName: 'a.xlsx' }))).toBe('cancelled')
  })
})
