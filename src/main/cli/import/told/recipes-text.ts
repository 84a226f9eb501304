import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import type { ImportName } from '#contract/calls/import/import-outcome.ts'
import type { SheetRecipe } from '#contract/calls/import/sheet-correction.ts'
import { localTime } from '#contract/wording/local-time.ts'
import type { Language } from '#core/language.ts'

/** So many words of what drifted are named. */
const MOST = 6

/** By which recipes sheets are read, or may be, and what of their forms is other than it was. */
export function recipeLines({ files }: Pick<ImportJob, 'files'>, language: Language): string[] {
  return files.flatMap((file) =>
    file.sheets.flatMap(({ name, recipe }) => (recipe === null ? [] : [recipeLine(file, name, recipe, language)]))
  )
}

function recipeLine(file: ImportFile, sheet: string, recipe: SheetRecipe, language: Language): string {
  const isChinese = language === 'zh-CN'
  const fit = Math.round(recipe.fit * 100)
  const listed = (words: readonly string[]): string => {
    const named = words.slice(0, MOST).join(isChinese ? '、' : ', ')
    return words.length > MOST ? `${named} …` : named
  }
  const says = (words: readonly string[], chinese: string, english: string): string[] =>
    words.length === 0 ? [] : [isChinese ? `${chinese}：${listed(words)}` : `${english}: ${listed(words)}`]
  const how = isChinese
    ? recipe.applied
      ? `按读法“${recipe.name}”读取，吻合 ${fit}%`
      : `像是读法“${recipe.name}”的表，吻合 ${fit}%，没有采用，请在窗口中查看`
    : recipe.applied
      ? `read by the recipe “${recipe.name}”, which fits by ${fit}%`
      : `the recipe “${recipe.name}” may be meant (${fit}%) and was not used: look at it in the window`
  const drift = [
    ...says(recipe.missing, '缺少', 'missing'),
    ...says(recipe.added, '新出现', 'new'),
    ...says(
      recipe.lost.map(({ of }) => of),
      '没有找到位置的更正',
      'corrections without a place'
    ),
    ...says(
      recipe.moved.map(({ was, now }) => `${was} → ${now}`),
      '时间变了',
      'of another time'
    )
  ]
  return `${file.name} · ${sheet}: ${[how, ...drift].join(isChinese ? '；' : '; ')}`
}

/** Names that stand below other groups than when their meaning was decided. */
export function driftedNameLines(names: readonly ImportName[], language: Language): string[] {
  return names.flatMap(({ path, indicatorName, decidedAt, drift }) => {
    if (drift === null || decidedAt === null) return []
    const name = path.join(' › ')
    const day = localTime(decidedAt).slice(0, 10)
    const groups = [...drift.gained, ...drift.lost].join(' › ')
    const isNew = drift.gained.length > 0
    if (language === 'zh-CN') {
      const meaning = indicatorName === null ? '不导入' : `作为${indicatorName}`
      return [`“${name}”${meaning}（按 ${day} 的决定，当时${isNew ? '不' : ''}在“${groups}”之下）`]
    }
    const meaning = indicatorName === null ? 'left out' : `taken for ${indicatorName}`
    return [`${name} is ${meaning} (as decided on ${day}, then ${isNew ? 'not ' : ''}below ${groups})`]
  })
}
