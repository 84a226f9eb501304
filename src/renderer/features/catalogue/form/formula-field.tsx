import { Form, Input } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '#contract/wording/errors.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useWordList } from '../../../ui/lists/word-list.ts'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import { useFormulaCheck } from './use-formula-check.ts'

/** The formula of a derived indicator, checked by the desk while it is typed. */
export function FormulaField({ id }: { readonly id: string | null }): ReactNode {
  const { t } = useTranslation('catalogue')
  const { language } = useAppearance()
  const nameOf = useIndicatorName()
  const listed = useWordList()
  const told = useFormulaCheck(id)
  const problem = told?.problem ?? null
  const wrong = problem === null ? null : errorWords(problem, language)
  return (
    <Form.Item
      name="formula"
      label={t('formula')}
      {...(wrong === null
        ? {}
        : { validateStatus: 'error', help: <span role="alert">{`${wrong.what}${t('stop')}${wrong.remedy}`}</span> })}
      extra={
        told === undefined
          ? t('formulaWhat')
          : told.problem === null &&
            t('formulaTakes', {
              names: listed(told.indicators.map(nameOf)),
              unit: told.unit === null ? '' : unitName(told.unit, language)
            })
      }
    >
      <Input maxLength={400} spellCheck={false} />
    </Form.Item>
  )
}
