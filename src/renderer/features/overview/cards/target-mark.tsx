import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetRow } from '#contract/calls/target-calls.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { stateShapes, targetWording } from '#core/target/target-wording.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { navigate } from '../../../app/view-state.ts'
import { roundedFigure } from '../../compare/format-figure.ts'
import { useTargetWords } from '../../targets/target-words.ts'
import styles from '../overview.module.css'

/** The year's targets of an indicator, one below the other: its level and its growth may both have one. */
export function TargetMarks(props: {
  readonly targets: readonly TargetRow[]
  readonly indicator: string
  /** Nothing above says that these are targets. */
  readonly alone?: boolean
}): ReactNode {
  const { t } = useTranslation('overview')
  const targets = props.targets.filter(({ indicator }) => indicator.id === props.indicator)
  const nameOf = ({ target, indicator }: TargetRow): string | null => {
    if (targets.length === 1) return props.alone === true ? t('target') : null
    const hasLevel = indicator.kind === 'flow' || indicator.kind === 'stock'
    return t(`targetOf.${target.kind === 'growth' ? 'growth' : hasLevel ? 'level' : 'value'}`)
  }
  return targets.map((row) => (
    <div key={row.target.id}>
      <TargetMark row={row} name={nameOf(row)} />
    </div>
  ))
}

/** The state of a target in shape and word; opens the target. */
function TargetMark({ row, name }: { readonly row: TargetRow; readonly name: string | null }): ReactNode {
  const { language } = useAppearance()
  const words = useTargetWords()
  const why = row.reason === null ? null : reasonText(row.reason, language)
  return (
    <button
      type="button"
      className={styles['target']}
      data-state={row.state}
      title={[words(row), why].filter((text) => text !== null).join(' · ')}
      onClick={() => navigate('targets', { target: String(row.target.id) })}
    >
      {name !== null && <span className={styles['targetName']}>{name}</span>}
      <span aria-hidden className={styles['shape']}>
        {stateShapes[row.state]}
      </span>{' '}
      {targetWording[language].states[row.state]}
      {row.completion !== null && <span className={styles['completion']}>{roundedFigure(row.completion, 1)}%</span>}
    </button>
  )
}
