import { App, Button, Input } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptRecipe } from '#contract/calls/recipe-calls.ts'
import { useDesk, useDeskMutation } from '../../../app/desk/desk-query.ts'
import { host } from '../../../app/desk/host.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import styles from './correction.module.css'

/** The recipes that the desk keeps: renamed in place, withdrawn, handed to a colleague and taken in. */
export function KeptRecipes(): ReactNode {
  const { t } = useTranslation('correction')
  const { notification } = App.useApp()
  const onError = useSayFailure()
  const recipes = useDesk('recipes.list', {})
  const save = useDeskMutation('recipes.save', { onError })
  const withdraw = useDeskMutation('recipes.withdraw', { onError })
  const exported = useDeskMutation('recipes.export')
  const taken = useDeskMutation('recipes.import')
  const kept = recipes.data ?? []
  const rename = (recipe: KeptRecipe, change: Partial<Pick<KeptRecipe, 'name' | 'department'>>): void => {
    const next = { ...recipe, ...change }
    if (next.name !== '' && (next.name !== recipe.name || next.department !== recipe.department))
      save.mutate({ recipe: next })
  }
  const exportAll = async (): Promise<void> => {
    const place = await host.save(await exported.mutateAsync({}))
    if (place !== null) notification.success({ title: t('exported', { place }) })
  }
  const takeIn = async (): Promise<void> => {
    const [file] = await host.pickFiles('recipes')
    if (file === undefined) return
    const { taken: fresh, known } = await taken.mutateAsync({ file: file.id })
    notification.success({
      title: t('takenIn', { count: fresh }),
      description: known > 0 ? t('knownBefore', { count: known }) : undefined
    })
  }
  return (
    <section className={styles['kept']} aria-label={t('recipes')}>
      <header>
        <h3>{t('recipes')}</h3>
        <Button size="small" onClick={() => void takeIn().catch(onError)}>
          {t('import')}
        </Button>
        <Button size="small" disabled={kept.length === 0} onClick={() => void exportAll().catch(onError)}>
          {t('export')}
        </Button>
      </header>
      {kept.length === 0 ? (
        <p className="muted">{t('noRecipes')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('department')}</th>
              <th scope="col">{t('holds')}</th>
              <th scope="col" aria-label={t('withdraw')} />
            </tr>
          </thead>
          <tbody>
            {kept.map((recipe) => (
              <tr key={`${recipe.id} ${recipe.name} ${recipe.department}`}>
                <td>
                  <Input
                    size="small"
                    variant="borderless"
                    aria-label={t('name')}
                    maxLength={80}
                    defaultValue={recipe.name}
                    onBlur={(event) => rename(recipe, { name: event.target.value.trim() })}
                    onPressEnter={(event) => event.currentTarget.blur()}
                  />
                </td>
                <td>
                  <Input
                    size="small"
                    variant="borderless"
                    aria-label={t('department')}
                    maxLength={80}
                    defaultValue={recipe.department ?? ''}
                    onBlur={(event) => rename(recipe, { department: event.target.value.trim() || null })}
                    onPressEnter={(event) => event.currentTarget.blur()}
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
                  <Button size="small" type="text" onClick={() => withdraw.mutate({ id: recipe.id })}>
                    {t('withdraw')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function sum(recipe: KeptRecipe, what: 'corrections' | 'answers'): number {
  return recipe.sheets.reduce((count, sheet) => count + sheet[what].length, 0)
}
