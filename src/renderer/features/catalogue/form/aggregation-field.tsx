import { Button, Form, Select } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorEdit } from '#contract/calls/catalogue-calls.ts'
import { amountsAddUp } from '#core/catalogue/adds-up.ts'
import { useFormulaCheck } from './use-formula-check.ts'

/**
 * How parts make a whole. Where kind, unit and name say that they add up and this says never, it is pointed out; a formula
 * whose values do not add up leaves no choice of adding them.
 */
export function AggregationField({
  id,
  onSet
}: {
  readonly id: string | null
  /** The program sets the field. */
  readonly onSet: (aggregation: IndicatorEdit['aggregation']) => void
}): ReactNode {
  const { t } = useTranslation('catalogue')
  const form = Form.useFormInstance<IndicatorEdit>()
  const { aggregation, kind, unit, name } = (Form.useWatch([], form) ?? {}) as Partial<IndicatorEdit>
  const isQuotient = useFormulaCheck(id)?.addsUp === false
  const isRefused = isQuotient && (aggregation === 'sum' || aggregation === 'last')
  useEffect(() => {
    if (isRefused) onSet('never')
  }, [isRefused, onSet])
  const addsUp = kind !== undefined && name !== undefined && amountsAddUp({ kind, unit: unit || null, names: [name] })
  const suggests = aggregation === 'never' && addsUp && Boolean(unit)
  const suggestion = (
    <>
      {t('suggestSum')}{' '}
      <Button type="link" size="small" onClick={() => onSet('sum')}>
        {t('setToSum')}
      </Button>
    </>
  )
  return (
    <Form.Item
      name="aggregation"
      label={t('aggregation')}
      extra={isQuotient ? t('formulaNeverSums') : suggests ? suggestion : undefined}
    >
      <Select
        options={(['sum', 'last', 'average', 'never'] as const).map((value) => ({
          value,
          label: t(`aggregations.${value}`),
          disabled: isQuotient && (value === 'sum' || value === 'last')
        }))}
      />
    </Form.Item>
  )
}
