import type { FormInstance } from 'antd'
import { useTranslation } from 'react-i18next'
import type { IndicatorEdit } from '#contract/calls/catalogue-calls.ts'
import type { DeskErrorCode } from '#contract/error.ts'
import type { DeskFailure } from '../../../app/desk/desk-failure.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { useErrorWords } from '../../../app/states/error-words.ts'

/** Says a refusal at the field that it speaks of, which takes the focus; one that speaks of none is said beside the work. */
export function useSayRefusal(form: FormInstance<IndicatorEdit>): (error: DeskFailure) => void {
  const { t } = useTranslation('catalogue')
  const words = useErrorWords()
  const sayFailure = useSayFailure()
  return (error) => {
    const name = refusedField(error.data.code)
    if (name === null) return sayFailure(error)
    const { what, remedy } = words(error.data)
    form.setFields([{ name, errors: [`${what}${t('stop')}${remedy}`] }])
    form.focusField(name)
  }
}

/** The field of the form that a refusal speaks of; null: of none. */
function refusedField(code: DeskErrorCode): 'formula' | 'unit' | 'parent' | null {
  switch (code) {
    case 'formula-syntax':
    case 'formula-unknown-name':
    case 'formula-cycle':
    case 'formula-units':
      return 'formula'
    case 'unit-mismatch':
      return 'unit'
    case 'parent-is-part':
      return 'parent'
    default:
      return null
  }
}
