/** 持平, 与上年同期持平, 无变化: nothing moved since a year before. */
const UNCHANGED = /^(?:[与同和]?(?:上年|去年)?(?:同期)?)?(?:持平|不变|无变化)$/

/** Does a cell say that nothing changed? In a column of growth it is the one word that is a figure, zero. */
export function saysUnchanged(text: string): boolean {
  return UNCHANGED.test(text.replace(/[\s\u3000]/g, ''))
}
