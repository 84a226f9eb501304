import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { unitBeside } from '#core/layout/unit-name.ts'
import type { CellPosition } from '#core/reading/grid.ts'
import { cellName } from '#core/reading/grid.ts'
import { useUnitName } from '../../../ui/words/unit-name.ts'
import { useWording } from '../wording.ts'
import styles from './sheet.module.css'
import type { Observation, SheetPage } from './sheet-page.ts'

/** What the cell under the pointer, else the one in focus, became and why. */
export function CellLine(props: {
  readonly look: { readonly at: CellPosition; readonly page: SheetPage } | null
  /** Why the cell is what it is, where more is known than its role says. */
  readonly why: string | null
  /** What can be done with the cell in focus. */
  readonly children?: ReactNode
}): ReactNode {
  const { t } = useTranslation('import')
  const { refusal: refusalWords } = useWording()
  if (props.look === null) return <div className={styles['line']} />
  const { at, page } = props.look
  const observation = page.observation(at.row, at.column)
  const refusal = page.refusal(at.row, at.column)
  const role = page.role(at.row, at.column)
  const text = page.text(at.row, at.column).trim()
  const comment = page.comment(at.row, at.column)
  return (
    <div className={styles['line']}>
      <span className={styles['address']}>{cellName(at.row, at.column)}</span>
      <span className={styles['said']}>
        {refusal !== null ? (
          t('cellRefused', { text: refusal.text, reason: refusalWords(refusal.reason) })
        ) : observation !== null ? (
          <BecameValue observation={observation} />
        ) : role !== null ? (
          <>
            {text !== '' && <strong>{t('cellText', { text })} </strong>}
            {`${t(`role.${role}`)}${t('colon')}${props.why ?? t(`roleWhat.${role}`)}`}
          </>
        ) : (
          <span className="muted">{t(text === '' ? 'cellBlank' : 'cellNothing')}</span>
        )}
        {comment !== null && <span className={styles['noted']}> {t('cellComment', { text: comment })}</span>}
      </span>
      {props.children}
    </div>
  )
}

function BecameValue({ observation }: { readonly observation: Observation }): ReactNode {
  const { t } = useTranslation('import')
  const { period, figure } = useWording()
  const unitOf = useUnitName()
  const value = observation.value ?? observation.symbol ?? ''
  const about = [
    observation.indicator.join(' › ') || t('indicatorUnknown'),
    period(observation.period) ?? t('periodUnknown'),
    observation.region ?? t('regionChosen'),
    // Of a ratio it is no amount (绝对额), as levels are called where a table has both them and growth.
    observation.measure === 'level' ? t('valueItself') : t(`measure.${observation.measure}`)
  ]
  const unit =
    observation.unit === null
      ? t('unitUnknown')
      : `${unitBeside(unitOf(observation.unit))}${observation.unitFrom === null ? '' : t('unitFrom', { from: unitFromKey(t, observation.unitFrom) })}`
  return (
    <>
      <strong>{figure(value)}</strong> {unit} — {about.join(' · ')}
      {observation.stage !== null && observation.stageFrom !== null && (
        <>
          {' · '}
          {t(`stages.${observation.stage}`)}
          {t('stageFrom', { from: t(`stageSource.${observation.stageFrom}`) })}
        </>
      )}
      {observation.text !== '' && observation.text !== value && (
        <span className="muted"> {t('asTyped', { text: observation.text })}</span>
      )}
    </>
  )
}

function unitFromKey(t: ReturnType<typeof useTranslation<'import'>>['t'], from: string): string {
  switch (from) {
    case 'pointed':
    case 'cell':
    case 'row':
    case 'column':
    case 'table':
    case 'sheet':
      return t(`unitSource.${from}`)
    default:
      return from
  }
}
