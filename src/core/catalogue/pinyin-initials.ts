import { pinyin } from 'pinyin-pro'

/**
 * The first letters by which a Chinese name is found: 地区生产总值 is `dqsczz`, 一般公共预算收入 `ybggyssr`.
 * Latin letters and digits stay. Computed by the desk and kept with the name: the dictionary weighs 400 kB.
 */
export function pinyinInitials(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
}
