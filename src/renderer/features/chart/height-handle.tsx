import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './strip.module.css'

const LOWEST = 120
const STEP = 24

/** The upper edge of the strip, drawn with the pointer or moved with the arrow keys. */
export function HeightHandle(props: {
  readonly height: number
  readonly onHeight: (height: number) => void
  /** Double click: the whole page and back. */
  readonly onToggle: () => void
}): ReactNode {
  const { t } = useTranslation('chart')
  const [tallest, setTallest] = useState(800)
  const from = useRef<{ y: number; height: number } | null>(null)
  const put = (height: number): void => props.onHeight(Math.round(Math.max(LOWEST, Math.min(height, tallest))))
  const begin = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const screen = event.currentTarget.closest('main')
    if (screen !== null) setTallest(screen.clientHeight - 160)
    from.current = { y: event.clientY, height: props.height }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? STEP : event.key === 'ArrowDown' ? -STEP : 0
    if (step === 0) return
    event.preventDefault()
    put(props.height + step)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved has no element of its own
    <div
      role="separator"
      tabIndex={0}
      className={styles['handle']}
      aria-label={t('height')}
      aria-orientation="horizontal"
      aria-valuenow={props.height}
      aria-valuemin={LOWEST}
      aria-valuemax={tallest}
      onPointerDown={begin}
      onPointerMove={(event) => {
        if (from.current !== null) put(from.current.height + from.current.y - event.clientY)
      }}
      onPointerUp={() => {
        from.current = null
      }}
      onLostPointerCapture={() => {
        from.current = null
      }}
      onDoubleClick={props.onToggle}
      onKeyDown={onKeyDown}
    />
  )
}
