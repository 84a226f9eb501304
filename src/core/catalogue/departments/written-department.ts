import type { CellPosition } from '../../reading/grid.ts'
import { bureauNamed } from './bureau-named.ts'
import type { DepartmentNames } from './department-names.ts'

/** The department that a sheet says it is of, and where. */
export interface WrittenDepartment extends CellPosition {
  readonly department: string
  /** It is only named as the source of the figures (数据来源). */
  readonly isSource: boolean
}

/** A sheet's texts, a row at a time; '' for an empty cell. */
export interface SheetTexts {
  readonly rowCount: number
  texts(row: number): readonly string[]
}

/**
 * Whose return a sheet says it is: a line that names who filled it in (填报单位, 制表单位), a signature (署名) that
 * stands alone, a title, a source. `place` is the name of the region that it is of, which names of departments often
 * begin with.
 * What says so in so many words, or begins a title as offices are called, makes a department that nobody knows yet.
 */
export function writtenDepartment(
  sheet: SheetTexts,
  names: DepartmentNames,
  place: string | null
): WrittenDepartment | null {
  const edges = edgeRows(sheet)
  const levels: readonly ((row: Row) => WrittenDepartment[])[] = [
    (row) =>
      row
        .labelled(filledInBy)
        .map((said) => known(said, names) ?? unknown(said, place))
        .filter(isFound),
    (row) =>
      row
        .alone()
        .map((said) => at(said, names.signing(said.text)))
        .filter(isFound),
    (row) =>
      row
        .alone()
        .filter((said) => said.row < titleRows)
        .map((said) => known(said, names))
        .filter(isFound),
    (row) =>
      row
        .alone()
        .filter((said) => said.row < titleRows)
        .map((said) => at(said, bureauNamed(said.text, place)))
        .filter(isFound),
    (row) =>
      row
        .labelled(takenFrom)
        .map((said) => known(said, names))
        .filter(isFound)
        .map((one) => ({ ...one, isSource: true }))
  ]
  for (const level of levels) {
    const [first, ...others] = edges.flatMap(level)
    if (first === undefined) continue
    return others.every(({ department }) => department === first.department) ? first : null
  }
  return null
}

/** Who a line says filled the sheet in, whether or not anybody knows that department; null: no line does. */
export function statedSender(sheet: SheetTexts): string | null {
  const [said] = edgeRows(sheet).flatMap((row) => row.labelled(filledInBy))
  return said === undefined || said.text === '' ? null : said.text
}

/** So many rows above and below hold what is said of a sheet as a whole. */
const edge = 10
/** So many above may be its title, which holds other words besides. */
const titleRows = 3

const filledInBy =
  /(?:(?:填报|填表|制表|编制|编报|报送|上报|提供|供数|报表)(?:单位|部门|机关)|署\s*名|(?:reporting|responsible)\s+(?:department|agency|unit)|(?:prepared|submitted|reported)\s+by|department)\s*(?:[(（][^()（）]{0,6}[)）])?\s*[:：]\s*/i

const takenFrom = /(?:(?:数据|资料)?来\s*源|单位(?:详细)?名称|source)\s*[:：]\s*/i

/** How a name ends that can be no other than a department's. */
const departmentEnding =
  /(?:局|委|委员会|办|办公室|厅|部|署|中心|总?队|公司|银行|联社|联合会|协会|bureau|office|department|commission|agency|administration)$/i

interface Said extends CellPosition {
  readonly text: string
}

interface Row {
  /** What follows such a label, in its cell or in the next that is filled. */
  labelled(label: RegExp): Said[]
  /** The text of a row that has no other, but for a date. */
  alone(): Said[]
}

function edgeRows({ rowCount, texts }: SheetTexts): Row[] {
  return Array.from({ length: rowCount }, (_, row) => row)
    .filter((row) => row < edge || row >= rowCount - edge)
    .map((row) => rowOf(texts(row), row))
}

function rowOf(texts: readonly string[], row: number): Row {
  const filled = texts
    .map((text, column) => ({ text: text.trim(), row, column }))
    // A merged cell repeats itself.
    .filter(({ text }, at, all) => text !== '' && text !== all[at - 1]?.text)
  return {
    labelled: (label) =>
      filled.flatMap((cell, at) => {
        // Few cells have a colon: the others need not be held against a long pattern.
        const found = /[:：]/.test(cell.text) ? label.exec(cell.text) : null
        if (found === null) return []
        const rest = firstName(cell.text.slice(found.index + found[0].length))
        if (rest !== '') return [{ ...cell, text: rest }]
        const next = filled[at + 1]
        return next === undefined ? [] : [{ ...next, text: firstName(next.text) }]
      }),
    alone: () => {
      const [only, ...others] = filled.filter(({ text }) => !date.test(text))
      // 制定机关：县统计局 is who made the form.
      return only === undefined || others.length > 0 || /[:：]/.test(only.text) ? [] : [only]
    }
  }
}

const date = /^\d{4}\s*[年./-]/

/** A line goes on with other labels: 填报单位：教育局    填表人：… */
function firstName(text: string): string {
  const [name = ''] = text.split(/\s{2,}|\u3000|[;；|]|\s\S{2,6}[:：]/)
  return name
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(/[,，。.]+$/, '')
    .trim()
}

function known(said: Said, names: DepartmentNames): WrittenDepartment | null {
  return at(said, names.in(said.text))
}

function at({ row, column }: Said, department: string | null): WrittenDepartment | null {
  return department === null ? null : { row, column, department, isSource: false }
}

function unknown({ text, row, column }: Said, place: string | null): WrittenDepartment | null {
  const name = place !== null && text.startsWith(place) ? text.slice(place.length) : text
  const isOne = name.length > 2 && name.length <= 40 && !/[、，,]/.test(name) && departmentEnding.test(name)
  return isOne ? { row, column, department: name, isSource: false } : null
}

function isFound(one: WrittenDepartment | null): one is WrittenDepartment {
  return one !== null
}
