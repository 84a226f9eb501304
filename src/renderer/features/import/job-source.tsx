import { AutoComplete, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import-calls.ts'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import styles from './import.module.css'

/** Whose figures these are and why they are as they are: both are kept with the change. */
export function JobSource({ job }: { readonly job: ImportJob }): ReactNode {
  const { t } = useTranslation('import')
  const onError = useSayFailure()
  const known = useDesk('import.departments', {})
  const describe = useDeskMutation('import.describe', { onError })
  const [department, setDepartment] = useState(job.department ?? '')
  const [reason, setReason] = useState(job.reason ?? '')
  const say = (said: { department: string; reason: string }): void => {
    const next = { department: said.department.trim() || null, reason: said.reason.trim() || null }
    if (next.department !== job.department || next.reason !== job.reason) describe.mutate({ job: job.id, ...next })
  }
  const options = (known.data ?? []).filter((name) => name.includes(department)).map((value) => ({ value }))
  return (
    <>
      <AutoComplete
        className={styles['department']}
        aria-label={t('department')}
        placeholder={t('department')}
        popupMatchSelectWidth={200}
        value={department}
        options={options}
        onChange={(value: string) => setDepartment(value)}
        onSelect={(value: string) => say({ department: value, reason })}
        onBlur={() => say({ department, reason })}
      />
      <Input
        className={styles['reason']}
        aria-label={t('reason')}
        placeholder={t('reason')}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onBlur={() => say({ department, reason })}
        onPressEnter={(event) => event.currentTarget.blur()}
      />
    </>
  )
}
