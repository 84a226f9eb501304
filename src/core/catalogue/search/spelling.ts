import { pinyin } from 'pinyin-pro'

/**
 * The sounds by which a name is found, a space between two: 重庆市 is `chong qing shi`, R&D经费 `r d jing fei`, 绿化
 * `lv hua`. Latin letters and digits stand one by one, other signs fall away. Computed by the desk and kept with the
 * name: the dictionary weighs 400 kB.
 */
export function spell(name: string): string {
  const sounds = pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'spaced', v: true })
  return sounds
    .map((sound) => sound.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
    .filter((sound) => sound !== '')
    .join(' ')
}
