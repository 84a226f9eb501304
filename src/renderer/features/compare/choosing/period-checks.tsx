import { Button, Segmented, Select } from 'antd'
import { Fragment, memo, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppearance } from '../../../app/appearance.ts'
import { periodWords } from '../explaining/formula-words.ts'
import styles from './choosing.module.css'
import { type PeriodMatrix, periodMatrices, periodsBetween, spanChosen, togglePeriods } from './period-choice.ts'

/** Years down, parts of the year across; a press on a year or a part takes all of its own. */
export const PeriodChecks = memo(function PeriodChecks(props: {
  readonly periods: readonly string[]
  readonly chosen: readonly string[]
  readonly onChange: (periods: string[]) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const matrices = periodMatrices(props.periods)
  const [kind, setKind] = useState<PeriodMatrix['kind'] | null>(null)
  const countChosen = (matrix: PeriodMatrix): number =>
    periodsBetween(matrix, 0, 9999).filter((period) => props.chosen.includes(period)).length
  const [fullest] = matrices.toSorted((one, other) => countChosen(other) - countChosen(one))
  const matrix = matrices.find((one) => one.kind === kind) ?? fullest
  if (matrix === undefined) return null
  const choice = { chosen: props.chosen, onChange: props.onChange }
  return (
    <>
      {matrices.length > 1 && (
        <Segmented<PeriodMatrix['kind']>
          aria-label={t('choosing.kinds')}
          className={styles['kinds'] ?? ''}
          value={matrix.kind}
          options={matrices.map((one) => ({ value: one.kind, label: t(`choosing.kind.${one.kind}`) }))}
          onChange={setKind}
        />
      )}
      <YearRange matrix={matrix} {...choice} />
      <OtherKinds matrix={matrix} {...choice} />
      {matrix.parts.length === 1 && matrix.parts[0] === 0 ? (
        <div className={styles['years']}>
          {matrix.years.map((year) => (
            <Toggle key={year} {...choice} periods={[matrix.at(year, 0)]}>
              {matrix.kind === 'year' ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`}
            </Toggle>
          ))}
        </div>
      ) : (
        <Matrix matrix={matrix} {...choice} />
      )}
    </>
  )
})

function Matrix(props: {
  readonly matrix: PeriodMatrix
  readonly chosen: readonly string[]
  readonly onChange: (periods: string[]) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const { language } = useAppearance()
  const { matrix, ...choice } = props
  const name = (part: number): string => {
    switch (matrix.kind) {
      case 'half':
        return t('choosing.part.half', { part: part === 1 ? t('choosing.first') : t('choosing.second') })
      case 'quarter':
      case 'quarters':
      case 'month':
      case 'months':
        return t(`choosing.part.${matrix.kind}`, { part })
      default:
        return ''
    }
  }
  /** Twelve months stand beside each other: that they are months, or run up to them, is said above. */
  const shortName = (part: number): string =>
    matrix.kind === 'month' || matrix.kind === 'months' ? String(part) : name(part)
  return (
    <div className={styles['matrix']}>
      <div
        className={styles['grid']}
        style={{ gridTemplateColumns: `36px repeat(${matrix.parts.length}, minmax(20px, 64px))` }}
      >
        <span />
        {matrix.parts.map((part) => (
          <Toggle
            key={part}
            periods={matrix.years.map((year) => matrix.at(year, part))}
            {...choice}
            isHeading
            label={name(part)}
          >
            {shortName(part)}
          </Toggle>
        ))}
        {matrix.years.map((year) => (
          <Fragment key={year}>
            <Toggle periods={matrix.parts.map((part) => matrix.at(year, part))} {...choice} isHeading>
              {String(year)}
            </Toggle>
            {matrix.parts.map((part) => {
              const period = matrix.at(year, part)
              if (period === null) return <span key={part} />
              return <Toggle key={part} periods={[period]} {...choice} label={periodWords(period, language)} />
            })}
          </Fragment>
        ))}
      </div>
    </div>
  )
}

function Toggle(props: {
  readonly periods: readonly (string | null)[]
  readonly chosen: readonly string[]
  readonly onChange: (periods: string[]) => void
  readonly isHeading?: boolean
  readonly label?: string
  readonly children?: ReactNode
}): ReactNode {
  const periods = props.periods.filter((period) => period !== null)
  const isChosen = periods.length > 0 && periods.every((period) => props.chosen.includes(period))
  return (
    <button
      type="button"
      className={props.isHeading === true ? styles['heading'] : styles['toggle']}
      aria-pressed={isChosen}
      aria-label={props.label}
      title={props.label}
      onClick={() => props.onChange(togglePeriods(props.chosen, periods))}
    >
      {props.children ?? (isChosen ? '✓' : '')}
    </button>
  )
}

function YearRange(props: {
  readonly matrix: PeriodMatrix
  readonly chosen: readonly string[]
  readonly onChange: (periods: string[]) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const { matrix, chosen } = props
  const own = matrix.years.filter((year) => matrix.parts.some((part) => chosen.includes(matrix.at(year, part) ?? '')))
  const from = own.at(-1) ?? null
  const to = own[0] ?? null
  const options = matrix.years.map((year) => ({ value: year, label: String(year) }))
  const choose = (end: Parameters<typeof spanChosen>[2]): void => props.onChange(spanChosen(matrix, chosen, end))
  return (
    <div className={styles['range']}>
      <Select<number>
        aria-label={t('choosing.from')}
        value={from}
        placeholder={t('choosing.fromHere')}
        options={options}
        showSearch
        onChange={(year) => choose({ from: year })}
      />
      <span>—</span>
      <Select<number>
        aria-label={t('choosing.to')}
        value={to}
        placeholder={t('choosing.toHere')}
        options={options}
        showSearch
        onChange={(year) => choose({ to: year })}
      />
      <span className="muted">{t('choosing.periodsChosen', { count: chosen.length })}</span>
      <Button type="link" onClick={() => props.onChange([])}>
        {t('choosing.reset')}
      </Button>
    </div>
  )
}

/** Periods of kinds that are not in sight are in the table, too. */
function OtherKinds(props: {
  readonly matrix: PeriodMatrix
  readonly chosen: readonly string[]
  readonly onChange: (periods: string[]) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const inSight = new Set(periodsBetween(props.matrix, 0, 9999))
  const own = props.chosen.filter((period) => inSight.has(period))
  const count = props.chosen.length - own.length
  if (count === 0) return null
  return (
    <p className={styles['others']}>
      {t('choosing.otherKinds', { count })}
      {own.length > 0 && (
        <Button type="link" onClick={() => props.onChange(own)}>
          {t('choosing.otherKindsAway')}
        </Button>
      )}
    </p>
  )
}
