import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import type { SheetRecipe } from '#contract/calls/import/sheet-correction.ts'
import { lastsAsSaid } from '#core/reading/recipe/make-recipe.ts'
import { useDeskMutation } from '../../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../../app/frame/top-line/desk-actions.ts'
import styles from '../correction.module.css'

/** Names what is kept: the corrections and answers of this file's sheets, for the department's next return. */
export function KeepRecipe(props: {
  readonly job: ImportJob
  readonly file: ImportFile
  /** The recipe that the new one may take the place of. */
  readonly recipe: SheetRecipe | null
  readonly suggestedName: string
  /** Kept, or given up. */
  readonly onDone: () => void
}): ReactNode {
  const { job, file, recipe, onDone } = props
  const { t } = useTranslation('correction')
  const onError = useSayFailure()
  const [name, setName] = useState(props.suggestedName.slice(0, 80))
  const [department, setDepartment] = useState(file.department.name ?? recipe?.department ?? '')
  const keep = useDeskMutation('import.keepRecipe', { onError, onSuccess: onDone })
  const given = name.trim()
  const years = file.sheets.flatMap(({ corrections }) => corrections.filter((one) => !lastsAsSaid(one))).length
  return (
    <form
      className={styles['line']}
      onSubmit={(event) => {
        event.preventDefault()
        if (given === '') return
        // What was kept a moment ago is kept anew, not beside itself.
        const inPlaceOf = [file.keptAs, recipe].find((one) => one?.name === given)?.id ?? null
        keep.mutate({
          job: job.id,
          file: file.id,
          name: given,
          department: department.trim() || null,
          recipe: inPlaceOf
        })
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    >
      <span className={styles['field']}>
        {t('name')}
        <Input
          size="small"
          aria-label={t('name')}
          autoFocus
          maxLength={80}
          value={name}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setName(event.target.value)}
        />
      </span>
      <span className={styles['field']}>
        {t('department')}
        <Input
          size="small"
          aria-label={t('department')}
          maxLength={80}
          value={department}
          onChange={(event) => setDepartment(event.target.value)}
        />
      </span>
      {years > 0 && <span className="muted">{t('yearsNotKept', { count: years })}</span>}
      <Button size="small" type="primary" htmlType="submit" disabled={given === ''} loading={keep.isPending}>
        {t('keepIt')}
      </Button>
      <Button size="small" onClick={onDone}>
        {t('cancel')}
      </Button>
    </form>
  )
}
