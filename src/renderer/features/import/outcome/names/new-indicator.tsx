import { Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportName } from '#contract/calls/import/import-outcome.ts'
import type { IndicatorKind } from '#contract/figure.ts'
import { useDeskMutation } from '../../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../../app/frame/top-line/desk-actions.ts'
import { useTypedUnit } from '../../../../ui/unit-doubt.tsx'
import styles from './new-indicator.module.css'

const kinds: readonly IndicatorKind[] = ['flow', 'stock', 'rate', 'index', 'rank', 'text']

/** The indicator that is made of a name: what it is called, its kind and unit, guessed until somebody says so. */
export function NewIndicator(props: { readonly job: string; readonly name: ImportName }): ReactNode {
  const { made } = props.name
  if (made === null) return null
  return <Fields key={`${props.name.key} ${made.name} ${made.unit}`} {...props} made={made} />
}

function Fields(props: {
  readonly job: string
  readonly name: ImportName
  readonly made: NonNullable<ImportName['made']>
}): ReactNode {
  const { job, name, made } = props
  const { t } = useTranslation('import')
  const { t: words } = useTranslation('catalogue')
  const describe = useDeskMutation('import.describeNew', { onError: useSayFailure() })
  const [called, setCalled] = useState(made.name)
  const [unit, setUnit] = useState(made.unit ?? '')
  const typedUnit = useTypedUnit(describe.isPending)
  const say = (change: { readonly kind?: IndicatorKind; readonly unit?: string }): void => {
    const given = change.unit ?? made.unit
    const said = { name: called.trim() || made.name, unit: given || made.unit, kind: change.kind ?? made.kind }
    if (said.name === made.name && said.unit === made.unit && said.kind === made.kind) return
    describe.mutate({ job, key: name.key, ...said })
  }
  return (
    <fieldset className={styles['made']} aria-label={t('made.of', { name: made.name })}>
      <Input
        size="small"
        aria-label={t('made.name')}
        title={t('made.nameWhat')}
        maxLength={200}
        value={called}
        onChange={(event) => setCalled(event.target.value)}
        onBlur={() => say({})}
        onPressEnter={(event) => event.currentTarget.blur()}
      />
      <Select
        size="small"
        aria-label={t('made.kind')}
        popupMatchSelectWidth={false}
        value={made.kind}
        options={kinds.map((kind) => ({ value: kind, label: words(`kinds.${kind}`) }))}
        onChange={(kind: IndicatorKind) => say({ kind })}
      />
      <Input
        size="small"
        className={styles['unit']}
        aria-label={t('made.unit')}
        title={unit}
        placeholder={t('made.unit')}
        maxLength={40}
        value={unit}
        onChange={(event) => {
          setUnit(event.target.value)
          typedUnit.forget()
        }}
        onBlur={() => typedUnit.take(unit.trim(), (meant) => say({ unit: meant }))}
        onPressEnter={(event) => event.currentTarget.blur()}
      />
      {typedUnit.doubt}
    </fieldset>
  )
}
