import { expect, it } from 'vitest'
import { indicator, layOutRows, rowOf } from '../../support/compared-cube.ts'
import { comparedCell } from '../../support/comparison.ts'

it('a name has room on one line in its column, the rule beside it included', () => {
  const name = '人均国内生产总值指数'
  const cells = [comparedCell('2023', { value: 3194.8, decimal: '3194.8' })]
  const rows = [rowOf({ region: '1', indicator: indicator(name, { unit: '1978年=100', decimals: 1 }), cells })]
  const table = { regions: [{ code: '1', name: '甲', parts: null, within: [] }], periods: ['2023'], rows }
  const [stub] = layOutRows(table, {}).columns
  // Ten characters, with the padding of a table that is short of room and more than half a point for the rule.
  expect(stub?.narrowWidth).toBeGreaterThan(10.6 + 0.1)
})
