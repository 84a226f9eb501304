import type { Change } from '#contract/history-calls.ts'
import type { WordingLanguage } from '#contract/wording/errors.ts'

const kinds: Readonly<Record<WordingLanguage, Readonly<Record<Change['kind'], string>>>> = {
  'zh-CN': {
    import: '导入',
    edit: '编辑',
    target: '目标',
    catalogue: '指标库',
    merge: '合并',
    region: '地区',
    recipe: '读法',
    view: '视图',
    undo: '撤销',
    redo: '重做'
  },
  'en-US': {
    import: 'import',
    edit: 'edit',
    target: 'target',
    catalogue: 'catalogue',
    merge: 'merge',
    region: 'region',
    recipe: 'recipe',
    view: 'view',
    undo: 'undo',
    redo: 'redo'
  }
}

export function kindWord(kind: Change['kind'], language: WordingLanguage): string {
  return kinds[language][kind]
}

/** `#12 导入 财政.xlsx`: a change as a line of text names it. */
export function changeName(
  { id, kind, about }: Pick<Change, 'id' | 'kind' | 'about'>,
  language: WordingLanguage
): string {
  return `#${id} ${kindWord(kind, language)} ${about}`.trimEnd()
}

/** For people: in this machine's time, to the second. */
export function localTime(iso: string): string {
  const time = new Date(iso)
  const two = (number: number): string => String(number).padStart(2, '0')
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-')
  return `${date} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`
}
