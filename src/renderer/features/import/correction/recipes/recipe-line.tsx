import { Button } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import type { SheetRecipe } from '#contract/calls/import/sheet-correction.ts'
import { rangeName } from '#core/reading/grid.ts'
import { useDeskMutation } from '../../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../../app/frame/top-line/desk-actions.ts'
import { useWordList } from '../../../../ui/lists/word-list.ts'
import { UNFOLLOWED } from '../../sheet/why-so.ts'
import { useWording } from '../../wording.ts'
import styles from '../correction.module.css'
import type { Corrections, ImportSheet } from '../use-corrections.ts'
import { KeepRecipe } from './keep-recipe.tsx'
import { useKeptWords } from './kept-words.ts'

/** How the open sheet is guided: by a recipe, and how well it fits; by corrections, and whether to keep them. */
export function RecipeLine(props: {
  readonly job: ImportJob
  readonly file: ImportFile
  readonly sheet: ImportSheet
  readonly corrections: Corrections
}): ReactNode {
  const { job, file, sheet, corrections } = props
  const { t } = useTranslation('correction')
  const onError = useSayFailure()
  const listed = useWordList()
  const said = useKeptWords()
  const { remark } = useWording()
  const use = useDeskMutation('import.useRecipe', { onError })
  const [isKeeping, setKeeping] = useState(false)
  const keepButton = useRef<HTMLButtonElement>(null)
  const wasKeeping = useRef(false)
  // The form takes the focus as it opens, and gives it back to what opened it.
  useEffect(() => {
    if (wasKeeping.current && !isKeeping) keepButton.current?.focus()
    wasKeeping.current = isKeeping
  }, [isKeeping])
  const { recipe } = sheet
  const otherDepartment = departmentsApart(recipe, file)
  const place = { job: job.id, file: file.id, sheet: sheet.name }
  const unfollowed = sheet.warnings.filter(({ code }) => UNFOLLOWED.has(code))
  const isCorrected = corrections.said.length > 0 && recipe?.applied !== true
  const hasAnswers = job.questions.some(
    ({ answer, tables }) => answer !== null && answer !== '' && tables.some((table) => table.file === file.id)
  )
  if (recipe === null && !isCorrected && !hasAnswers) return null
  if (isKeeping) {
    const name = file.keptAs?.name ?? recipe?.name ?? nameOf(file.name)
    return <KeepRecipe {...props} recipe={recipe} suggestedName={name} onDone={() => setKeeping(false)} />
  }
  return (
    <div
      className={styles['line']}
      data-doubtful={recipe?.verdict === 'doubtful' || undefined}
      data-quiet={(isCorrected && unfollowed.length === 0) || undefined}
    >
      {recipe !== null && !isCorrected && (
        <>
          <span className={styles['sentence']}>
            {t(recipe.applied ? 'applied' : recipe.verdict === 'fits' ? 'notUsed' : 'offered', {
              name: recipe.name,
              fit: Math.round(recipe.fit * 100)
            })}
            {recipe.missing.length > 0 && ` ${t('missing', { words: listed(recipe.missing, NAMED) })}`}
            {recipe.added.length > 0 && ` ${t('added', { words: listed(recipe.added, NAMED) })}`}
            {recipe.lost.length > 0 && ` ${t('lost', { what: listed(recipe.lost.map(said), NAMED) })}`}
            {recipe.moved.map(({ was, now }) => ` ${t('moved', { was, now })}`)}
            {otherDepartment !== null && ` ${t('otherDepartment', otherDepartment)}`}
          </span>
          <Button
            size="small"
            loading={use.isPending}
            onClick={() => use.mutate({ ...place, recipe: recipe.applied ? null : recipe.id })}
          >
            {recipe.applied ? t('doNotUse') : t('useIt')}
          </Button>
        </>
      )}
      {isCorrected && (
        <>
          <span className={styles['sentence']}>
            {t('corrected', { count: corrections.said.length })}
            {unfollowed.map((one) => (
              <span key={JSON.stringify(one)} className="amber">
                {' '}
                {one.at !== undefined && `${rangeName(one.at)} `}
                {remark(one)}
              </span>
            ))}
          </span>
          <Button size="small" disabled={corrections.isPending} onClick={corrections.takeBackAll}>
            {t('takeBackAll')}
          </Button>
        </>
      )}
      {file.keptAs?.isCurrent && (
        <span className="muted" role="status">
          {t('kept', { name: file.keptAs.name })}
        </span>
      )}
      {(isCorrected || hasAnswers) && (
        <Button ref={keepButton} size="small" onClick={() => setKeeping(true)}>
          {t('keep')}
        </Button>
      )}
    </div>
  )
}

/** The recipe's department, where the file is another's. */
function departmentsApart(recipe: SheetRecipe | null, file: ImportFile): { kept: string; name: string } | null {
  const { name } = file.department
  if (recipe === null || recipe.department === null || name === null || name === recipe.department) return null
  return { kept: recipe.department, name }
}

/** A return's name without what changes from one to the next: 2023-财政月报（11月）.xlsx is 财政月报. */
function nameOf(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[（(][^（()）]*[)）]/g, '')
    .replace(/\d+\s*[年月季度日号]*/g, '')
    .replace(/[-_—]{2,}/g, '-')
    .replace(/^[\s\-_—.、]+|[\s\-_—.、]+$/g, '')
  return name === '' ? fileName : name
}

const NAMED = 4
