import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import { cellOnSheet } from '#contract/wording/cell-place.ts'
import { localTime } from '#contract/wording/local-time.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { DepartmentField } from '../department-field.tsx'
import type { ImportPlace } from '../place.ts'
import styles from './files.module.css'

/** Whose the open file is, and how that is known. */
export function FileDepartment(props: {
  readonly job: ImportJob
  readonly file: ImportFile
  readonly place: ImportPlace
}): ReactNode {
  const { job, file, place } = props
  const { t } = useTranslation('import')
  const attribute = useDeskMutation('import.attribute', { onError: useSayFailure() })
  const say = (department: { name: string | null } | 'as-recognised'): void =>
    attribute.mutate({ job: job.id, file: file.id, department })
  const { name } = file.department
  return (
    <div className={styles['department']}>
      <span className={styles['what']}>{t('departmentOf.file')}</span>
      <DepartmentField
        key={`${file.id} ${name}`}
        label={t('departmentOf.file')}
        placeholder={t('departmentOf.unknown')}
        className={styles['field']}
        value={name}
        onSay={(said) => say({ name: said })}
      />
      <Reason file={file} place={place} onRecognise={() => say('as-recognised')} />
    </div>
  )
}

function Reason(props: {
  readonly file: ImportFile
  readonly place: ImportPlace
  readonly onRecognise: () => void
}): ReactNode {
  const { t } = useTranslation('import')
  const { file, place } = props
  const { from, sheet, cell, at } = file.department
  if (from === null) return null
  if (from === 'sheet' && sheet !== null && cell !== null) {
    return (
      <Button type="link" size="small" onClick={() => place.go({ sheet, cell })}>
        {t('departmentOf.sheet', { place: cellOnSheet({ file: file.name, sheet, cell }) })}
      </Button>
    )
  }
  return (
    <span className={styles['why']}>
      {t(`departmentOf.${from}`, { day: at === null ? '' : localTime(at).slice(0, 10), place: '' })}
      {from === 'said' && (
        <Button type="link" size="small" onClick={props.onRecognise}>
          {t('departmentOf.recognise')}
        </Button>
      )}
    </span>
  )
}
