import type { ComparisonRow } from '#core/comparison/comparison-table.ts'
import type { SheetCell } from './recalculated.ts'

/** A number of ours, and the formula that gives it in a spreadsheet over `oracleSheet`'s values. */
export interface Checked {
  readonly what: string
  readonly ours: number
  readonly formula: string
}

const letters = (column: number): string => String.fromCharCode(65 + column)

/**
 * A sheet of the values of a comparison over consecutive years, published growth to the right of them, and every
 * number of ours with its formula. `base`: the year of the index.
 */
export function oracleSheet(
  rows: readonly ComparisonRow[],
  years: readonly number[],
  base: number
): { readonly sheet: SheetCell[][]; readonly checked: Checked[] } {
  const sheet: SheetCell[][] = rows.map(({ cells }) => [
    ...cells.map(({ value }) => value),
    ...cells.map(({ basis, rate }) => (basis === 'published' ? rate : null))
  ])
  const place = new Map(rows.map((row, at) => [`${row.region} ${row.indicator.id}`, at]))
  const value = (row: number, year: number): string => `${letters(year)}${row + 1}`
  const growth = (row: number, year: number): string => `${letters(years.length + year)}${row + 1}`
  const checked: Checked[] = []
  for (const [at, row] of rows.entries()) {
    const whole = row.indicator.parent === null ? undefined : place.get(`${row.region} ${row.indicator.parent}`)
    for (const [year, cell] of row.cells.entries()) {
      const check = (what: string, ours: number | null | undefined, formula: string): void => {
        if (ours != null)
          checked.push({ what: `${row.region} ${row.indicator.id} ${cell.period} ${what}`, ours, formula })
      }
      const [v, p] = [value(at, year), value(at, year - 1)]
      if (year > 0 && cell.basis !== 'published') {
        check('change', cell.change, `=${v}-${p}`)
        check('points', cell.points, `=${v}-${p}`)
        check('rate', cell.rate, `=(${v}-${p})/ABS(${p})*100`)
      }
      const { share, contribution, pull, rank } = cell.more
      check('index', cell.more[`index:${base}`]?.value, `=${v}/${value(at, years.indexOf(base))}*100`)
      if (rank?.basis === 'computed') {
        const peers = rows.flatMap((other, one) => (isPeer(other, row, year) ? [value(one, year)] : []))
        const better = row.indicator.direction === 'lower' ? '<' : '>'
        check(
          'rank',
          rank.value,
          `=1+${peers.map((peer) => `IF(ISNUMBER(${peer}),IF(${peer}${better}${v},1,0),0)`).join('+')}`
        )
      }
      if (whole === undefined) continue
      const [w, q] = [value(whole, year), value(whole, year - 1)]
      if (share?.basis === 'computed') check('share', share.value, `=${v}/${w}*100`)
      const [r, s] = [growth(at, year), growth(whole, year)]
      if (contribution?.basis === 'deflated') {
        const [part, total] = [`(${v}-${v}/(1+${r}/100))`, `(${w}-${w}/(1+${s}/100))`]
        check('contribution', contribution.value, `=${part}/${total}*100`)
        check('pull', pull?.value, `=${part}/(${w}/(1+${s}/100))*100`)
      } else if (year > 0) {
        check('contribution', contribution?.value, `=(${v}-${p})/(${w}-${q})*100`)
        check('pull', pull?.value, `=(${v}-${p})/${q}*100`)
      }
    }
    const n = years.length - 1
    const [first, last] = [value(at, 0), value(at, n)]
    const what = `${row.region} ${row.indicator.id}`
    const { horizontal, cumulative } = row.averages ?? {}
    if (horizontal?.value != null) {
      const chain = Array.from({ length: n }, (_, k) => `(1+${growth(at, k + 1)}/100)`).join('*')
      const times = horizontal.basis === 'published' ? chain : `${last}/${first}`
      const formula = `=((${times})^(1/${n})-1)*100`
      checked.push({ what: `${what} horizontal`, ours: horizontal.value, formula })
    }
    if (cumulative?.value != null) {
      // What the factor makes of the base, against the years themselves.
      const x = 1 + cumulative.value / 100
      const made = Array.from({ length: n }, (_, k) => `${x}^${k + 1}`).join('+')
      const sum = row.cells.slice(1).reduce((total, cell) => total + (cell.value ?? 0), 0)
      checked.push({ what: `${what} cumulative`, ours: sum, formula: `=${first}*(${made})` })
    }
  }
  return { sheet, checked }
}

/** The whole of the other regions takes no place among them. */
function isPeer(other: ComparisonRow, row: ComparisonRow, year: number): boolean {
  return other.indicator.id === row.indicator.id && other.cells[year]?.more['rank']?.reason !== 'is-whole'
}
