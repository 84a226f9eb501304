import { describe, expect, it } from 'vitest'
import { csvText } from '../../../src/main/cli/terminal/csv-text.ts'

describe('text for spreadsheets', () => {
  it('quotes what holds commas, quotes or breaks', () => {
    expect(csvText([['a,b', 'say "x"', 'one\ntwo', null, 7]])).toBe('"a,b","say ""x""","one\ntwo",,7')
  })

  it.each(['=1+2', '=A1&"x"', '+A1', '-A1', '@SUM(A1)', '\t=1'])('leaves %j text', (text) => {
    const quoted = `'${text.replaceAll('"', '""')}`
    expect(csvText([[text]])).toBe(text.includes('"') ? `"${quoted}"` : quoted)
  })

  it.each(['-3.5', '+12', '0', '-', '—', '…', '亿元', 'a=b'])('leaves %j as it is', (text) => {
    expect(csvText([[text]])).toBe(text)
  })
})
