import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetRow, TargetState } from '#contract/calls/target-calls.ts'
import { navigate } from '../../../app/view-state.ts'
import { roundedFigure } from '../../compare/format-figure.ts'
import styles from '../overview.module.css'

/** Shapes differ as well as colours: the state must be told apart in black and white. */
const shapes: Readonly<Record<TargetState, string>> = {
  achieved: '●',
  'on-pace': '◐',
  behind: '▲',
  missed: '✕',
  'no-data': '○'
}

/** The state of the year's target in shape and word; opens the target. */
export function TargetMark({ row }: { readonly row: TargetRow }): ReactNode {
  const { t } = useTranslation('overview')
  return (
    <button
      type="button"
      className={styles['target']}
      data-state={row.state}
      onClick={() => navigate('targets', { target: String(row.target.id) })}
    >
      <span aria-hidden>{shapes[row.state]}</span> {t(`targetState.${row.state}`)}
      {row.completion !== null && <span className={styles['completion']}>{roundedFigure(row.completion, 1)}%</span>}
    </button>
  )
}
