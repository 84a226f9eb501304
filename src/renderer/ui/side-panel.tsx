import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import styles from './side-panel.module.css'

/** A panel beside a screen's main thing: its heading, what it offers, a way to close it (also Escape), and its content. */
export function SidePanel(props: {
  readonly heading: ReactNode
  /** What it is called where the heading names its content; else the heading. */
  readonly label: string
  readonly side?: 'left' | 'right'
  /** A width of CSS. */
  readonly width: number | string
  /** What closing it is called. */
  readonly close: string
  readonly tools?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}): ReactNode {
  return (
    <aside
      className={styles['panel']}
      data-side={props.side ?? 'right'}
      style={{ width: props.width }}
      aria-label={props.label}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) props.onClose()
      }}
    >
      <header className={styles['header']}>
        <h2>{props.heading}</h2>
        {props.tools}
        <Button
          type="text"
          icon={<CloseOutlined />}
          aria-label={props.close}
          title={props.close}
          onClick={props.onClose}
        />
      </header>
      {props.children}
    </aside>
  )
}
