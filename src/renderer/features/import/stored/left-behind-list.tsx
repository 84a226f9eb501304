import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorWords } from '../../../app/states/error-words.ts'
import type { LeftBehind } from './left-behind.ts'
import styles from './stored.module.css'

const SHOWN = 100

/** Files that could not be read, and what of the others stayed outside, each with what to do about it. */
export function LeftBehindList({ files }: { readonly files: readonly LeftBehind[] }): ReactNode {
  const { t } = useTranslation('import')
  const errorWords = useErrorWords()
  const sentence = ({ error, parts }: LeftBehind): string => {
    if (error === null) return parts.map(({ what, count }) => t(`stored.left.${what}`, { count })).join(t('comma'))
    const { what, remedy } = errorWords(error)
    return `${what}${t('stop')}${remedy}`
  }
  const whole = files.filter(({ isWhole }) => isWhole).length
  const part = files.length - whole
  const title = [
    ...(whole > 0 ? [t('stored.leftWhole', { count: whole })] : []),
    ...(part > 0 ? [t('stored.leftPart', { count: part })] : [])
  ].join(t('comma'))
  return (
    <section className={styles['left']} aria-label={title}>
      <h3 className="amber">{title}</h3>
      <ul>
        {files.slice(0, SHOWN).map((file) => (
          <li key={file.id} data-refused={file.error !== null || undefined}>
            <strong>{file.file}</strong> <span className="muted">{sentence(file)}</span>
          </li>
        ))}
      </ul>
      {files.length > SHOWN && <p className="muted">{t('stored.leftMore', { count: files.length - SHOWN })}</p>}
    </section>
  )
}
