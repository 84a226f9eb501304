/** Languages that Tongbi speaks, the first where nobody has chosen. */
export const LANGUAGES = ['zh-CN', 'en-US'] as const
export type Language = (typeof LANGUAGES)[number]
