import { Input } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { useKeptText } from '../../ui/behaviour/use-kept-text.ts'
import { useWordList } from '../../ui/lists/word-list.ts'
import { DepartmentField } from './department-field.tsx'
import styles from './import.module.css'

/** Whose the files are, all of them at once, and why they are as they are: both are kept with the change. */
export function JobSource({ job }: { readonly job: ImportJob }): ReactNode {
  const { t } = useTranslation('import')
  const onError = useSayFailure()
  const attribute = useDeskMutation('import.attribute', { onError })
  const describe = useDeskMutation('import.describe', { onError })
  const reason = useKeptText(job.reason, (said) => describe.mutate({ job: job.id, reason: said }))
  const listed = useWordList()
  // Of several departments, or of files that nobody knows the sender of, each is named with how many files are its own.
  const some = job.departments.map((name) => {
    const own = job.files.filter(({ department }) => department.name === name).length
    return t('departmentOf.some', { name, count: own, total: job.files.length })
  })
  const isMixed = job.department === null && some.length > 0
  return (
    <>
      <DepartmentField
        key={`${job.department} ${job.departments.length}`}
        label={t('departmentOf.all')}
        placeholder={isMixed ? mixedWords() : t('department')}
        tip={isMixed ? listed(some) : undefined}
        className={styles[isMixed ? 'someDepartments' : 'department']}
        value={job.department}
        onSay={(name) => attribute.mutate({ job: job.id, file: null, department: { name } })}
      />
      <Input
        className={styles['reason']}
        aria-label={t('reason')}
        placeholder={t('reasonShort')}
        title={t('reason')}
        maxLength={1000}
        value={reason.typed}
        onChange={(event) => reason.type(event.target.value)}
        onBlur={reason.leave}
        onPressEnter={(event) => event.currentTarget.blur()}
      />
    </>
  )

  function mixedWords(): string {
    return some.length === 1 ? listed(some) : t('departmentOf.several', { count: some.length })
  }
}
