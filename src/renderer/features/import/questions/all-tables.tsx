import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWordList } from '../../../ui/lists/word-list.ts'
import styles from '../import.module.css'

/** All tables that a question is about, where its sentence names only the first of them. */
export function AllTables(props: { readonly tables: readonly string[]; readonly named: number }): ReactNode {
  const { tables, named } = props
  const { t } = useTranslation('import')
  const listed = useWordList()
  const [isListed, setListed] = useState(false)
  if (tables.length <= named) return null
  return (
    <>
      <Button type="text" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
        {t(isListed ? 'fold' : 'allTables')}
      </Button>
      {isListed && <span className={`muted ${styles['allTables']}`}>{listed(tables)}</span>}
    </>
  )
}
