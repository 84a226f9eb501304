import type Database from 'better-sqlite3'

/** Texts that a claim names by a short key: region codes, indicator ids, units as typed. */
export class Interned {
  readonly #db: Database.Database
  readonly #table: 'region' | 'indicator' | 'unit'
  readonly #column: 'code' | 'id' | 'text'
  #byText: Map<string, number> | null = null
  #byKey: Map<number, string> | null = null
  #insert: Database.Statement | null = null

  constructor(db: Database.Database, table: 'region' | 'indicator' | 'unit', column: 'code' | 'id' | 'text') {
    this.#db = db
    this.#table = table
    this.#column = column
  }

  /** The key of a text, or null where the desk does not know it. */
  find(text: string): number | null {
    return this.#texts().get(text) ?? null
  }

  /** The key of a text, made where it is new. Only within a write. */
  key(text: string): number {
    const texts = this.#texts()
    let key = texts.get(text)
    if (key === undefined) {
      this.#insert ??= this.#db.prepare(`INSERT INTO ${this.#table} (${this.#column}) VALUES (?)`)
      key = Number(this.#insert.run(text).lastInsertRowid)
      texts.set(text, key)
      this.#byKey?.set(key, text)
    }
    return key
  }

  text(key: number): string {
    if (this.#byKey === null) {
      this.#byKey = new Map()
      for (const [text, one] of this.#texts()) this.#byKey.set(one, text)
    }
    const text = this.#byKey.get(key)
    if (text === undefined) throw new Error(`${this.#table} ${key} is not in the desk`)
    return text
  }

  /** A write was rolled back, or another process has written. */
  forget(): void {
    this.#byText = null
    this.#byKey = null
  }

  #texts(): Map<string, number> {
    if (this.#byText === null) {
      const rows = this.#db.prepare(`SELECT ${this.#column}, key FROM ${this.#table}`).raw().all() as [string, number][]
      this.#byText = new Map(rows)
    }
    return this.#byText
  }
}
