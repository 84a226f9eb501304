import type { ReactNode } from 'react'
import styles from './states.module.css'

/** Says what belongs here and gives the one action. */
export function Empty(props: {
  readonly title: string
  readonly what?: string
  readonly children?: ReactNode
}): ReactNode {
  return (
    <div className={styles['state']}>
      <h2>{props.title}</h2>
      {props.what !== undefined && <p className="muted">{props.what}</p>}
      {props.children}
    </div>
  )
}
