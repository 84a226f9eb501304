import { chinese } from './chinese.ts'
import { english } from './english.ts'
import type { LayoutWording } from './layout-wording.ts'

export const layoutWording: Readonly<Record<'zh-CN' | 'en-US', LayoutWording>> = {
  'zh-CN': chinese,
  'en-US': english
}
