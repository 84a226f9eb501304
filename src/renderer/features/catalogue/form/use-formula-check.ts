import { Form } from 'antd'
import { useDeferredValue } from 'react'
import type { CallOutput } from '#contract/calls.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'

/** What the desk says of the formula typed into the form; undefined where there is none, or not yet. */
export function useFormulaCheck(id: string | null): CallOutput<'catalogue.checkFormula'> | undefined {
  const form = Form.useFormInstance()
  const typed = String(Form.useWatch('formula', form) ?? '').trim()
  const unit = String(Form.useWatch('unit', form) ?? '').trim()
  const name = String(Form.useWatch('name', form) ?? '')
  const formula = useDeferredValue(typed)
  const check = useDesk(
    'catalogue.checkFormula',
    { id, name, unit: unit === '' ? null : unit, formula },
    { enabled: formula !== '', keep: true }
  )
  return formula === '' ? undefined : check.data
}
