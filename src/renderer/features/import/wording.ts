import { refusalText } from '#contract/wording/refusals.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import { figureText, periodText } from '#contract/wording/sentence.ts'
import { useAppearance } from '../../app/appearance.ts'

export interface Wording {
  /** Why a cell could not be read. */
  readonly refusal: (reason: string) => string
  /** A remark of the reader or the desk, by code. */
  readonly remark: (remark: Parameters<typeof remarkText>[0]) => string
  /** A period as tables name it; null stays null. */
  readonly period: (text: string | null) => string | null
  /** Decimal text in groups of three; symbols as they are. */
  readonly figure: (text: string) => string
}

/** Codes of the reader and figures of the desk in the language of the interface. */
export function useWording(): Wording {
  const { language } = useAppearance()
  return {
    refusal: (reason) => refusalText(reason, language),
    remark: (remark) => remarkText(remark, language),
    period: (text) => (text === null ? null : periodText(text, language)),
    figure: figureText
  }
}
