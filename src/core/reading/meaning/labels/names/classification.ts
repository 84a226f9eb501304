import type { LabelMeaning } from '../label-meaning.ts'

/** 按性别分, 按城乡分, by sex. */
export function isClassification(meaning: LabelMeaning): boolean {
  const name = meaning.names.at(-1) ?? ''
  return /^按.{1,14}(?:分|划分|分组|分类)(?:组|类)?$/.test(name) || /^by [a-z ]+$/i.test(name)
}
