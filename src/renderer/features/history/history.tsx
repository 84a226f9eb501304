import { Segmented } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../app/desk/desk-query.ts'
import { Empty } from '../../app/states/empty.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import { useViewParams } from '../../app/view-state.ts'
import { Changes } from './changes.tsx'
import styles from './history.module.css'
import { LookBack } from './look-back.tsx'
import { Pending } from './pending/pending.tsx'
import { TwoMoments } from './two-moments.tsx'

const parts = ['changes', 'pending', 'moments'] as const

/** 历史: every change of the desk, what waits for a decision, and the desk at two moments side by side. */
export function History(): ReactNode {
  const { t } = useTranslation('history')
  const [params, setParams] = useViewParams('history')
  const first = useDesk('history.changes', { offset: 0, limit: 1 })
  if (first.isPending) return <Skeleton kind="page" />
  if (first.isError) return <Failed error={first.error} onRetry={() => void first.refetch()} />
  if (first.data.total === 0) return <Empty title={t('empty')} what={t('emptyWhat')} />
  const part = parts.find((one) => one === params['part']) ?? 'changes'
  return (
    <div className={styles['history']}>
      <div className={styles['tools']}>
        <Segmented
          aria-label={t('parts')}
          options={parts.map((one) => ({ value: one, label: t(`part.${one}`) }))}
          value={part}
          onChange={(next) => setParams({ part: next === 'changes' ? null : next })}
        />
        <span className={styles['gap']} />
        <LookBack />
      </div>
      {part === 'changes' && <Changes />}
      {part === 'pending' && <Pending />}
      {part === 'moments' && <TwoMoments />}
    </div>
  )
}
