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

/** 按性别分, 分三大门类, by sex. 分散养殖户 is a name. */
export function isClassification(meaning: LabelMeaning): boolean {
  const name = meaning.names.at(-1) ?? ''
  return BY_CLASS.test(name) || OF_CLASSES.test(name) || /^by [a-z ]+$/i.test(name)
}

const BY_CLASS = /^按.{1,14}(?:分|划分|分组|分类)(?:组|类)?$/
const OF_CLASSES =
  /^分.{0,8}(?:类|类型|类别|门类|行业|产业|领域|性质|规模|区域|地区|品种|用途|来源|构成|结构|关系|城乡|成分|国别|季节|方式|主体|对象|部门|种类|渠道|等级|年龄|性别|学历|所有制)$/
