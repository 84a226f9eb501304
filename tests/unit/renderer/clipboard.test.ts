import { describe, expect, it } from 'vitest'
import { htmlTable, tabSeparated } from '../../../src/renderer/ui/grid/selection/clipboard.ts'

const rows = [
  [
    { text: '地区生产总值', number: null },
    { text: '1,234.6', number: 1234.56 }
  ],
  [
    { text: 'a < b\n& "c"', number: null },
    { text: '—', number: null }
  ]
]

describe('what a grid gives to the clipboard', () => {
  it('is tab-separated text, one line a row', () => {
    expect(tabSeparated(rows)).toBe('地区生产总值\t1,234.6\r\na < b & "c"\t—')
  })

  it('is a table whose numbers carry their unrounded value', () => {
    expect(htmlTable(rows)).toContain('<td align="right" x:num="1234.56" sdval="1234.56">1,234.6</td>')
  })

  it('carries the format that shows a number as it stands here, and the indentation of names', () => {
    const html = htmlTable([
      [
        { text: '第一产业', number: null, depth: 2 },
        { text: '1,234.6', number: 1234.56, format: '#,##0.0' }
      ]
    ])
    expect(html).toContain("mso-number-format:'\\#\\,\\#\\#0\\.0'")
    expect(html).toContain('mso-char-indent-count:2')
  })

  it('says the unit of a number among others in percent: in a letter nothing else tells it', () => {
    const cells = [[{ text: '1.10', unit: '个百分点', number: 1.1 }]]
    expect(tabSeparated(cells)).toBe('1.10个百分点')
    expect(htmlTable(cells)).toContain('x:num="1.1" sdval="1.1">1.10个百分点</td>')
  })

  it('escapes what a name holds', () => {
    expect(htmlTable(rows)).toContain('a &lt; b\n&amp; &quot;c&quot;')
  })
})
