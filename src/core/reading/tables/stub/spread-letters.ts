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
