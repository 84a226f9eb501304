import { Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Region } from '#contract/figure.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import styles from '../../ui/list-beside-form.module.css'

/** A form field in which the regions are chosen that another is the sum of. */
export function PartsField(props: {
  readonly label: string
  readonly regions: readonly Region[]
  /** The sum itself. */
  readonly except: string | null
  readonly value?: readonly string[] | null
  readonly onChange?: (codes: string[]) => void
}): ReactNode {
  const { t } = useTranslation('regions')
  const [query, setQuery] = useState('')
  const [met, setMet] = useState<ReadonlyMap<string, string>>(new Map())
  const found = useDesk('catalogue.regions', { query, limit: 60, withFigures: false }, { keep: true })
  const chosen = props.value ?? []
  // What is typed finds regions to add: neither those chosen already nor those of the text before are under Enter then.
  const isTyped = query !== ''
  const listed = (isTyped && found.isPlaceholderData ? [] : (found.data ?? [])).filter(
    ({ code }) => code !== props.except && !(isTyped && chosen.includes(code))
  )
  const names = new Map([...props.regions.map(({ code, name }) => [code, name] as const), ...met])
  const options = [
    ...chosen
      .filter((code) => !isTyped && !listed.some((one) => one.code === code))
      .map((code) => ({ value: code, label: names.get(code) ?? code, path: '' })),
    ...listed.map(({ code, name, path }) => ({ value: code, label: name, path: path.join(' ') }))
  ]
  return (
    <Select
      mode="multiple"
      labelInValue
      aria-label={props.label}
      placeholder={t('sumOfNone')}
      showSearch={{ filterOption: false, searchValue: query, onSearch: setQuery }}
      popupMatchSelectWidth={320}
      value={chosen.map((code) => ({ value: code, label: names.get(code) ?? code }))}
      options={options}
      optionRender={({ data }) => (
        <span className={styles['option']}>
          <span>{data.label}</span>
          <span className={styles['path']}>{data.path}</span>
        </span>
      )}
      onChange={(picked) => {
        setMet(new Map([...met, ...options.map(({ value, label }) => [value, label] as const)]))
        setQuery('')
        props.onChange?.(picked.map(({ value }) => value))
      }}
    />
  )
}
