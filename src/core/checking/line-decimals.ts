import type { ReadObservation, TableReading } from '../reading/reading.ts'
import { type CheckedValue, declaredDecimals } from './checked-value.ts'

const observationsAtOnce = 10_000

/** Values of one measure and unit on a row declare its decimals together; growth does so down its column. */
export class LineDecimals {
  readonly #lines = new Map<string, string[]>()

  static *of(table: TableReading): Generator<void, LineDecimals> {
    const decimals = new LineDecimals()
    for (const [index, one] of table.observations.entries()) {
      if (index % observationsAtOnce === 0) yield
      if (one.decimal === null) continue
      const line = decimals.#lineOf(one)
      const known = decimals.#lines.get(line)
      if (known === undefined) decimals.#lines.set(line, [one.decimal])
      else known.push(one.decimal)
    }
    return decimals
  }

  of(observation: ReadObservation): CheckedValue {
    const line = this.#lineOf(observation)
    let decimals = this.#declared.get(line)
    if (decimals === undefined) {
      decimals = declaredDecimals(this.#lines.get(line) ?? [])
      this.#declared.set(line, decimals)
    }
    return { decimal: observation.decimal ?? '0', decimals }
  }

  readonly #declared = new Map<string, number>()

  #lineOf({ measure, row, column, unit }: ReadObservation): string {
    return measure === 'growth' ? `growth ${column}` : `row ${row} ${unit ?? ''}`
  }
}
