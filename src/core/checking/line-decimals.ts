import { fitPercent } from '../quantity/units/fit-unit.ts'
import type { ReadObservation, TableReading } from '../reading/reading.ts'
import { type CheckedValue, declaredDecimals } from './checked-value.ts'

const observationsAtOnce = 10_000

/** Values of one unit on a row declare its decimals together; growth and changes do so down their column. */
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

  /** Growth in percent, however it is written: a growth of 1倍 is one of 100 %, to the nearest hundred. */
  of(observation: ReadObservation): CheckedValue {
    const line = this.#lineOf(observation)
    let decimals = this.#declared.get(line)
    if (decimals === undefined) {
      decimals = declaredDecimals(this.#lines.get(line) ?? [])
      this.#declared.set(line, decimals)
    }
    const written = { decimal: observation.decimal ?? '0', decimals }
    return observation.measure === 'growth' ? inPercent(written, observation.unit) : written
  }

  readonly #declared = new Map<string, number>()

  #lineOf({ measure, row, column, unit }: ReadObservation): string {
    const isComparison = measure === 'growth' || measure === 'change'
    return isComparison ? `${measure} ${column} ${unit ?? ''}` : `row ${row} ${unit ?? ''}`
  }
}

function inPercent({ decimal, decimals }: CheckedValue, unit: string | null): CheckedValue {
  const places = Math.round(Math.log10(Number(fitPercent('1', unit).decimal)))
  return { decimal: fitPercent(decimal, unit).decimal, decimals: decimals - places }
}
