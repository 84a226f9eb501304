import type { Language } from '../../language.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import type { LayoutWording } from './layout-wording.ts'

export const layoutWording: Readonly<Record<Language, LayoutWording>> = {
  'zh-CN': chinese,
  'en-US': english
}
