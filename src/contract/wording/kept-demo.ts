import type { Language } from '#core/language.ts'
import type { KeptDemo } from '../demo.ts'

/** Says what has become of the demo of last time. */
export function keptDemoText({ name, hasImport }: KeptDemo, language: Language): string {
  if (language === 'zh-CN')
    return `上次的演示数据库里有${hasImport ? '未存入的导入' : '改动'}，已保留为“${name}”，可在“最近使用”中找到`
  return `The demo of last time had ${hasImport ? 'an import that was not stored' : 'been worked in'}: it is kept as “${name}”, among the recent desks`
}
