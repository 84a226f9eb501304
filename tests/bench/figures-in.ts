import Database from 'better-sqlite3'
import { measureCode, periodCode } from '#desk/store/claims/claim-codes.ts'
import { indicatorId } from './desk-of-size.ts'

export interface Figures {
  number(region: number, indicator: number, year: number): number
  level(region: number, indicator: number, year: number): string
}

/** The levels of the desk as they stand in its file: numbers, and as the page writes them. */
export function figuresIn(path: string): Figures {
  const db = new Database(path, { readonly: true })
  const select = (table: 'region' | 'indicator', column: string) =>
    db.prepare(`SELECT key FROM ${table} WHERE ${column} = ?`).pluck()
  const region = select('region', 'code')
  const indicator = select('indicator', 'id')
  const value = db
    .prepare(
      `SELECT value FROM claim
       WHERE region = ? AND indicator = ? AND measure = ${measureCode('level')} AND period = ?`
    )
    .pluck()
  const number = (of: number, what: number, year: number): number =>
    Number(value.get(region.get(provinceCode(of)), indicator.get(indicatorId(what)), periodCode(String(year))))
  return { number, level: (of, what, year) => written(number(of, what, year)) }
}

/** A region that the program knows by name, so that a person can pick it: of the first twenty provinces. */
export function provinceCode(at: number): string {
  const codes = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45]
  return `${codes[at]}0000`
}

/** A level as the page writes it. */
export function written(value: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}
