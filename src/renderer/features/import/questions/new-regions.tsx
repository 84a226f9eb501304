import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { localTime } from '#contract/wording/local-time.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { useWordList } from '../../../ui/lists/word-list.ts'
import { RegionPicker } from '../../../ui/regions/region-picker.tsx'
import styles from '../import.module.css'
import { fileOf, type ImportPlace } from '../place.ts'

/** Regions that no list knows become the desk's own: said before it happens, with the choice to take them for others. */
export function NewRegions({ job, place }: { readonly job: ImportJob; readonly place: ImportPlace }): ReactNode {
  const { t } = useTranslation('import')
  const onError = useSayFailure()
  const listed = useWordList()
  const take = useDeskMutation('import.takeRegion', { onError })
  const [isListed, setListed] = useState(false)
  const own = job.newRegions.filter(({ takenAs }) => takenAs === null)
  if (job.newRegions.length === 0) return null
  // One of the import's own region needs no word; of any other it is said where it is put.
  const names = own.map(({ name, parentName }) =>
    parentName === null || parentName === job.regionName ? name : t('newRegions.inside', { name, region: parentName })
  )
  const meant = job.newRegions.flatMap(({ name, takenAsName }) =>
    takenAsName === null ? [] : [`${name} → ${takenAsName}`]
  )
  const doubtful = job.newRegions.flatMap(({ code, name, near }) => (near === null ? [] : [{ code, name, near }]))
  return (
    <section
      className={styles['newRegions']}
      data-doubtful={doubtful.length > 0 || undefined}
      aria-label={t('newRegions.title')}
    >
      {own.length > 0 && (
        <span className={styles['sentence']}>
          {t('newRegions.own', { count: own.length, names: listed(names, NAMED) })}
        </span>
      )}
      {meant.length > 0 && (
        <span className={styles['sentence']}>{t('newRegions.taken', { names: listed(meant, NAMED) })}</span>
      )}
      {doubtful.slice(0, NAMED).map(({ code, name, near }) => (
        <span key={code} className={styles['near']}>
          {t('newRegions.near', { name, region: [...near.path, near.name].join(' ') })}
          <Button size="small" onClick={() => take.mutate({ job: job.id, code, region: near.code })}>
            {t('newRegions.isNear')}
          </Button>
          <Button size="small" type="text" onClick={() => take.mutate({ job: job.id, code, region: null })}>
            {t('newRegions.isOwn')}
          </Button>
        </span>
      ))}
      <Button type="text" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
        {t(isListed ? 'fold' : 'oneByOne')}
      </Button>
      {isListed && (
        <ul className={styles['each']} aria-label={t('newRegions.title')}>
          {job.newRegions.map(({ code, name, parentName, figures, takenAs, takenAsName, decidedAt, ...where }) => (
            <li key={code}>
              <button
                type="button"
                className={styles['show']}
                title={`${where.sheet}!${where.cell}`}
                onClick={() => {
                  const file = fileOf(job, where.file)
                  if (file !== null) place.go({ file: file.id, sheet: where.sheet, cell: where.cell })
                }}
              >
                {name}
              </button>
              <span className="muted">
                {[parentName, t('observations', { count: figures })].filter((part) => part !== null).join(' · ')}
              </span>
              <span>{t(takenAs === null ? 'newRegions.takeAs' : 'newRegions.takenAs')}</span>
              <RegionPicker
                label={t('newRegions.meaning', { name })}
                value={takenAs}
                name={takenAsName}
                onChange={(region) => take.mutate({ job: job.id, code, region })}
              />
              {takenAs !== null && (
                <Button type="text" onClick={() => take.mutate({ job: job.id, code, region: null })}>
                  {t('newRegions.asOwn')}
                </Button>
              )}
              {decidedAt !== null && (
                <span className="muted">{t('remembered', { day: localTime(decidedAt).slice(0, 10) })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const NAMED = 6
