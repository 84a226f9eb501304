type Language = 'zh-CN' | 'en-US'
type RowHeight = 24 | 28 | 34

/** How the interface looks on this machine; not part of a desk. */
export interface Appearance {
  readonly language: Language
  readonly theme: 'system' | 'light' | 'dark'
  readonly rowHeight: RowHeight
  /** Which colour means up: in China red does. */
  readonly direction: 'red-up' | 'green-up' | 'none'
}

/** Until a person chooses: in the language that they want pages in, best first. */
function usualAppearance(languages: readonly string[]): Appearance {
  const known = languages.flatMap((one): Language[] =>
    /^zh\b/i.test(one) ? ['zh-CN'] : /^en\b/i.test(one) ? ['en-US'] : []
  )
  return { language: known[0] ?? 'zh-CN', theme: 'system', rowHeight: 28, direction: 'red-up' }
}

/** Reads what was stored, choice by choice: what is absent or from another version falls back. */
export function readAppearance(stored: string | null, languages: readonly string[]): Appearance {
  const usual = usualAppearance(languages)
  if (stored === null) return usual
  try {
    const kept = JSON.parse(stored) as Partial<Record<keyof Appearance, unknown>> | null
    const pick = <T>(value: unknown, of: readonly T[], fallback: T): T => of.find((one) => one === value) ?? fallback
    return {
      language: pick(kept?.language, ['zh-CN', 'en-US'], usual.language),
      theme: pick(kept?.theme, ['system', 'light', 'dark'], usual.theme),
      rowHeight: pick(kept?.rowHeight, [24, 28, 34], usual.rowHeight),
      direction: pick(kept?.direction, ['red-up', 'green-up', 'none'], usual.direction)
    }
  } catch (error) {
    // Not JSON: someone else's text under our name. The defaults are a fit answer, the page goes on.
    console.warn('appearance', error)
    return usual
  }
}
