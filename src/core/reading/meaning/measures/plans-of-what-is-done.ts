import type { StructureLabel } from '../../structure.ts'
import { LabelLists } from '../labels/label-lists.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { isOfWholeProject } from '../labels/times/whole-project.ts'
import { DONE, type MeasureWords } from './measure-words.ts'

/**
 * 计划投资 beside 完成投资 or 占年度计划%, or in a list of projects, 计划招生 beside 实际招生: what is to be done, a target of what
 * is done. Alone it is a name, and 计划总投资 of a project is what it costs.
 */
export function withPlansOfWhatIsDone(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  if (!meanings.some(({ names }) => PLANNED.test(names[0] ?? ''))) return meanings
  const lists = new LabelLists(labels)
  const listsProjects = meanings.some(({ names }) => isOfWholeProject(names[0] ?? ''))
  return meanings.map((meaning, index) => {
    const [name = ''] = meaning.names
    const [, planned] = PLANNED.exec(name) ?? []
    if (planned === undefined || meaning.names.length > 1 || meaning.measure !== null) return meaning
    if (labels[index]?.attribute !== null) return meaning
    const beside = lists.of(index).filter((at) => at !== index)
    const done = nameOfDone(planned, beside, labels, meanings) ?? (listsProjects ? `完成${planned}` : null)
    return done === null ? meaning : { ...meaning, names: [done], measure: { ...TARGET, name: done } }
  })
}

/** 本年计划投资; 计划总投资, 计划外 and 计划生育 are names. */
const PLANNED = /^(?:年度|全年|本年度?|当年|今年)?计划(?!总|外|内|单列|生育|免疫)(?:完成)?(.{2,}?)(?:额|数|量)?$/

const TARGET: MeasureWords = { measure: 'target', name: '', doubt: null, compared: false, against: null }

/** The name of what is done of a plan, as the labels beside it tell; null: nothing is done of it. */
function nameOfDone(
  planned: string,
  beside: readonly number[],
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): string | null {
  let isPlan = false
  for (const at of beside) {
    const { names, measure } = meanings[at] as LabelMeaning
    const [name = ''] = names
    const [, done] = DOING.exec(name) ?? []
    if (measure === null && names.length === 1 && done === planned) return name
    const tellsDone = names.length === 0 && measure === null && /完成/.test(labels[at]?.text ?? '')
    isPlan ||= tellsDone || measure?.name === DONE
  }
  return isPlan ? `完成${planned}` : null
}

/** 完成投资, 实际招生数, 已播种面积. */
const DOING = /^(?:累计|实际|已)*(?:完成)?(.{2,}?)(?:额|数|量)?$/
