import type { SelectProps } from 'antd'
import { useMemo, useState } from 'react'
import { mayBeSounds } from '#core/catalogue/search/search-score.ts'
import { useDesk } from '../app/desk/desk-query.ts'
import { isFoundBy } from './find-by-name.ts'

const NO_NAMES: readonly string[] = []
/** As the call takes them. */
const MOST = 20_000

/**
 * The sounds of names that come without them (those of a return, of periods, of what waits), for whoever looks for them
 * by pinyin or its initials. The desk is asked once letters are typed that could be sounds.
 */
export function useSounds(names: readonly string[], query: string): (name: string) => string {
  const isWanted = mayBeSounds(query)
  const asked = useMemo(() => (isWanted ? [...new Set(names)].slice(0, MOST) : [...NO_NAMES]), [isWanted, names])
  const { data } = useDesk('search.spell', { names: asked }, { enabled: asked.length > 0 })
  return useMemo(() => {
    const sounds = new Map(asked.map((name, at) => [name, data?.[at] ?? '']))
    return (name) => sounds.get(name) ?? ''
  }, [asked, data])
}

/** How what is typed into a list of options finds them: as everywhere, by what they are called or by pinyin. */
export function useFoundOptions(
  options: readonly { readonly label?: string; readonly value: string | number | null }[]
): Exclude<NonNullable<SelectProps['showSearch']>, boolean> {
  const [typed, setTyped] = useState('')
  const names = useMemo(() => options.map(nameOf), [options])
  const soundsOf = useSounds(names, typed)
  return {
    onSearch: setTyped,
    filterOption: (query, option) => {
      if (option === undefined) return false
      const name = nameOf(option)
      return isFoundBy(query, { name, nameEn: null, pinyin: soundsOf(name) })
    }
  }
}

function nameOf({ label, value }: { readonly label?: unknown; readonly value?: unknown }): string {
  return typeof label === 'string' ? label : String(value ?? '')
}
