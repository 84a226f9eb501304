import { Button } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { isKnownUnit, nearUnits } from '#core/quantity/units/near-units.ts'
import { parseUnit } from '#core/quantity/units/unit.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import styles from '../import.module.css'

/** The units of the catalogue: what is counted there by a word of its own is known here. */
export function useUnitsInUse(): readonly string[] {
  const catalogue = useDesk('catalogue.indicators', {})
  return useMemo(() => (catalogue.data?.indicators ?? []).flatMap(({ unit }) => unit ?? []), [catalogue.data])
}

/** Nothing is the unit of the catalogue. */
export function isAnswerable(unit: string, inUse: readonly string[]): boolean {
  const parsed = parseUnit(unit)
  return unit === '' || inUse.includes(unit) || (parsed !== null && isKnownUnit(parsed))
}

/** Says of a typed unit that nobody knows it, with those that may be meant; it may be a word for counting all the same. */
export function UnitDoubt(props: {
  readonly unit: string
  readonly inUse: readonly string[]
  readonly isPending: boolean
  readonly onUnit: (unit: string) => void
}): ReactNode {
  const { t } = useTranslation('import')
  const { unit, inUse, isPending, onUnit } = props
  return (
    <div role="alert" className={styles['doubtedUnit']}>
      <span>{t('unitDoubt.unknown', { unit })}</span>
      {nearUnits(unit, inUse).map((near) => (
        <Button key={near} size="small" disabled={isPending} onClick={() => onUnit(near)}>
          {near}
        </Button>
      ))}
      <Button size="small" disabled={isPending} onClick={() => onUnit(unit)}>
        {t('unitDoubt.still', { unit })}
      </Button>
    </div>
  )
}
