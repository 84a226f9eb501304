import { useCallback, useMemo } from 'react'
import type { Change } from '#contract/calls/history-calls.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { namedAbout } from './named-about.ts'

/** The same in the language of the interface. */
export function useNamedAbout(): (change: Pick<Change, 'about' | 'kind'>) => string {
  const isEnglish = useAppearance().language === 'en-US'
  const { data } = useDesk('catalogue.indicators', {}, { enabled: isEnglish })
  const english = useMemo(
    () =>
      new Map(
        isEnglish
          ? data?.indicators.flatMap(({ name, nameEn }) => (nameEn === null ? [] : [[name, nameEn] as const]))
          : []
      ),
    [isEnglish, data]
  )
  return useCallback((change) => namedAbout(change, english), [english])
}
