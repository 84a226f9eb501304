import { AutoComplete, Input } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './correction.module.css'

export interface OfferedMeaning {
  readonly value: string
  readonly label: string
}

/** One part of what figures mean, typed with completion; it is said when it is chosen, with Enter, or on leaving. */
export function MeaningField(props: {
  readonly label: string
  /** What stands so far; null: nothing, or different things. */
  readonly shown: string | null
  readonly placeholder: string
  readonly options: readonly OfferedMeaning[]
  readonly width: number
  readonly autoFocus?: boolean
  /** Nothing typed takes back what was said; what is refused stays to be mended. */
  readonly onSay: (text: string) => void
  readonly isRefused?: (text: string) => boolean
  readonly onType?: (text: string) => void
}): ReactNode {
  const { label, options, onSay } = props
  const { t } = useTranslation('correction')
  const shown = props.shown ?? ''
  // What is typed over one value is void once another stands there: a correction was read, or taken back.
  const [typed, setTyped] = useState<{ readonly over: string; readonly text: string } | null>(null)
  const latest = useRef(shown)
  const isVoid = typed !== null && typed.over !== shown
  // For good: the former value comes back when the correction is taken back, not what was typed over it.
  if (isVoid) setTyped(null)
  const text = typed === null || isVoid ? shown : typed.text
  latest.current = text
  // Enter, choosing and leaving all say it: once is enough.
  const tried = useRef('')
  const type = (next: string): void => {
    if (next !== latest.current) tried.current = ''
    latest.current = next
    setTyped({ over: shown, text: next })
    props.onType?.(next)
  }
  const isRefused = (said: string): boolean => said !== '' && props.isRefused?.(said) === true
  const [refused, setRefused] = useState<string | null>(null)
  const commit = (): void => {
    const said = latest.current.trim()
    const attempt = `${shown}\n${said}`
    if (said === shown || attempt === tried.current) return
    tried.current = attempt
    if (isRefused(said)) setRefused(said)
    else onSay(said)
  }
  // Its list comes with typing and goes once it is said: what is read then would else open it again.
  const [isOpen, setOpen] = useState(false)
  const part = useRef<HTMLSpanElement>(null)
  // What comes to stand there while the field has the focus is typed over as what stood there before.
  useEffect(() => {
    const input = part.current?.querySelector('input') ?? null
    if (input !== null && input === document.activeElement && input.value === shown) input.select()
  }, [shown])
  const isWrong = refused !== null && refused === text.trim()
  return (
    <span className={styles['part']} ref={part}>
      {label}
      <AutoComplete
        size="small"
        aria-label={label}
        style={{ width: props.width }}
        popupMatchSelectWidth={false}
        autoFocus={props.autoFocus ?? false}
        value={text}
        open={isOpen}
        onOpenChange={setOpen}
        options={options.filter((one) => text === shown || `${one.value} ${one.label}`.includes(text.trim()))}
        onChange={type}
        onSelect={(value: string) => {
          type(value)
          commit()
        }}
        onBlur={() => {
          setOpen(false)
          commit()
        }}
        onFocus={(event) => {
          if (event.target instanceof HTMLInputElement) event.target.select()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            setOpen(false)
            commit()
          }
          // First it closes the list, then it gives up what was typed.
          if (event.key === 'Escape' && isOpen) {
            event.stopPropagation()
            setOpen(false)
          } else if (event.key === 'Escape') type(shown)
        }}
      >
        <Input
          placeholder={props.placeholder}
          data-nothing-typed={text === shown || undefined}
          {...(isWrong ? { status: 'error' as const } : {})}
        />
      </AutoComplete>
      {isWrong && (
        <span className="amber" role="alert">
          {t('notATime', { text: refused })}
        </span>
      )}
    </span>
  )
}
