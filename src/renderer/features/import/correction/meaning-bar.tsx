import { Button } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import type { FiguresAt } from '#contract/calls/import/sheet-correction.ts'
import type { Meaning } from '#contract/calls/recipe-calls.ts'
import { STAGE_CHOICES } from '#contract/figure.ts'
import { formatPeriod } from '#core/period/period.ts'
import { typedPeriod } from '#core/period/written/read-period.ts'
import { saidTime } from '#core/reading/correction/said/said-time.ts'
import { rangeName } from '#core/reading/grid.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { useTypedUnit } from '../../../ui/unit-doubt.tsx'
import { useOfferedUnits } from '../../../ui/words/offered-units.ts'
import { offeredIndicators } from '../questions/offered-indicators.ts'
import type { Selection } from '../sheet/selection.ts'
import { useWording } from '../wording.ts'
import styles from './correction.module.css'
import { MeaningChoice } from './meaning-choice.tsx'
import { MeaningField } from './meaning-field.tsx'
import type { Corrections, ImportSheet } from './use-corrections.ts'

const measures = ['level', 'growth', 'change', 'share', 'index', 'rank', 'target'] as const
/** Told from the table's own time: these hold for the next return as well. */
const relativeTimes = ['上年', '上年同期', '上月', '本年', '前年'] as const
/** Stands for no name at all. */
const NO_NAME = '—'

/** What the figures mean that the selected cells speak of, filled in as they are read; each part can be put right. */
export function MeaningBar(props: {
  readonly job: ImportJob
  readonly file: ImportFile
  readonly sheet: ImportSheet
  readonly selection: Selection
  readonly corrections: Corrections
  readonly onClose: () => void
}): ReactNode {
  const { job, file, sheet, selection, corrections } = props
  const { t } = useTranslation('correction')
  const at = useDesk(
    'import.figuresAt',
    { job: job.id, file: file.id, sheet: sheet.name, range: selection },
    { enabled: job.state === 'ready', keep: true }
  ).data
  const range = rangeName(selection)
  // The first of the fields takes the focus as the bar opens; later the sheet keeps it while cells are chosen.
  const [opened] = useState(range)
  const wasElsewhere = useRef(false)
  wasElsewhere.current ||= range !== opened
  const opens = !wasElsewhere.current
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the whole bar, whichever field it is pressed in.
    <div
      className={styles['below']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose()
      }}
    >
      <fieldset className={styles['meanings']} aria-label={t('meaningOf', { range })}>
        <span className={styles['reach']}>
          <strong>{range}</strong> {at !== undefined && t('reaches', { count: at.figures })}
        </span>
        {at !== undefined && (
          <Parts key={range} at={at} opens={opens} selection={selection} corrections={corrections} />
        )}
      </fieldset>
      <Button size="small" type="text" onClick={props.onClose} title="Esc">
        {t('closeMeaning')}
      </Button>
    </div>
  )
}

