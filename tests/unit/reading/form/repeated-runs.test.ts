import { describe, expect, it } from 'vitest'
import { runsThatComeAgain } from '#core/reading/tables/stub/hierarchy/repeated-runs.ts'
import { readPicture } from '../../../support/read-picture.ts'

interface Look {
  readonly valued?: boolean
  readonly bold?: boolean
}

function name(text: string, { valued = true, bold = false }: Look = {}) {
  return { text, valued, bold, width: 0 }
}

const heights = [name('1–2 storeys'), name('3–9 storeys')]

describe('a run of names that comes again', () => {
  it('stands under the names right before it', () => {
    expect(runsThatComeAgain([name('Houses'), ...heights, name('Flats'), ...heights])).toEqual([
      ...[false, true, true],
      ...[false, true, true]
    ])
  })

  it('does not where a bold name, or one without values, parts the two', () => {
    for (const look of [{ bold: true }, { valued: false }]) {
      const names = [name('Houses'), ...heights, name('Rented', look), name('Flats'), ...heights]
      expect(runsThatComeAgain(names)).not.toContain(true)
    }
  })

  it('is found in a long list without looking at all that lies between for each', () => {
    let asked = 0
    const of = (text: string) => ({
      ...name(text),
      get valued() {
        asked++
        return true
      }
    })
    const kinds = 1000
    const run = (at: number) => [of(`乡镇${at}`), of(`其中${at}`), of(`村${at}`), of(`组${at}`)]
    const once = Array.from({ length: kinds }, (_, at) => run(at)).flat()
    const names = [...once, ...Array.from({ length: kinds }, (_, at) => [...run(at).slice(1, 3), of(`又${at}`)]).flat()]
    runsThatComeAgain(names)
    expect(asked).toBeLessThan(20 * names.length)
  })

  it('go on behind 其中 of one of their names, which is said once', () => {
    const cells = readPicture(`
      2019年1-6月运输量
      指标|累计
      货运量（万吨）|584
      铁路|124
      公路|442
      水路|18
      客运量（万人）|246.2
      铁路|44.4
      公路|193.3
      其中：旅游客运|12.9
      水路|8.5
    `)
    expect(cells).toMatchObject({
      B9: '客运量>公路 | 2019M01-06 | level | 万人',
      B10: '客运量>公路>旅游客运 | 2019M01-06 | level | 万人',
      B11: '客运量>水路 | 2019M01-06 | level | 万人'
    })
  })
})
