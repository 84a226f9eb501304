import { Button } from 'antd'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isKnownUnit, nearUnits } from '#core/quantity/units/near-units.ts'
import { parseUnit } from '#core/quantity/units/unit.ts'
import { useDesk } from '../app/desk/desk-query.ts'
import styles from './unit-doubt.module.css'

/** How a unit that a person types is taken. */
export interface TypedUnit {
  /**
   * Takes a unit that is known; one that nobody knows only once it is said to be meant: figures in 亿元亿元 would find no
   * indicator, and no figure would find an indicator in it. Nothing typed is taken at once.
   */
  readonly take: (unit: string, take: (unit: string) => void) => void
  /** The question about the one that was typed last, to stand beside its field; null: there is none. */
  readonly doubt: ReactNode
  /** Something else is being typed. */
  readonly forget: () => void
}

export function useTypedUnit(isPending = false): TypedUnit {
  const inUse = useUnitsInUse()
  const [doubted, setDoubted] = useState<{ readonly unit: string; readonly take: (unit: string) => void } | null>(null)
  const forget = (): void => setDoubted(null)
  return {
    take: (unit, take) => {
      if (!isKnown(unit, inUse)) setDoubted({ unit, take })
      else {
        forget()
        take(unit)
      }
    },
    doubt: doubted && (
      <UnitDoubt
        unit={doubted.unit}
        inUse={inUse}
        isPending={isPending}
        onUnit={(unit) => {
          forget()
          doubted.take(unit)
        }}
      />
    ),
    forget
  }
}

/** The units of the catalogue: what is counted there by a word of its own is known here. */
function useUnitsInUse(): readonly string[] {
  const catalogue = useDesk('catalogue.indicators', {})
  return useMemo(() => (catalogue.data?.indicators ?? []).flatMap(({ unit }) => unit ?? []), [catalogue.data])
}

function isKnown(unit: string, inUse: readonly string[]): boolean {
  const parsed = parseUnit(unit)
  return unit === '' || inUse.includes(unit) || (parsed !== null && isKnownUnit(parsed))
}

/** Says of a typed unit that nobody knows it, with those that may be meant; it may be a word for counting all the same. */
function UnitDoubt(props: {
  readonly unit: string
  readonly inUse: readonly string[]
  readonly isPending: boolean
  readonly onUnit: (unit: string) => void
}): ReactNode {
  const { t } = useTranslation('frame')
  const { unit, inUse, isPending, onUnit } = props
  return (
    <div role="alert" className={styles['doubt']}>
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
