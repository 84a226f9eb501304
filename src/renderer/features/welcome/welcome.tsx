import { ImportOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenDesk } from '#contract/calls/desk-calls.ts'
import { runCommand } from '../../app/commands.ts'
import { useStep } from '../../app/desk/progress.ts'
import { useDeskActions } from '../../app/frame/top-line/desk-actions.ts'
import { navigate } from '../../app/view-state.ts'
import styles from './welcome.module.css'

/** An empty desk, or none: what belongs here and the ways to begin. */
export function Welcome({ open }: { readonly open: OpenDesk | null }): ReactNode {
  const { t } = useTranslation('frame')
  const desk = useDeskActions()
  const busy = desk.busy !== null
  const filling = useStep('demo')
  return (
    <div className={styles['welcome']}>
      <h2>{open === null ? t('welcome.noDesk') : t('welcome.title')}</h2>
      <p className={styles['what']}>{open === null ? t('welcome.noDeskWhat') : t('welcome.what')}</p>
      <ul className={styles['ways']}>
        {open !== null && open.drafts > 0 && (
          <li>
            <Button type="primary" size="large" disabled={busy} onClick={() => navigate('import')}>
              {t('welcome.goOn')}
            </Button>
            <span>{t('welcome.goOnHint')}</span>
          </li>
        )}
        {open === null ? (
          <li>
            <Button type="primary" size="large" disabled={busy} onClick={() => runCommand('new-desk')}>
              {t('welcome.new')}
            </Button>
          </li>
        ) : (
          <li>
            <Button
              type={open.drafts > 0 ? 'default' : 'primary'}
              size="large"
              icon={<ImportOutlined />}
              disabled={busy}
              onClick={() => void desk.pickAndImport()}
            >
              {t('welcome.import')}
            </Button>
            <span>
              {t('welcome.importHint')} <kbd>Ctrl O</kbd>
            </span>
          </li>
        )}
        <li>
          <Button size="large" disabled={busy} loading={desk.busy === 'filling'} onClick={desk.openDemo}>
            {t('welcome.demo')}
          </Button>
          <span role="status">
            {desk.busy !== 'filling'
              ? t('welcome.demoHint')
              : filling === null
                ? t('desk.filling')
                : t('desk.fillingWhat', { done: filling.done, total: filling.total })}
          </span>
        </li>
        <li>
          <Button size="large" disabled={busy} onClick={() => void desk.openDesk()}>
            {t('welcome.open')}
          </Button>
          <span>{t('welcome.openHint')}</span>
        </li>
      </ul>
    </div>
  )
}
