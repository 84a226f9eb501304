import { chosenStage } from '../../../comparison/figures/stage.ts'
import type { AxisSense } from '../../meaning/axes/axis-sense.ts'
import type { Measure } from '../../measure.ts'
import type { Said } from './said-of-table.ts'
import { besideSaid } from './said-time.ts'

/** What row and column say of a figure of which a person said more: where that speaks, they are silent. */
export class SaidSenses {
  readonly #columns = new Map<Said, Map<AxisSense, AxisSense>>()

  row(said: Said, row: AxisSense): AxisSense {
    const silent = withoutSaid(row, said)
    const placed = said.namesOfRegions === 'column' ? { ...silent, region: null, within: null } : silent
    return { ...placed, names: said.indicator ? [] : row.names, kind: null }
  }

  /** One and the same for figures of one column of which the same is said. */
  column(said: Said, column: AxisSense): AxisSense {
    let known = this.#columns.get(said)
    if (known === undefined) {
      known = new Map()
      this.#columns.set(said, known)
    }
    let sense = known.get(column)
    if (sense === undefined) {
      sense = withSaid(column, said)
      known.set(column, sense)
    }
    return sense
  }
}

function withSaid(column: AxisSense, said: Said): AxisSense {
  const silent = withoutSaid(column, said)
  return {
    ...silent,
    said,
    marks: said.period === null ? silent.marks : [...silent.marks, said.period],
    measure: said.measure === null ? silent.measure : measureWords(said.measure),
    units: said.unit === null ? silent.units : [said.unit],
    ownUnit: silent.ownUnit || said.unit !== null,
    region: said.region ?? silent.region,
    stage: said.stage === null ? silent.stage : chosenStage(said.stage),
    names: said.indicator === null ? silent.names : said.indicator === '' ? [] : [said.indicator]
  }
}

function withoutSaid(sense: AxisSense, { period, measure, unit, region, stage }: Said): AxisSense {
  return {
    ...sense,
    ...(period === null ? {} : { marks: besideSaid(sense.marks, period), period: null }),
    ...(measure === null ? {} : { measure: null }),
    ...(unit === null ? {} : { units: [], ownUnit: false, listedUnit: false }),
    ...(region === null ? {} : { region: null }),
    ...(stage === null ? {} : { stage: null })
  }
}

function measureWords(measure: Measure): AxisSense['measure'] {
  return { measure, name: '', doubt: null, compared: false, against: null }
}
