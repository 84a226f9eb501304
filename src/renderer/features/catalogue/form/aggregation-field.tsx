import { Button, Form, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorEdit } from '#contract/calls/catalogue-calls.ts'
import { amountsAddUp } from '#core/catalogue/adds-up.ts'

/** How parts make a whole; where kind, unit and name say that they add up and this says never, it is pointed out. */
export function AggregationField(props: { readonly onSum: () => void }): ReactNode {
  const { t } = useTranslation('catalogue')
  const form = Form.useFormInstance<IndicatorEdit>()
  const { aggregation, kind, unit, name } = (Form.useWatch([], form) ?? {}) as Partial<IndicatorEdit>
  const addsUp = kind !== undefined && name !== undefined && amountsAddUp({ kind, unit: unit || null, names: [name] })
  const suggests = aggregation === 'never' && addsUp && Boolean(unit)
  const suggestion = (
    <>
      {t('suggestSum')}{' '}
      <Button type="link" size="small" onClick={props.onSum}>
        {t('setToSum')}
      </Button>
    </>
  )
  return (
    <Form.Item name="aggregation" label={t('aggregation')} extra={suggests ? suggestion : undefined}>
      <Select
        options={(['sum', 'last', 'average', 'never'] as const).map((value) => ({
          value,
          label: t(`aggregations.${value}`)
        }))}
      />
    </Form.Item>
  )
}
