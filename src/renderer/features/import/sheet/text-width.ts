let context: CanvasRenderingContext2D | null | undefined

/** The width of a text in pixels in the font of the sheet; bold, so that headers fit as well. */
export function textWidth(text: string): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null || context === undefined || text === '') return 0
  context.font = `600 13px ${getComputedStyle(document.body).fontFamily}`
  return context.measureText(text.replaceAll('\n', ' ')).width
}
