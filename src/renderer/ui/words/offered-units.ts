import { useTranslation } from 'react-i18next'
import { NO_UNIT } from '#core/quantity/units/no-unit.ts'
import { useUnitName } from './unit-name.ts'

export interface OfferedUnit {
  readonly value: string
  readonly label: string
}

/** Units to choose from: those at hand first, then what forms are most often in, and at last that there is none. */
export function useOfferedUnits(): (atHand: readonly (string | null)[]) => OfferedUnit[] {
  const { t } = useTranslation('catalogue')
  const unitName = useUnitName()
  return (atHand) => {
    const units = new Set([...atHand.filter((unit) => unit !== null && unit !== ''), ...usual])
    units.delete(NO_UNIT)
    return [
      ...[...units].flatMap((unit) => (unit === null ? [] : [{ value: unit, label: unitName(unit) }])),
      { value: NO_UNIT, label: t('noUnit') }
    ]
  }
}

const usual = ['万元', '亿元', '元', '人', '万人', '户', '个', '%', '亩', '公顷', '吨', '万吨'] as const

/** What is left of the units once something is typed over what stood there. */
export function unitsLike(units: readonly OfferedUnit[], typed: string, stood: string): readonly OfferedUnit[] {
  const text = typed.trim().toLowerCase()
  return typed === stood ? units : units.filter(({ value, label }) => `${value} ${label}`.toLowerCase().includes(text))
}
