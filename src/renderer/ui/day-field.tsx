import { Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readDay } from '#core/period/written/read-day.ts'

/** A day, typed: the browser's own field for days speaks the browser's language, not that of the interface. */
export function DayField(props: {
  readonly id: string
  readonly title?: string
  /** 2026-03-31; null: none. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  /** Told with every key: what stands in the field is no day, and `value` is not what is seen. */
  readonly onWrong?: (isWrong: boolean) => void
}): ReactNode {
  const { t } = useTranslation('frame')
  const [typed, setTyped] = useState<string | null>(null)
  const day = typed === null ? null : readDay(typed)
  const isWrong = typed !== null && isNoDay(typed)
  const settle = (): void => {
    if (typed === null || isWrong) return
    setTyped(null)
    if (day !== props.value) props.onChange(day)
  }
  return (
    <Input
      id={props.id}
      allowClear
      placeholder={t('dayHint')}
      title={isWrong ? t('dayWrong') : props.title}
      aria-invalid={isWrong}
      {...(isWrong ? { status: 'error' as const } : {})}
      value={typed ?? props.value ?? ''}
      onChange={({ target, type }) => {
        setTyped(target.value)
        props.onWrong?.(isNoDay(target.value))
        // The cross clears at once; what is typed counts when it is whole.
        if (type === 'click') {
          setTyped(null)
          props.onChange(null)
        }
      }}
      onBlur={settle}
      onPressEnter={settle}
    />
  )
}

function isNoDay(typed: string): boolean {
  return typed.trim() !== '' && readDay(typed) === null
}
