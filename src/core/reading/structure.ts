import type { CellPosition, CellRange } from './grid.ts'

/**
 * A table's skeleton, found by form alone: where its labels and entries stand and which label belongs to which.
 * `meaning.ts` turns it into observations. Rows and columns count from 0.
 */
export interface TableStructure {
  /** Title to last note. */
  readonly range: CellRange
  /** Title, table number and other lines above the header that speak of the whole table. */
  readonly titleLines: readonly TextAt[]
  /** Cells outside header and stub that only state a unit (单位：万元; 计量单位: 人、‰; in millions). */
  readonly unitLines: readonly TextAt[]
  /** Notes, sources, signature lines under (or over) the body. */
  readonly noteLines: readonly TextAt[]
  /** What stands over the part on a sheet before that this table continues. */
  readonly linesBefore?: LinesBefore
  readonly headerRows: readonly number[]
  readonly stubColumns: readonly number[]
  /** What a column of the stub says of its rows, where its head names it. */
  readonly fields: ReadonlyMap<number, Field>
  /** Rows that are no values and say nothing: repeated headers, column numbers (甲 乙 1 2; under English heads they are labels). */
  readonly furnitureRows: readonly number[]
  /** Every label of the header (axis column) and stub (axis row). An index into this array names a label. */
  readonly labels: readonly StructureLabel[]
  readonly entries: readonly StructureEntry[]
  /** 0–1: how clearly the evidence separates header and stub from the body. */
  readonly confidence: number
  /** Why, as remark codes with parameters. */
  readonly reasons: readonly {
    readonly code: string
    readonly params?: Readonly<Record<string, string | number>>
    readonly at?: CellRange
  }[]
}

/**
 * What a column says of every row, by the word at its head: its time, its place, what is counted, the unit. A `group`
 * is what the indicator belongs to (行业, 类别), a `part` which part or side of it is meant (性别, 数据类型). `code` and
 * `remark` columns say nothing of the figures (keys for machines; notes, who entered them, when); a `goal` is what is aimed at, a
 * `plan` what was planned besides, under its own words.
 */
export type Field =
  | 'year'
  | 'quarter'
  | 'month'
  | 'period'
  | 'region'
  | 'region-code'
  | 'indicator'
  | 'indicator-code'
  | 'group'
  | 'part'
  | 'unit'
  | 'code'
  | 'remark'
  | 'value'
  | 'goal'
  | 'plan'

export interface LinesBefore {
  readonly titles: readonly string[]
  readonly units: readonly string[]
}

export interface TextAt extends CellPosition {
  readonly text: string
}

export interface StructureLabel extends CellPosition {
  readonly axis: 'row' | 'column'
  /** The whole text: line breaks removed, names broken over two cells joined. */
  readonly text: string
  /** The cells it covers, merged or blank-means-merged. */
  readonly span: CellRange
  /**
   * Index of the label above it in the hierarchy: a spanner over it, a group row before it. Names of two columns of a
   * stub stand in no hierarchy: an entry has a label of each.
   */
  readonly parent: number | null
  /** An attribute is no label of the entry but says something of its row or column: its unit, its code, a bilingual double. */
  readonly attribute: 'unit' | 'code' | 'translation' | null
  /** The class that it is a member of by the form of the stub: 按经营地分 of 按经营地分：城镇 and of 乡村 set in below 城镇. */
  readonly classified?: string
}

export interface StructureEntry extends CellPosition {
  /** Stub labels of its row, outer to inner, attributes left out. */
  readonly rowLabels: readonly number[]
  /** The lowest column label above it. */
  readonly columnLabel: number | null
  /** Attributes of its row and column (indexes into `labels`). */
  readonly attributes: readonly number[]
}
