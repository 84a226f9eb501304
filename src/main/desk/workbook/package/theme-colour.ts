import { walkXml } from './xml-tags.ts'

/** Theme colours in the order in which styles number them: light before dark, unlike the order in the file. */
export function themeColours(xml: string): string[] {
  const inFile: string[] = []
  let inScheme = false
  walkXml(xml, {
    open(tag) {
      if (tag.name === 'clrScheme') inScheme = true
      else if (inScheme && tag.name === 'srgbClr') inFile.push((tag.attributes.get('val') ?? '').toUpperCase())
      else if (inScheme && tag.name === 'sysClr') inFile.push((tag.attributes.get('lastClr') ?? '').toUpperCase())
    },
    close(name) {
      if (name === 'clrScheme') inScheme = false
    }
  })
  const [dark1 = '000000', light1 = 'FFFFFF', dark2 = '', light2 = '', ...rest] = inFile
  return [light1, dark1, light2, dark2, ...rest]
}

/**
 * A colour RRGGBB made lighter (tint above 0) or darker (below 0), as styles of workbooks do.
 * On each channel, which differs from the standard's way by HLS by a few steps; the eye and the reader do not care.
 */
export function tinted(colour: string, tint: number): string {
  if (tint === 0 || !/^[0-9A-F]{6}$/.test(colour)) return colour
  const share = Math.min(Math.abs(tint), 1)
  const towards = tint > 0 ? 255 : 0
  let mixed = ''
  for (let at = 0; at < 6; at += 2) {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16)
    mixed += Math.round(channel + (towards - channel) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return mixed.toUpperCase()
}
