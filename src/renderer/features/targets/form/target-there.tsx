import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Target, TargetRow } from '#contract/calls/target-calls.ts'
import { isOfOnePlace } from '#core/target/target.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { useTargetWords } from '../target-words.ts'
import styles from './form.module.css'

/**
 * The targets that stand where one is about to be saved: of its indicator, region, year and kind. Of one that is changed,
 * only where it comes there from elsewhere.
 */
export function useTargetsThere(
  place: Pick<Target, 'region' | 'year' | 'kind'> & { readonly indicator: string | null },
  edited: Target | null
): readonly TargetRow[] {
  const { region, year, indicator } = place
  const board = useDesk('targets.board', { region, year })
  if (indicator === null) return []
  const at = { ...place, indicator }
  if (edited !== null && isOfOnePlace(edited, at)) return []
  return (board.data ?? []).filter(({ target }) => target.id !== edited?.id && isOfOnePlace(target, at))
}

/** Asks whether what is to be saved takes the place of a target that is there, or stands beside it. */
export function TargetThere(props: {
  readonly year: number
  readonly name: string
  readonly there: readonly TargetRow[]
  readonly isSaving: boolean
  /** null: what is saved is a target of its own already. */
  readonly onChange: ((row: TargetRow) => void) | null
  readonly onBeside: () => void
}): ReactNode {
  const { t } = useTranslation('targets')
  const words = useTargetWords()
  const { year, name, there, onChange } = props
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <div className={styles['there']} role="alertdialog" aria-label={t('form.there', { year, name })}>
      <p>{t('form.there', { year, name })}</p>
      {there.map((row, at) => (
        <div key={row.target.id} className={styles['standing']}>
          <span>
            <strong>{words(row)}</strong>
            {row.target.source !== null && <span className="muted"> · {row.target.source}</span>}
          </span>
          {onChange !== null && (
            <Button
              ref={at === 0 ? first : undefined}
              size="small"
              disabled={props.isSaving}
              aria-label={`${t('form.replace')} ${words(row)}`}
              onClick={() => onChange(row)}
            >
              {t('form.replace')}
            </Button>
          )}
        </div>
      ))}
      <Button
        ref={onChange === null ? first : undefined}
        size="small"
        disabled={props.isSaving}
        onClick={props.onBeside}
      >
        {t(onChange === null ? 'form.besideStill' : 'form.beside')}
      </Button>
    </div>
  )
}
