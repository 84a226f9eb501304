import { unitOf } from './fit-unit.ts'
import { MAGNITUDES } from './unit-words.ts'

/** The unit so many powers of ten above another: 万元 is −4 of 亿元, 万人 4 of 人. null: none is in use. */
export function shiftedUnit(unit: string, powers: number): string | null {
  const whole = unitOf(unit)
  if (whole === null) return null
  const bare = unit.replace(MAGNITUDE, '')
  const found = IN_USE.map((magnitude) => magnitude + bare).find((text) => {
    const other = unitOf(text)
    return (
      other?.dimension === whole.dimension &&
      other.power === whole.power + powers &&
      other.numerator === whole.numerator &&
      other.denominator === whole.denominator
    )
  })
  return found ?? null
}

const MAGNITUDE = new RegExp(`^[${Object.keys(MAGNITUDES).join('')}]+`)

/** How figures are told: nobody counts in 十万元. */
const IN_USE = ['', '千', '万', '百万', '亿', '万亿']
