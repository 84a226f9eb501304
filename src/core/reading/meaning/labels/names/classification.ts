import type { StructureLabel } from '../../../structure.ts'
import { classOf } from '../../../tables/words/label-words.ts'
import type { LabelMeaning } from '../label-meaning.ts'

/** 按经营地分：城镇 without the class before its name, which is a level of its own. */
export function withoutClass({ classified, text }: StructureLabel): string {
  return classified !== undefined && classOf(text) !== null ? text.replace(/^[^:：]*[:：]/, '') : text
}

/** Members of a class that is named on the line of its first, under the name of that class. */
export function withClasses(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly LabelMeaning[] {
  if (labels.every(({ classified }) => classified === undefined)) return meanings
  return meanings.map((meaning, index) => {
    const named = labels[index]?.classified
    return named === undefined || meaning.names.length === 0
      ? meaning
      : { ...meaning, names: [named, ...meaning.names] }
  })
}

/** 按性别分, 按城乡分, by sex. */
export function isClassification(meaning: LabelMeaning): boolean {
  const name = meaning.names.at(-1) ?? ''
  return /^按.{1,14}(?:分|划分|分组|分类)(?:组|类)?$/.test(name) || /^by [a-z ]+$/i.test(name)
}
