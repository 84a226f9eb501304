import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../app/desk/desk-query.ts'
import { useSetWork } from '../../app/desk/use-set-work.ts'
import { useRegionName } from '../../ui/words/region-name.ts'

/** So many boards of other regions are named: one of them is likely meant, the others are found in the head. */
const MOST = 8

/** On a board without targets: the way to those that have some, other years of the region first. */
export function OtherBoards({ region }: { readonly region: string }): ReactNode {
  const { t } = useTranslation('targets')
  const regionNameOf = useRegionName()
  const boards = useDesk('targets.boards', {})
  const setWork = useSetWork()
  const own = boards.data?.find((one) => one.region === region)
  const others = (boards.data ?? [])
    .filter((one) => one.region !== region)
    .flatMap(({ years, ...of }) => years.map((one) => ({ ...of, ...one })).reverse())
    .slice(0, MOST)
  return (
    <>
      {own?.years.toReversed().map(({ year, count }) => (
        <Button key={year} type="link" onClick={() => setWork({ region, regionName: own.regionName, year })}>
          {t('empty.otherYear', { year, count })}
        </Button>
      ))}
      {others.map(({ region: code, regionName, year, count }) => (
        <Button key={`${code} ${year}`} type="link" onClick={() => setWork({ region: code, regionName, year })}>
          {t('empty.otherBoard', { region: regionNameOf(regionName), year, count })}
        </Button>
      ))}
    </>
  )
}
