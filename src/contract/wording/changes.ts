import type { Language } from '#core/language.ts'
import { targetInWords } from '#core/target/target-text.ts'
import type { Change } from '../calls/history-calls.ts'
import { type Sentence, say } from './sentence.ts'

const kinds: Readonly<Record<Change['kind'], Sentence>> = {
  import: { zh: '导入', en: 'Import' },
  edit: { zh: '编辑', en: 'Edit' },
  target: { zh: '目标', en: 'Target' },
  task: { zh: '重点任务', en: 'Key task' },
  catalogue: { zh: '指标库', en: 'Catalogue' },
  merge: { zh: '合并', en: 'Merge' },
  split: { zh: '拆分', en: 'Split' },
  region: { zh: '地区', en: 'Region' },
  department: { zh: '部门', en: 'Department' },
  recipe: { zh: '读法', en: 'Recipe' },
  view: { zh: '视图', en: 'View' },
  phrase: { zh: '短语', en: 'Phrases' },
  name: { zh: '指标名称', en: 'Indicator name' },
  decision: { zh: '裁定', en: 'Decision' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' }
}

/** Where one file's name ends and the next begins: a stop may stand within a name too. */
const betweenFiles = /(?<=\.[a-z]{2,4})、/i
const namedInFull = 2

/** What a change was about, in a line: of many files the first and how many there are. */
export function changeAboutText(about: string, language: Language): string {
  const files = about.split(betweenFiles)
  const [first = ''] = files
  if (files.length <= namedInFull) return changeAboutInFull(about, language)
  return say({ zh: `${first} 等 ${files.length} 个文件`, en: `${first} and ${files.length - 1} more` }, language)
}

/** What a change was about, all of it. */
export function changeAboutInFull(about: string, language: Language): string {
  const said = targetInWords(about, language)
  return language === 'zh-CN' ? said : said.split(betweenFiles).join(', ')
}

/** Some of `count` changes one after another, the rest as their number. */
export function changeListText(abouts: readonly string[], count: number, language: Language): string {
  const isChinese = language === 'zh-CN'
  const listed = abouts.map((about) => changeAboutText(about, language)).join(isChinese ? '；' : '; ')
  const rest = count - abouts.length
  if (rest <= 0) return listed
  return isChinese ? `${listed}；另有 ${rest} 项` : `${listed}; and ${rest} more`
}

/** What kind of act a change was. */
export function changeKindText(kind: Change['kind'], language: Language): string {
  return say(kinds[kind], language)
}

const acts: Readonly<Record<NonNullable<Change['act']>, Sentence>> = {
  added: { zh: '新增', en: 'added' },
  changed: { zh: '修改', en: 'changed' },
  withdrawn: { zh: '撤下', en: 'withdrawn' },
  answered: { zh: '导入时的回答，以后沿用', en: 'answered in an import, kept for later ones' }
}

/** What a change was about, and what was done to it. */
export function changeActText({ about, act }: Pick<Change, 'about' | 'act'>, language: Language): string {
  const what = changeAboutText(about, language)
  return act === null ? what : `${what} · ${say(acts[act], language)}`
}

/** Who sent the figures of a change, and how many of its files nobody knows the sender of; '': nobody knows any. */
export function sendersText(
  { departments, filesOfNobody }: Pick<Change, 'departments' | 'filesOfNobody'>,
  language: Language
): string {
  if (departments.length === 0) return ''
  const named = departments.join(language === 'zh-CN' ? '、' : ', ')
  if (filesOfNobody === 0) return named
  const others = { zh: '；另 {count} 个文件部门不明', en: '; of {count} other files nobody knows whose they are' }
  const other = { ...others, en: filesOfNobody === 1 ? '; whose one other file is nobody knows' : others.en }
  return `${named}${say(other, language, { count: filesOfNobody })}`
}
