import { isRateUnit } from '../../../quantity/units/unit.ts'
import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import type { Grid } from '../../grid.ts'
import type { StructureLabel, TableStructure } from '../../structure.ts'
import type { TableContext } from '../around/table-context.ts'
import type { HeadReadings } from '../doubts/head-doubt.ts'
import { withBaseYears } from '../measures/comparisons/base-years.ts'
import { comparisonsInHeads } from '../measures/comparisons/comparison-in-head.ts'
import { withWholes } from '../measures/computed/whole-as-hundred.ts'
import { withGrowthOfWholes } from '../measures/growth-of-wholes.ts'
import { withSharesOfHeads } from '../measures/part-of-whole.ts'
import { withPlansOfWhatIsDone } from '../measures/plans-of-what-is-done.ts'
import { withPricesAmongIndices } from '../measures/prices-among-indices.ts'
import { withSharesOfPlaces } from '../measures/shares-of-places.ts'
import { withCurrenciesApart } from '../units/currencies-beside.ts'
import { withoutKindsOfInstitutions } from '../units/kinds-of-institutions.ts'
import { withUnitsOfNotes } from '../units/units-of-some.ts'
import { fieldMeaning } from './field-meaning.ts'
import type { LabelMeaning } from './label-meaning.ts'
import { withBalancesBeside } from './names/balances-beside.ts'
import { withClasses, withoutClass } from './names/classification.ts'
import { withCountingHeads } from './names/counting-heads.ts'
import { withoutCountsOfGroups } from './names/counts-of-groups.ts'
import type { GroupsBeforeColon } from './names/groups-before-colon.ts'
import { withNumberedNames } from './names/numbered-names.ts'
import { withTotalsOfLists } from './names/totals-of-lists.ts'
import { dateTexts, speaksOfFiscalYears } from './times/date-labels.ts'
import { withDaysApart } from './times/months/days-of-month.ts'
import { withTotalsOfMonths } from './times/months/months-closed.ts'
import { type SumsWithin, sumsWithin } from './times/months/sum-within.ts'
import { withSumsBehindNames } from './times/months/sums-behind-names.ts'
import { withProjectsOverYears } from './times/whole-project.ts'
import { withThingsOfYears } from './times/years/things-of-a-year.ts'
import { withYearsInOwnColumn } from './times/years/years-in-own-column.ts'
import { withYearsApart } from './times/years/years-of-one-quantity.ts'

/**
 * Every label of a table understood by itself; each different text is read once. `said`: of heads in doubt; `beforeColon`: what
 * labels say behind the group that they name.
 */
export function meaningsOf(
  grid: Grid,
  {
    labels,
    stubColumns,
    fields,
    titleLines,
    noteLines,
    furnitureRows,
    entries
  }: Pick<
    TableStructure,
    'labels' | 'stubColumns' | 'fields' | 'titleLines' | 'noteLines' | 'furnitureRows' | 'entries'
  >,
  around: Pick<TableContext, 'period' | 'partOfYear' | 'units' | 'quantity' | 'oneQuantity'>,
  said: HeadReadings,
  beforeColon: GroupsBeforeColon['texts']
): SumsWithin {
  const { period, partOfYear, units } = around
  const { kind = 'year' } = period ?? partOfYear?.span ?? {}
  const monthly = kind !== 'year' && kind !== 'fiscal'
  const texts = new Map([...comparisonsInHeads(labels), ...dateTexts(grid, { labels, fields }), ...beforeColon])
  const fiscal = { row: speaksOfFiscalYears(labels, 'row'), column: speaksOfFiscalYears(labels, 'column') }
  const inColumns = columnsStateUnits(labels)
  const dated = { row: sayYears(labels, 'column'), column: sayYears(labels, 'row') }
  const known = new Map<string, Map<string, LabelMeaning>>()
  const read = labels.map((label, index) => {
    // What numbers the columns names them for its notes and says nothing of the figures.
    const field = furnitureRows.includes(label.row) ? 'code' : (fields.get(label.column) ?? null)
    const said = texts.get(index) ?? withoutClass(label)
    const kind = `${label.axis}${label.attribute ?? ''}${field ?? ''}`
    let ofKind = known.get(kind)
    if (ofKind === undefined) {
      ofKind = new Map()
      known.set(kind, ofKind)
    }
    const found = ofKind.get(said)
    if (found !== undefined) return found
    const unit = label.attribute === 'unit' || (field === 'unit' && label.axis === 'row')
    const unitElsewhere = inColumns && label.axis === 'row'
    const meaning = fieldMeaning(said, field, {
      ...{ fiscal: fiscal[label.axis], dated: dated[label.axis] },
      ...{ monthly, unit, unitElsewhere }
    })
    ofKind.set(said, meaning)
    return meaning
  })
  const timed = withYearsInOwnColumn(
    { labels, fields, entries },
    withUnitsOfNotes({ labels, noteLines }, withThingsOfYears(labels, read, period?.year ?? null))
  )
  const alone = withNumberedNames(labels, withoutKindsOfInstitutions(labels, timed, units), around)
  const behind = withSumsBehindNames(labels, alone)
  const classed = withClasses(labels, withoutCountsOfGroups(labels, behind))
  const summed = sumsWithin(labels, classed, period ?? partOfYear?.span ?? null, said)
  const apart = withProjectsOverYears(labels, withCurrenciesApart(labels, summed.meanings, units))
  const dayed = withDaysApart(labels, withYearsApart(labels, withPlansOfWhatIsDone(labels, apart)))
  const counting = withCountingHeads({ labels, stubColumns }, withTotalsOfMonths(labels, dayed))
  const priced = withPricesAmongIndices(labels, counting)
  const balanced = withBalancesBeside({ labels, stubColumns }, priced, around)
  const standing = withTotalsOfLists(
    labels,
    withSharesOfHeads(labels, withSharesOfPlaces(labels, withGrowthOfWholes(labels, balanced)))
  )
  const meanings = withWholes(grid, { labels, entries }, withBaseYears(labels, standing, titleLines), units)
  return { ...summed, meanings }
}

/** Years and nothing else stand on an axis: the other need not say when. */
function sayYears(labels: readonly StructureLabel[], axis: StructureLabel['axis']): boolean {
  return labels.some((label) => label.axis === axis && label.attribute === null && YEAR_ALONE.test(label.text))
}

const YEAR_ALONE = /^\s*(?:19|20)\d\d\s*年?\s*$/

/** A column says in what its figures are told (床位数（张）), growth in % aside, or one of units what each row is. */
function columnsStateUnits(labels: readonly StructureLabel[]): boolean {
  return labels.some(({ axis, text, attribute }) => {
    if (axis !== 'column') return attribute === 'unit'
    const { unit } = unitInName(text)
    return attribute === 'unit' ? unit === null || !isRateUnit(unit) : unit !== null && !unit.shy && !isRateUnit(unit)
  })
}
