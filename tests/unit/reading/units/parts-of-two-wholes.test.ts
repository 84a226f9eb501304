import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

/** Path and unit of the figures by their cell, and what is asked. */
function read(picture: string, unit?: string) {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx', ...(unit !== undefined && { unit }) })
  const observations = tables.flatMap((table) => table.observations)
  return {
    told: Object.fromEntries(
      observations.map((one) => [cellName(one.row, one.column), `${one.indicator.join('>')} | ${one.unit}`])
    ),
    asked: tables.flatMap(({ questions }) => questions.map(({ code }) => code))
  }
}

/** Parts of 进出口 behind it in 万元 and in 万美元. */
const behind = (parts: Readonly<Record<string, readonly [number, number]>> | readonly [string, number, number][]) => {
  const list = Array.isArray(parts) ? parts : Object.entries(parts).map(([name, [one, other]]) => [name, one, other])
  const column = (at: 1 | 2) => list.map((part) => part[at]).join('|')
  return `
    2024年1-9月外贸进出口
    地区|进出口（万元）|进出口（万美元）|${list.map(([name]) => name).join('|')}
    城关镇|7200|1000|${column(1)}
    柳林镇|3600|500|${column(2)}
  `
}

describe('a part behind one whole in two units', () => {
  it('is asked about where it is smaller than both', () => {
    const picture = behind({ '其中：出口': [800, 400] })
    expect(read(picture)).toMatchObject({ told: { D3: '进出口>出口 | null' }, asked: ['which-unit'] })
    expect(read(picture, '万美元')).toMatchObject({ told: { D3: '进出口>出口 | 万美元', D4: '进出口>出口 | 万美元' } })
  })

  it('is in the unit of the one that is large enough', () => {
    expect(read(behind({ '其中：出口': [5800, 400] }))).toMatchObject({
      told: { D3: '进出口>出口 | 万元', D4: '进出口>出口 | 万元' },
      asked: []
    })
  })

  it('is in the unit of the one that the parts add up to', () => {
    expect(read(behind({ '其中：出口': [600, 300], '其中：进口': [400, 200] }))).toMatchObject({
      told: { D3: '进出口>出口 | 万美元', E4: '进出口>进口 | 万美元' },
      asked: []
    })
  })

  it('is in each where it comes twice, in the order in which the sizes relate as those of the wholes', () => {
    const twice = (first: readonly [number, number], second: readonly [number, number]) =>
      read(
        behind([
          ['其中：出口', ...first],
          ['其中：出口', ...second]
        ])
      )
    expect(twice([720, 360], [100, 50])).toMatchObject({
      told: { D3: '进出口>出口 | 万元', E3: '进出口>出口 | 万美元' },
      asked: []
    })
    expect(twice([100, 50], [720, 360])).toMatchObject({
      told: { D3: '进出口>出口 | 万美元', E3: '进出口>出口 | 万元' },
      asked: []
    })
    expect(twice([100, 50], [80, 40]).asked).toEqual(['which-unit'])
  })

  it('keeps the unit that it states', () => {
    expect(read(behind({ '其中：出口（万元）': [800, 400] }))).toMatchObject({
      told: { D3: '进出口>出口 | 万元' },
      asked: []
    })
  })

  it('is told below 其中 over several, and behind the growth of each', () => {
    expect(
      read(`
        2024年1-9月外贸进出口
        地区|进出口（万元）|进出口（万美元）|其中|
        |||出口|进口
        城关镇|7200|1000|5800|1400
        柳林镇|3600|500|2400|1200
      `).told
    ).toMatchObject({ D4: '进出口>出口 | 万元', E4: '进出口>进口 | 万元' })
    expect(
      read(`
        2024年1-9月外贸进出口
        地区|进出口（万元）|增长%|进出口（万美元）|增长%|其中：出口|增长%
        城关镇|7200|3.1|1000|3.3|800|2.2
        柳林镇|3600|3.1|500|3.1|400|2.2
      `)
    ).toMatchObject({ told: { F3: '进出口>出口 | null', G3: '进出口>出口 | %' }, asked: ['which-unit'] })
  })

  it('is of neither alone where the money names the two', () => {
    expect(
      read(`
        2024年1-9月外贸进出口
        单位：万元、万美元
        地区|进出口总值（人民币）|进出口总值（美元）|其中：出口
        城关镇|7200|1000|800
        柳林镇|3600|500|400
      `)
    ).toMatchObject({ told: { D4: '进出口总值>出口 | null' }, asked: ['which-unit'] })
  })

  it.each(['进出口（万元）|进出口（万美元）', '进出口|进出口'])('is told in rows, too (%s)', (names) => {
    const [first, second] = names.split('|')
    const rows = (now: number, before: number) => `
      2024年1-9月外贸进出口
      指标|单位|2024年|2023年
      ${first}|万元|7200|6400
      ${second}|万美元|1000|900
      其中：出口||${now}|${before}
    `
    expect(read(rows(5800, 4700)).told).toMatchObject({ C5: '进出口>出口 | 万元' })
    expect(read(rows(580, 470))).toMatchObject({ told: { C5: '进出口>出口 | null' }, asked: ['which-unit'] })
  })

  it('behind one whole is in its unit', () => {
    expect(
      read(`
        2024年1-9月外贸外资
        地区|进出口（万元）|实际利用外资（万美元）|其中：外商直接投资
        城关镇|7200|1000|800
        柳林镇|3600|500|400
      `)
    ).toMatchObject({ told: { D3: '实际利用外资>外商直接投资 | 万美元' }, asked: [] })
  })
})
