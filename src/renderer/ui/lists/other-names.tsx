import type { ReactNode } from 'react'
import styles from './list-beside-form.module.css'
import { useWordList } from './word-list.ts'

/** What else goes by the name before it, in a line of a list. */
export function OtherNames({ names }: { readonly names: readonly string[] }): ReactNode {
  const listed = useWordList()
  return names.length === 0 ? null : <span className={styles['sum']}> {listed(names)}</span>
}
