import { useMemo } from 'react'
import { useAppearance } from '../app/appearance.ts'

/** A time of the desk (ISO) as a person says it: the day with its hour; this year's days without the year. */
export function useMoment(): (iso: string) => string {
  const { language } = useAppearance()
  return useMemo(() => {
    const base = { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const
    const thisYear = new Intl.DateTimeFormat(language, base)
    const anyYear = new Intl.DateTimeFormat(language, { ...base, year: 'numeric' })
    return (iso) => {
      const time = new Date(iso)
      if (Number.isNaN(time.getTime())) return iso
      return (time.getFullYear() === new Date().getFullYear() ? thisYear : anyYear).format(time)
    }
  }, [language])
}
