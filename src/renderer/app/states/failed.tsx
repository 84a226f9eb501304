import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { asDeskError } from '../desk/desk-failure.ts'
import { useErrorWords } from './error-words.ts'
import styles from './states.module.css'

/** What happened, what was not lost, what to do: in the place where the thing itself would stand. */
export function Failed(props: { readonly error: unknown; readonly onRetry?: () => void }): ReactNode {
  const { t } = useTranslation('frame')
  const words = useErrorWords()(asDeskError(props.error))
  return (
    <div className={styles['state']} role="alert">
      <h2>{words.what}</h2>
      {words.where !== '' && <p>{words.where}</p>}
      <p className="muted">{words.remedy}</p>
      {props.onRetry !== undefined && <Button onClick={props.onRetry}>{t('retry')}</Button>}
    </div>
  )
}
