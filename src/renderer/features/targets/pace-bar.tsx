import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetRow, TargetState } from '#contract/calls/target-calls.ts'
import { targetWording } from '#core/target/target-wording.ts'
import { useAppearance } from '../../app/appearance.ts'
import { roundedFigure } from '../compare/format-figure.ts'
import styles from './pace-bar.module.css'

/** Most that the bar shows, in percent: what goes beyond has a broken end. */
const FULL = 120

/** How much is done, as a bar, against how much of the year is gone, as a mark on it. */
export function PaceBar(props: {
  /** Percent. */
  readonly completion: number | null
  /** 0–1. */
  readonly share: number | null
  readonly state: TargetState
}): ReactNode {
  const { t } = useTranslation('targets')
  const { completion, share } = props
  if (completion === null && share === null) return null
  const gone = share === null ? null : `${roundedFigure(share * 100, 0)}%`
  const done = completion === null ? null : `${roundedFigure(completion, 1)}%`
  const says =
    done === null
      ? t('paceNone', { share: gone ?? '' })
      : gone === null
        ? t('completion', { completion: done })
        : t('paceIs', { completion: done, share: gone })
  return (
    <div className={styles['bar']} role="img" aria-label={says} title={says}>
      {/* Grey as far as the target goes: what is done may go on beyond. */}
      <div className={styles['whole']} style={{ width: `${(100 / FULL) * 100}%` }} />
      <div className={styles['track']}>
        {completion !== null && completion > 0 && (
          <div
            className={`${styles['done']} ${styles[props.state] ?? ''}`}
            style={{ width: `${(Math.min(completion, FULL) / FULL) * 100}%` }}
          />
        )}
      </div>
      {share !== null && <div className={styles['gone']} style={{ left: `${((share * 100) / FULL) * 100}%` }} />}
    </div>
  )
}

/** What the mark on the bars is, and how much of the year is gone where they stand; nothing where none has one. */
export function YearGone({ rows }: { readonly rows: readonly Pick<TargetRow, 'shareDue'>[] }): ReactNode {
  const { language } = useAppearance()
  const shares = rows.flatMap(({ shareDue }) => shareDue ?? [])
  if (shares.length === 0) return null
  const words = targetWording[language]
  const ends = new Set([Math.min(...shares), Math.max(...shares)])
  const gone = [...ends].map((share) => `${roundedFigure(share * 100, 0)}%`).join('–')
  return (
    <span className={`muted ${styles['legend']}`} title={words.shareIs}>
      <span aria-hidden className={styles['sign']} /> {words.columns.share} {gone}
    </span>
  )
}
