import { isRateUnit, type Unit } from '../../../../quantity/units/unit.ts'
import type { StructureLabel, TableStructure } from '../../../structure.ts'
import { type HeadReadings, readingSaid } from '../../doubts/head-doubt.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { KnownTimes } from '../../labels/times/known-times.ts'
import type { LabelFigure, LabelFigures } from '../../labels/whose/label-figures.ts'
import { leafColumns, levelsBeside } from '../measure-evidence.ts'
import { ownWords } from '../one-of-several.ts'

/** Texts of units of rows, by the index of the column label of growth under which their figures are changes. */
export interface ChangesByUnit {
  /** Their figures are changes. */
  readonly told: ReadonlyMap<number, ReadonlySet<string>>
  /** Their figures carry no sign for percent where those of all amounts do, and no levels tell: they may be either. */
  readonly open: ReadonlyMap<number, ReadonlySet<string>>
}

/**
 * 得分（分） 92.5 | 91.7 | 0.8 under 增长（%）: rows of one unit may be told by how much, whatever the head says of the amounts
 * in others. Rates have rules of their own, and money grows at prices of its own, so that one row of it may agree by
 * chance. `said`: what a person said where nothing decides.
 */
export function changesByUnit(
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  times: KnownTimes,
  figures: LabelFigures,
  unitsOfRow: (row: number) => readonly Unit[],
  said: HeadReadings
): ChangesByUnit {
  const told = new Map<number, Set<string>>()
  const open = new Map<number, Set<string>>()
  const growing = structure.labels.flatMap(({ axis }, index) => {
    const measure = meanings[index]?.measure
    return axis === 'column' && measure?.measure === 'growth' && measure.against === null ? [index] : []
  })
  if (growing.length === 0) return { told, open }
  const leaves = leafColumns(structure)
  const labelOf = new Map([...leaves].map(([label, column]) => [column, label]))
  for (const index of growing) {
    const rows = [...figures.of(index)].flatMap(([row, figure]) => {
      const [unit] = unitsOfRow(row)
      return unit === undefined || isRateUnit(unit) ? [] : [{ row, figure, unit }]
    })
    const byUnit = Map.groupBy(rows, ({ unit }) => unit.text)
    const pair = levelsBeside(structure, index, meanings, times, leaves)
    const [now, before] = [pair?.current, pair?.prior].map((column) => figures.of(labelOf.get(column ?? -1) ?? -1))
    for (const [text, alike] of byUnit) {
      const fits = alike.flatMap(({ row, figure }) => fitOf(figure, now?.get(row), before?.get(row)) ?? [])
      const changes = fits.filter((fit) => fit === 'change').length
      const fewest = alike[0]?.unit.dimension.startsWith('money') === true ? 2 : 1
      if (changes >= fewest && fits.every((fit) => fit !== 'growth' && fit !== 'neither')) add(told, index, text)
      else if (fits.length === 0 && byUnit.size > 1 && isBareAmongPercent(rows, text)) {
        add(open, index, text)
        const head = headInUnit(structure.labels[index] as StructureLabel, text)
        if (readingSaid(said, 'which-comparison', head) !== 'growth') add(told, index, text)
      }
    }
  }
  return { told, open }
}

/** 增长 of what is told in 分: of that alone it is in doubt. */
export function headInUnit(label: StructureLabel, unit: string): string {
  return `${ownWords(label)}（${unit}）`
}

function add(found: Map<number, Set<string>>, index: number, text: string): void {
  found.set(index, (found.get(index) ?? new Set()).add(text))
}

/** null: nothing tells. `either`: the two are too near to each other. */
function fitOf(
  { value, decimals }: LabelFigure,
  now: LabelFigure | undefined,
  before: LabelFigure | undefined
): 'growth' | 'change' | 'either' | 'neither' | null {
  if (now === undefined || before === undefined || before.value === 0 || value === 0) return null
  const difference = now.value - before.value
  const off = 0.6 * 10 ** -decimals
  const changes = Math.abs(difference - value) <= off
  const grows = Math.abs((100 * difference) / Math.abs(before.value) - value) <= off
  return changes ? (grows ? 'either' : 'change') : grows ? 'growth' : 'neither'
}

function isBareAmongPercent(
  rows: readonly { readonly figure: LabelFigure; readonly unit: Unit }[],
  text: string
): boolean {
  return rows.every(({ figure, unit }) => figure.percent !== (unit.text === text))
}
