/** 高 新: letters spread with spaces. */
export function isSpread(text: string): boolean {
  return /^\S(?:[\s\u3000]+\S)+$/.test(text.trim())
}

/** How wide the letters of a name are parted, a full-width space as two; 0: not at all. */
export function gapOf(text: string): number {
  if (!isSpread(text)) return 0
  const [gap = ''] = /[\s\u3000]+/.exec(text.trim()) ?? []
  return gap.replaceAll('\u3000', '  ').length
}

export function squeeze(text: string): string {
  return text.replace(/[\s\u3000]/g, '')
}

/** Is the name parted to fill a line, as such words are everywhere? */
export function isWordByItself(text: string): boolean {
  return WORD_BY_ITSELF.test(squeeze(text))
}

const WORD_BY_ITSELF = /^(?:全[国省市州县区]|其[他它]|[合总小]计|城镇|[农乡]村|[工农林牧渔商]业|[男女]性?)$/
