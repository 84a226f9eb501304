import { Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Region } from '#contract/figure.ts'
import styles from '../../ui/lists/list-beside-form.module.css'
import { useRegionSearch } from '../../ui/regions/use-region-search.ts'

/** A form field in which the regions are chosen that another is the sum of. */
export function PartsField(props: {
  readonly label: string
  readonly regions: readonly Region[]
  /** The sum itself. */
  readonly except: string | null
  readonly value?: readonly string[] | null
  readonly onChange?: (codes: string[]) => void
}): ReactNode {
  const { t } = useTranslation(['regions', 'frame'])
  const [met, setMet] = useState<ReadonlyMap<string, string>>(new Map())
  const chosen = props.value ?? []
  const { query, setQuery, found, onActive, onInputKeyDown } = useRegionSearch({
    enabled: true,
    onMeant: ({ code, name }) => {
      if (code === props.except || chosen.includes(code)) return
      setMet(new Map([...met, [code, name]]))
      setQuery('')
      props.onChange?.([...chosen, code])
    }
  })
  // What is typed finds regions to add: those chosen already are not under Enter then.
  const isTyped = query !== ''
  const listed = (found ?? []).filter(({ code }) => code !== props.except && !(isTyped && chosen.includes(code)))
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
      notFoundContent={t(found === null ? 'frame:loading' : 'frame:regionEmpty')}
      popupMatchSelectWidth={320}
      onActive={onActive}
      onInputKeyDown={onInputKeyDown}
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
