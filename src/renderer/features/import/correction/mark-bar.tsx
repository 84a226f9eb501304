import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { rangeName } from '#core/reading/grid.ts'
import type { Selection } from '../sheet/selection.ts'
import sheetStyles from '../sheet/sheet.module.css'
import styles from './correction.module.css'
import { type Corrections, MEANING_KEY, markRoles } from './use-corrections.ts'

/** What the colours mean; and, pressed, what the selected cells are, or mean. Keys 1 to 9 in the sheet do the same. */
export function MarkBar(props: {
  readonly selection: Selection | null
  readonly corrections: Corrections
  /** What the selected cells mean is open to be said. */
  readonly isMeaning: boolean
  readonly onMeaning: () => void
}): ReactNode {
  const { selection, corrections } = props
  const { t } = useTranslation('correction')
  const { t: words } = useTranslation('import')
  const range = selection === null ? '' : rangeName(selection)
  return (
    <div className={styles['marks']} role="toolbar" aria-label={t('marks')}>
      {markRoles.map((role, index) => (
        <button
          key={role}
          type="button"
          className={styles['mark']}
          disabled={selection === null || corrections.isPending}
          title={t('markTitle', { range, role: words(`role.${role}`), key: index + 1 })}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => selection !== null && corrections.mark(selection, role)}
        >
          <i className={sheetStyles['swatch']} data-role={role} />
          {words(`role.${role}`)}
        </button>
      ))}
      <button
        type="button"
        className={styles['mark']}
        disabled={selection === null}
        title={t('meaningTitle', { range, key: MEANING_KEY })}
        aria-keyshortcuts={String(MEANING_KEY)}
        aria-expanded={props.isMeaning}
        onClick={props.onMeaning}
      >
        {t('meaning')}
      </button>
      <span className={styles['mark']} data-still>
        <i className={sheetStyles['swatch']} data-role="refused" />
        {words('role.refused')}
      </span>
    </div>
  )
}
