import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import { readUnit } from '../../../quantity/units/read-unit.ts'
import { isRateUnit, parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import { unitOfKind, unitsOfKindsAmid } from '../../../quantity/units/units-of-kinds.ts'
import type { TableStructure, TextAt } from '../../structure.ts'
import { isLatinOnly } from '../../tables/words/label-words.ts'
import { unitsInNotes } from './units-in-notes.ts'

/** The units that unit lines, titles or else notes state for the whole table, in the order stated. */
export function tableUnits(structure: TableStructure): readonly Unit[] {
  const kinds = structure.titleLines.flatMap(({ text }) => unitOfKind(foldWidth(text).trim()) ?? [])
  const own = unitsOfLines(ownLines(structure))
  const stated = own.length > 0 ? own : unitsOfLines(structure)
  const notes = [...structure.noteLines, ...structure.titleLines.filter(({ text }) => /^\s*本表/.test(text))]
  const units = stated.length > 0 ? stated : unitsInNotes(notes.map(({ text }) => text))
  return kinds.length === 0 ? units : [...units, ...kinds].filter((unit, at, all) => all.indexOf(unit) === at)
}

type Lines = Pick<TableStructure, 'titleLines' | 'unitLines'>

/** 2-2 续表（1978年=100） speaks of its own part, whatever the title over the first part says (上年=100). */
function ownLines({ range, titleLines, unitLines }: TableStructure): Lines {
  const isOwn = ({ row }: TextAt): boolean => row >= range.top
  return { titleLines: titleLines.filter(isOwn), unitLines: unitLines.filter(isOwn) }
}

function unitsOfLines(structure: Lines): readonly Unit[] {
  const statements = structure.unitLines
    .map((line) => ({ line, units: unitsOfLine(line.text) }))
    .filter(({ units }) => units.length > 0)
  // 人口变动（单位：人） above (person): the title says it in Chinese.
  const inChinese = ({ text }: TextAt): boolean => /[\u4e00-\u9fff]/.test(text) || /^[^A-Za-z]*[%‰]/.test(text)
  const titled = structure.titleLines.find(
    (line) => UNIT_LINE_INSIDE.test(line.text) && unitsOfLine(line.text).length > 0
  )
  const chinese =
    statements.find(({ line }) => inChinese(line)) ??
    (titled === undefined ? undefined : { line: titled, units: unitsOfLine(titled.text) }) ??
    statements[0]
  if (chinese !== undefined) {
    const rest = statements.filter(
      ({ line }) => line !== chinese.line && /[\u4e00-\u9fff%‰]/.test(line.text) && !/[a-z]{3}/.test(line.text)
    )
    const units = [...chinese.units, ...rest.flatMap((statement) => statement.units)]
    // A line whose merge was undone by filling its cells states its unit once.
    return units.filter((unit, at) => units.findIndex(({ text, of }) => text === unit.text && of === unit.of) === at)
  }
  for (const line of structure.titleLines) {
    const units = unitOfKind(foldWidth(line.text).trim()) === null ? unitsOfLine(line.text) : []
    if (units.length > 0) return units
  }
  return []
}

function unitsOfLine(text: string): readonly Unit[] {
  const only = readUnit(text)
  if (only !== null) return only.units
  const several = unitsOfKindsAmid(foldWidth(text))
  if (several.length > 1 || several.some(({ of }) => of !== undefined)) return several
  const stated = /(?:计 *量 *)?单 *位 *[:：] *([^\s()（）]+(?:[(（][^()（）]*[)）])?)/.exec(foldWidth(text))
  if (stated !== null) {
    const said = stated[1] ?? ''
    // 单位：%，括号内为位次: what is no unit behind the first is a remark.
    const units = readUnit(`单位:${said}`)?.units ?? readUnit(`单位:${said.replace(/[,;].*$/, '')}`)?.units
    if (units !== undefined) return units
  }
  return unitsOfEnglishTitle(text) ?? unitInName(text).units
}

/**
 * Fish landed, by group of species. NOK million: a title's last sentence, where it is one unit. One of percent may speak
 * of some columns alone, several units do. By share capital (in NOK), 2009: the unit of the classes is none of the
 * figures. null: nothing is known of such a title.
 */
function unitsOfEnglishTitle(text: string): readonly Unit[] | null {
  const plain = foldWidth(text).trim()
  if (!isLatinOnly(plain)) return null
  if (/\bby\b[^()]*\([^()]*\)\s*\S/.test(plain)) return []
  const said = /[^.\s]\. +([^.]{2,60})\.?$/.exec(plain)?.[1]
  if (said === undefined) return null
  const units = readUnit(said)?.units ?? []
  if (units.length === 1 && !units.some(isRateUnit)) return units
  return /, | and /.test(said) && parseUnit(said.split(/, | and /).at(-1) ?? '') !== null ? [] : null
}

/** 人口（万人） as the name of a sheet. One called 无单位 says that no unit is written, not that its figures have none. */
export function unitsOfSheet(sheet: string): readonly Unit[] {
  const units = readUnit(sheet)?.units ?? unitInName(sheet).units
  return units.filter(({ dimension }) => dimension !== 'dimensionless')
}

/** 财政收支（单位：万元） has its unit line in it, 历年学校数（所） states the unit of what it counts. */
export const UNIT_LINE_INSIDE = /单\s*位\s*[:：]/
