/** A day as people type it (2026-03-31, 2026/3/31, 2026.3.31, 20260331, 2026年3月31日) as 2026-03-31; null: it is none. */
export function readDay(text: string): string | null {
  const parts = /^(\d{4})(?:[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?|(\d{2})(\d{2}))$/.exec(
    text.normalize('NFKC').trim()
  )
  if (parts === null) return null
  const [year, month, day] = [parts[1], parts[2] ?? parts[4], parts[3] ?? parts[5]].map(Number) as [
    number,
    number,
    number
  ]
  const date = new Date(Date.UTC(year, month - 1, day))
  // 30 February would be 2 March.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
