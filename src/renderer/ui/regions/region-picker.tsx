import { Select } from 'antd'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { isFoundBy } from '../find-by-name.ts'
import { useSounds } from '../sounds.ts'
import { useRegionName } from '../words/region-name.ts'
import { pickedFirst } from './picked-first.ts'
import styles from './region-picker.module.css'
import { useRegionSearch } from './use-region-search.ts'

/** Stands for a region that is not there yet; codes never begin so. */
const ADD = '+'

export interface OfferedRegion {
  readonly code: string
  readonly name: string
  /** Where it comes from. */
  readonly from: string
}

/** Picks a region by name, pinyin initials or code, those with figures first; one that is not listed can be added. */
export function RegionPicker(props: {
  readonly label: string
  readonly value: string | null
  /** Name of the chosen region where it is at hand; else it is asked for. */
  readonly name: string | null
  /** What stands there while no region is chosen. */
  readonly unset?: string
  readonly onChange: (code: string, name: string) => void
  /** Regions that are in no list yet and may be meant. */
  readonly offered?: readonly OfferedRegion[]
  /** The region of the list that is under the pointer or marked by the keys; null: none any more. */
  readonly onPoint?: (code: string | null) => void
  /** Enter on a chosen region while the list is closed; without this it opens the list. */
  readonly onAgree?: () => void
  readonly width?: number
}): ReactNode {
  const { t } = useTranslation('frame')
  const regionNameOf = useRegionName()
  const [open, setOpen] = useState(false)
  const { query, setQuery, found, isAwaited, onActive, onInputKeyDown } = useRegionSearch({
    enabled: open,
    onMeant: ({ code, name }) => {
      props.onChange(code, name)
      close()
    }
  })
  const chosenOne = useDesk(
    'catalogue.regions',
    { query: props.value ?? '', limit: 1, withFigures: false },
    { enabled: props.value !== null && props.name === null }
  )
  const offered = props.offered ?? []
  const name =
    offered.find(({ code }) => code === props.value)?.name ??
    props.name ??
    chosenOne.data?.find(({ code }) => code === props.value)?.name ??
    props.value ??
    ''
  const wanted = query.trim()
  const soundsOf = useSounds(
    offered.map((one) => one.name),
    wanted
  )
  const fitting = offered.filter(({ name }) => isFoundBy(wanted, { name, nameEn: null, pinyin: soundsOf(name) }))
  const unlisted = fitting.map((one) => ({ value: one.code, label: one.name, path: one.from, code: '' }))
  const listed = (found ?? []).map((region) => ({
    value: region.code,
    label: region.name,
    path: region.path.join(' '),
    // The code of a region of the desk's own was made up: its name says more.
    code: region.level === 'own' ? '' : region.code
  }))
  const options = pickedFirst({ listed, unlisted }, wanted)
  const add = useDeskMutation('catalogue.saveRegion', { onSuccess: ({ code, name }) => props.onChange(code, name) })
  const canAdd = wanted.length > 1 && found !== null && !isNamed(options, wanted)
  const known = props.value === null || options.some(({ value }) => value === props.value)
  const chosen = { value: props.value ?? '', label: name, path: '', code: '' }
  const close = (): void => {
    setOpen(false)
    setQuery('')
    props.onPoint?.(null)
  }
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && isAwaited) {
      event.stopPropagation()
      close()
    } else if (event.key === 'Enter' && !open && props.value !== null && props.onAgree !== undefined) {
      event.preventDefault()
      event.stopPropagation()
      // A key held down has only picked.
      if (!event.repeat) props.onAgree()
    } else if (!canAdd && fitting.length === 0) onInputKeyDown(event)
  }
  return (
    <Select
      aria-label={props.label}
      style={{ width: props.width ?? 200 }}
      popupMatchSelectWidth={320}
      placeholder={props.unset ?? t('regionNone')}
      value={props.value}
      open={open}
      onOpenChange={(now) => {
        if (now) setOpen(true)
        // Who goes on meanwhile has chosen: what was typed stays until it is found.
        else if (!isAwaited) close()
      }}
      onActive={(code) => {
        onActive(code)
        props.onPoint?.(code === ADD ? null : code)
      }}
      onInputKeyDown={onKey}
      showSearch={{ filterOption: false, searchValue: query, onSearch: setQuery }}
      options={[
        // Alone it would look like all that there is to choose from.
        ...(known || query !== '' || found === null ? options : [chosen, ...options]),
        ...(canAdd ? [{ value: ADD, label: t('regionAdd', { name: wanted }), path: '', code: '' }] : [])
      ]}
      notFoundContent={found === null ? t('loading') : t('regionEmpty')}
      labelRender={() => regionNameOf(name)}
      optionRender={({ data }) => (
        <span className={styles['option']}>
          <span>{regionNameOf(data.label)}</span>
          <span className={styles['path']}>{data.path}</span>
          <span className={styles['code']}>{data.code}</span>
        </span>
      )}
      onChange={(code) => {
        if (code === ADD) add.mutate({ code: null, name: wanted, parent: null })
        else if (code !== null) props.onChange(code, options.find(({ value }) => value === code)?.label ?? name)
      }}
    />
  )
}

/** A region that is known by this very name (or code) is not offered as a new one. */
function isNamed(options: readonly { readonly value: string; readonly label: string }[], wanted: string): boolean {
  return options.some(({ value, label }) => label === wanted || value === wanted)
}
