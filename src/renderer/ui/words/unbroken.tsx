import type { ReactNode } from 'react'
import styles from './unbroken.module.css'

/** 1978年=100, (1978 = 100), （上年=100）, preceding year = 100: the base of an index. */
const BASE = /([(（]?(?:上年(?:同[月期])?|上[月季期]|\d{4}年?|\b(?:year|month)) ?= ?100[)）]?)/

/** Words with no line broken within the base of an index; nothing is put into them that copying would take along. */
export function Unbroken({ text }: { readonly text: string }): ReactNode {
  if (!BASE.test(text)) return text
  return text.split(BASE).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // Parts of a text have no identity but their place.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <span key={at} className={styles['kept']}>
        {part}
      </span>
    )
  )
}
