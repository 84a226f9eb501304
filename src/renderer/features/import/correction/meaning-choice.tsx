import { type RefSelectProps, Select } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './correction.module.css'

/** One part of what figures mean, chosen from a few words; Delete takes back what was said, as emptying a field does. */
export function MeaningChoice<Word extends string>(props: {
  readonly label: string
  readonly value: Word | undefined
  readonly placeholder: string
  readonly options: readonly { readonly value: Word; readonly label: string }[]
  readonly width: number
  readonly isSaid: boolean
  /** Null: what was said is taken back. */
  readonly onSay: (word: Word | null) => void
}): ReactNode {
  const { label, isSaid, onSay } = props
  const { t } = useTranslation('correction')
  const select = useRef<RefSelectProps>(null)
  // The clear sign is for the pointer: Tab goes from field to field, not to a button that is not in sight.
  useEffect(() => select.current?.nativeElement.querySelector('button')?.setAttribute('tabindex', '-1'))
  return (
    <span className={styles['part']}>
      {label}
      <Select<Word>
        ref={select}
        size="small"
        aria-label={label}
        popupMatchSelectWidth={false}
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: props.width }}
        placeholder={props.placeholder}
        {...(props.value === undefined ? {} : { value: props.value })}
        options={[...props.options]}
        allowClear={isSaid && { label: t('takeBack', { what: label }) }}
        onChange={(word: Word | undefined) => onSay(word ?? null)}
        onKeyDown={(event) => {
          const isTyped = event.target instanceof HTMLInputElement && event.target.value !== ''
          if (event.key === 'Delete' && isSaid && !isTyped) onSay(null)
        }}
      />
    </span>
  )
}
