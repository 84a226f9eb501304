import { describe, expect, it } from 'vitest'
import { labelMeaning } from '#core/reading/meaning/labels/label-meaning.ts'
import { withTotalsOfMonths } from '#core/reading/meaning/labels/times/months/months-closed.ts'
import type { StructureLabel } from '#core/reading/structure.ts'

function stub(texts: readonly string[]): StructureLabel[] {
  return texts.map((text, row) => ({
    ...{ row, column: 0, axis: 'row', text, parent: null, attribute: null },
    span: { top: row, left: 0, bottom: row, right: 0 }
  }))
}

describe('a total behind months', () => {
  it('is the time of all twelve, whatever stands before them', () => {
    const months = Array.from({ length: 12 }, (_, at) => `${at + 1}月`)
    const labels = stub(['企业', '上年12月', ...months, '合计', '企业', '合计'])
    const told = withTotalsOfMonths(
      labels,
      labels.map(({ text }) => labelMeaning(text))
    )
    expect(told.map(({ names }) => names.join('/')).filter((name) => name !== '')).toEqual(['企业', '企业', '合计'])
  })

  it('asks no more than a year of what stands before it, however long the list', () => {
    const labels = stub(Array.from({ length: 3000 }, (_, at) => (at % 10 === 9 ? '合计' : `企业${at}`)))
    let asked = 0
    const meanings = new Proxy(
      labels.map(({ text }) => labelMeaning(text)),
      {
        get(target, key, receiver) {
          if (typeof key === 'string' && /^\d+$/.test(key)) asked++
          return Reflect.get(target, key, receiver)
        }
      }
    )
    withTotalsOfMonths(labels, meanings)
    expect(asked).toBeLessThan(20 * labels.length)
  })
})
