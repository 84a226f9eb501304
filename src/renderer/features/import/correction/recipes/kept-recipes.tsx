import { App, Button } from 'antd'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useDeskMutation } from '../../../../app/desk/desk-query.ts'
import { host } from '../../../../app/desk/host.ts'
import { useSaySaved } from '../../../../app/desk/say-saved.tsx'
import { useSayFailure } from '../../../../app/frame/top-line/desk-actions.ts'
import { useRemovalFocus } from '../../../../ui/behaviour/removal-focus.ts'
import styles from '../correction.module.css'
import { KeptRecipe } from './kept-recipe.tsx'

/** The recipes that the desk keeps: handed to a colleague and taken in. */
export function KeptRecipes(): ReactNode {
  const { t } = useTranslation('correction')
  const { notification } = App.useApp()
  const onError = useSayFailure()
  const saySaved = useSaySaved()
  const recipes = useDesk('recipes.list', {})
  const exported = useDeskMutation('recipes.export')
  const taken = useDeskMutation('recipes.import')
  const kept = recipes.data ?? []
  const takesIn = useRef<HTMLButtonElement>(null)
  const list = useRemovalFocus<HTMLElement>(() => takesIn.current)
  const exportTo = async (id: string | null): Promise<void> => {
    const saved = await host.save(await exported.mutateAsync({ id }))
    if (saved !== null) saySaved(saved, { title: t('exported', { place: saved.place }) })
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
    <section ref={list} className={styles['kept']} aria-label={t('recipes')}>
      <header>
        <h3>{t('recipes')}</h3>
        <Button ref={takesIn} size="small" onClick={() => void takeIn().catch(onError)}>
          {t('import')}
        </Button>
        <Button size="small" disabled={kept.length === 0} onClick={() => void exportTo(null).catch(onError)}>
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
              <KeptRecipe key={recipe.id} recipe={recipe} onExport={() => void exportTo(recipe.id).catch(onError)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