function Parts(props: {
  readonly at: FiguresAt
  readonly opens: boolean
  readonly selection: Selection
  readonly corrections: Corrections
}): ReactNode {
  const { at, selection, corrections } = props
  const { t } = useTranslation('correction')
  const { t: words } = useTranslation('import')
  const { period } = useWording()
  const offeredUnits = useOfferedUnits()
  const typedUnit = useTypedUnit(corrections.isPending)
  const [typedName, setTypedName] = useState('')
  const [typedRegion, setTypedRegion] = useState('')
  const catalogue = useDesk('catalogue.indicators', {}, { enabled: typedName !== '' })
  const regions = useDesk(
    'catalogue.regions',
    { query: typedRegion, limit: 10, withFigures: false },
    { enabled: typedRegion.trim() !== '', keep: true }
  )
  const mean = (part: Meaning['of'], means: Meaning | null): void => corrections.mean(selection, part, means)
  const placeholder = (part: Exclude<keyof FiguresAt, 'figures' | 'label' | 'names' | 'offered'>): string =>
    at[part].length > 1 ? t('various') : t('unsaid')
  const saidHere = corrections.said.flatMap((one) =>
    one.kind === 'meaning' && rangeName(one.range) === rangeName(selection) ? [one.means] : []
  )
  const isSaid = (part: Meaning['of']): boolean => saidHere.some(({ of }) => of === part)
  const only = (part: 'unit' | 'region' | 'indicator'): string | null =>
    saidHere.findLast(({ of }) => of === part)?.as ?? (at[part].length === 1 ? (at[part][0] ?? null) : null)
  const region = only('region')
  const time = saidHere.findLast(({ of }) => of === 'period')?.as ?? (at.period.length === 1 ? at.period[0] : undefined)
  const name = isSaid('indicator') ? only('indicator') : at.label?.isName === true ? at.label.text : only('indicator')
  const sayPeriod = (text: string): void => {
    const canonical = typedPeriod(text)
    mean('period', text === '' ? null : { of: 'period', as: canonical === null ? text : formatPeriod(canonical) })
  }
  return (
    <>
      <MeaningField
        label={t('part.period')}
        shown={time === undefined ? null : (period(time) ?? time)}
        placeholder={placeholder('period')}
        options={[
          ...at.offered.period.map((one) => ({ value: period(one) ?? one, label: period(one) ?? one })),
          ...relativeTimes.map((one) => ({ value: one, label: t(`relative.${one}`) }))
        ]}
        width={132}
        autoFocus={props.opens}
        isRefused={(text) => saidTime(text) === null}
        onSay={sayPeriod}
      />
      <MeaningChoice
        label={t('part.measure')}
        value={measures.find((one) => at.measure.length === 1 && one === at.measure[0])}
        placeholder={placeholder('measure')}
        options={measures.map((one) => ({ value: one, label: words(`measure.${one}`) }))}
        width={92}
        isSaid={isSaid('measure')}
        onSay={(as) => mean('measure', as === null ? null : { of: 'measure', as })}
      />
      <MeaningField
        label={t('part.unit')}
        shown={only('unit')}
        placeholder={placeholder('unit')}
        options={offeredUnits(at.offered.unit)}
        width={84}
        onType={typedUnit.forget}
        onSay={(text) => typedUnit.take(text, (unit) => mean('unit', unit === '' ? null : { of: 'unit', as: unit }))}
      />
      <MeaningField
        label={t('part.region')}
        shown={region === '' ? t('byNames') : region}
        placeholder={placeholder('region')}
        options={[
          ...(at.names === 0 ? [] : [{ value: t('byNames'), label: t('namesAreRegions', { count: at.names }) }]),
          ...(regions.data ?? []).map((one) => ({ value: one.name, label: [one.name, ...one.path].join(' · ') }))
        ]}
        width={104}
        onType={setTypedRegion}
        onSay={(text) => mean('region', text === '' ? null : { of: 'region', as: text === t('byNames') ? '' : text })}
      />
      <MeaningChoice
        label={t('part.stage')}
        value={at.stage.length === 1 ? at.stage[0] : undefined}
        placeholder={placeholder('stage')}
        options={STAGE_CHOICES.map((one) => ({ value: one, label: words(`stages.${one}`) }))}
        width={100}
        isSaid={isSaid('stage')}
        onSay={(as) => mean('stage', as === null ? null : { of: 'stage', as })}
      />
      <MeaningField
        label={t('part.indicator')}
        shown={name === '' ? NO_NAME : name}
        placeholder={placeholder('indicator')}
        options={[
          ...(at.label === null ? [] : [{ value: NO_NAME, label: t('noName', { label: at.label.text }) }]),
          ...offeredIndicators(typedName, [], catalogue.data?.indicators ?? [])
            .filter(({ isNew }) => !isNew)
            .map((one) => ({ value: one.name, label: one.name }))
        ]}
        width={150}
        onType={setTypedName}
        onSay={(text) => mean('indicator', text === '' ? null : { of: 'indicator', as: text === NO_NAME ? '' : text })}
      />
      {typedUnit.doubt}
    </>
  )
}
