import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptRecipe as Recipe } from '#contract/calls/recipe-calls.ts'
import { useDeskMutation } from '../../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../../app/frame/top-line/desk-actions.ts'
import { useSayWithdrawn } from '../../../../app/frame/undo.tsx'
import { REMOVES } from '../../../../ui/behaviour/removal-focus.ts'
import styles from '../correction.module.css'
import { KeptContents } from './kept-contents.tsx'

/** One recipe of the list: renamed in place, looked at, cut down, handed on or deleted. */
export function KeptRecipe(props: { readonly recipe: Recipe; readonly onExport: () => void }): ReactNode {
  const { recipe, onExport } = props
  const { t } = useTranslation('correction')
  const onError = useSayFailure()
  const save = useDeskMutation('recipes.save', { onError })
  const sayWithdrawn = useSayWithdrawn()
  const withdraw = useDeskMutation('recipes.withdraw', {
    onError,
    onSuccess: ({ change }) => sayWithdrawn(change, t('withdrawn', { name: recipe.name }))
  })
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const change = (part: Partial<Recipe>): void => {
    const next = { ...recipe, ...part }
    if (next.name !== '' && JSON.stringify(next) !== JSON.stringify(recipe)) save.mutate({ recipe: next })
  }
  return (
    <>
      <tr>
        <td>
          <div className={styles['named']}>
            <Button
              ref={opener}
              size="small"
              type="text"
              aria-expanded={isOpen}
              aria-label={t('show', { name: recipe.name })}
              icon={isOpen ? <CaretDownOutlined /> : <CaretRightOutlined />}
              onClick={() => setOpen(!isOpen)}
            />
            <Field label={t('name')} value={recipe.name} onSay={(name) => change({ name })} />
          </div>
        </td>
        <td>
          <Field
            label={t('department')}
            value={recipe.department ?? ''}
            onSay={(department) => change({ department: department || null })}
          />
        </td>
        <td>
          {t('holdsWhat', {
            sheets: recipe.sheets.length,
            corrections: sum(recipe, 'corrections'),
            answers: sum(recipe, 'answers')
          })}
        </td>
        <td>
          <Button size="small" type="text" aria-label={t('exportOne', { name: recipe.name })} onClick={onExport}>
            {t('exportThis')}
          </Button>
          <Button
            {...REMOVES}
            size="small"
            type="text"
            aria-label={t('withdrawOne', { name: recipe.name })}
            onClick={() => withdraw.mutate({ id: recipe.id })}
          >
            {t('withdraw')}
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr className={styles['open']}>
          <td colSpan={4}>
            <KeptContents
              recipe={recipe}
              isPending={save.isPending}
              onChange={(sheets) => change({ sheets })}
              opener={() => opener.current}
            />
          </td>
        </tr>
      )}
    </>
  )
}

/** Said once it is left. */
function Field(props: {
  readonly label: string
  readonly value: string
  readonly onSay: (text: string) => void
}): ReactNode {
  return (
    <Input
      key={props.value}
      size="small"
      variant="borderless"
      aria-label={props.label}
      maxLength={80}
      defaultValue={props.value}
      onBlur={(event) => props.onSay(event.target.value.trim())}
      onPressEnter={(event) => event.currentTarget.blur()}
    />
  )
}

function sum(recipe: Recipe, what: 'corrections' | 'answers'): number {
  return recipe.sheets.reduce((count, sheet) => count + sheet[what].length, 0)
}
