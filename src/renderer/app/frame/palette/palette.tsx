import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './palette.module.css'
import { usePaletteEntries } from './palette-entries.ts'

/** Ctrl+K: type what is wanted by name, pinyin, initials, alias or code; Enter does what the entry says. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('frame')
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const [isAwaited, setAwaited] = useState(false)
  const { entries, isSettled } = usePaletteEntries(query)
  const list = useId()
  const former = useRef(document.activeElement)
  useEffect(() => {
    return () => {
      const back = former.current
      if (back instanceof HTMLElement && back.isConnected) back.focus()
    }
  }, [])

  const chosen = entries[Math.min(at, entries.length - 1)]
  const run = (index: number): void => {
    const entry = entries[index]
    if (entry === undefined) return
    if (entry.leads) former.current = null
    onClose()
    entry.run()
  }
  // Enter behind quick fingers means what the whole query finds, not what half of it did.
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (isAwaited && isSettled) latest.current(0)
  }, [isAwaited, isSettled])
  const onKey = (event: KeyboardEvent): void => {
    const last = Math.max(0, entries.length - 1)
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, last))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Home' && event.ctrlKey) setAt(0)
    else if (event.key === 'End' && event.ctrlKey) setAt(last)
    else if (event.key === 'PageDown') setAt(Math.min(at + PAGE, last))
    else if (event.key === 'PageUp') setAt(Math.max(at - PAGE, 0))
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing)
      isSettled || at > 0 ? run(Math.min(at, last)) : setAwaited(true)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
  }

  return (
    <div className={styles['cover']}>
      <div className={styles['palette']} role="dialog" aria-label={t('palette')}>
        <input
          // The palette is opened to type into: focus belongs here.
          // biome-ignore lint/a11y/noAutofocus: see above
          autoFocus
          className={styles['query']}
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={chosen === undefined ? undefined : `${list}-${chosen.id}`}
          aria-label={t('palette')}
          placeholder={t('paletteHint')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(0)
            setAwaited(false)
          }}
          onKeyDown={onKey}
          onBlur={onClose}
        />
        <div className={styles['entries']} id={list} role="listbox" aria-label={t('palette')}>
          {entries.map((entry, index) => (
            <div
              key={entry.id}
              id={`${list}-${entry.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={entry === chosen}
              className={styles['entry']}
              ref={entry === chosen ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
              onMouseDown={(event) => {
                event.preventDefault()
                run(index)
              }}
            >
              <span className={styles['name']}>
                {entry.name} <span className={styles['about']}>{entry.about}</span>
              </span>{' '}
              <span className={styles['kind']}>{`${entry.kind} · ${entry.does}`}</span>
            </div>
          ))}
          {entries.length === 0 && isSettled && <p className={styles['nothing']}>{t('paletteNothing')}</p>}
        </div>
      </div>
    </div>
  )
}

/** Entries that a page of the list goes. */
const PAGE = 8
