import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordColumns, recordsOf } from '#contract/wire/record-columns.ts'

const anyRecord = fc.record({
  id: fc.string(),
  unit: fc.constantFrom('亿元', '万人', null),
  depth: fc.integer({ min: 0, max: 2 }),
  parent: fc.option(fc.string())
})

describe('records in columns', () => {
  it('are the same records after the journey', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), (records) => {
        expect(recordsOf(JSON.parse(JSON.stringify(recordColumns(records))))).toEqual(records)
      })
    )
  })

  it('say once what repeats', () => {
    const columns = recordColumns(Array.from({ length: 1000 }, (_, at) => ({ id: `i${at}`, unit: '亿元' })))
    expect(columns?.columns.unit).toEqual({ values: ['亿元'], places: null })
    expect(columns?.columns.id.places).toBeNull()
  })
})
