import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckedEntry } from '#contract/calls/figure-calls.ts'
import { refusalText } from '#contract/wording/refusals.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import { figureText } from '#contract/wording/sentence.ts'
import { useAppearance } from '../../app/appearance.ts'
import styles from './entry.module.css'

/** What the cell in focus holds and would hold, in one line above the grid. */
export function EntryLine(props: {
  readonly place: string
  readonly unit: string
  readonly stored: string | null
  readonly checked: CheckedEntry | null
}): ReactNode {
  const { t } = useTranslation('entry')
  const { language } = useAppearance()
  const { checked } = props
  const words: string[] = []
  if (checked?.refusal != null) words.push(refusalText(checked.refusal, language))
  if (checked?.suspicion != null) words.push(remarkText(checked.suspicion, language))
  if (checked?.outOfTime != null) words.push(remarkText(checked.outOfTime, language))
  if (checked?.kind === 'conflicting') words.push(t('conflicting'))
  if (checked?.kind === 'withdrawn') words.push(t('withdrawn'))
  const next = checked === null ? null : (checked.decimal ?? checked.symbol)
  return (
    <div className={styles['line']} role="status">
      <strong>{props.place}</strong>
      <span className="numeric">
        {props.stored === null ? t('empty') : figureText(props.stored)}
        {next !== null && next !== props.stored && ` → ${figureText(next)}`} {props.unit}
      </span>
      <span data-alert={words.length > 0 || undefined}>{words.join(' · ')}</span>
    </div>
  )
}
