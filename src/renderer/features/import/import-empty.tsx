import { ImportOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDeskActions } from '../../app/frame/top-line/desk-actions.ts'
import { Empty } from '../../app/states/empty.tsx'
import { useArrivalFocus } from '../../ui/behaviour/arrival-focus.ts'
import { KeptRecipes } from './correction/recipes/kept-recipes.tsx'
import { KeptDecisions } from './outcome/names/kept-decisions.tsx'

/** No job: what can be put in, and the one action. */
export function ImportEmpty(): ReactNode {
  const { t } = useTranslation('import')
  const desk = useDeskActions()
  const choose = useRef<HTMLButtonElement>(null)
  useArrivalFocus(() => choose.current)
  return (
    <Empty title={t('empty')} what={t('emptyWhat')}>
      <Button ref={choose} type="primary" icon={<ImportOutlined />} onClick={() => void desk.pickAndImport()}>
        {t('choose')}
      </Button>
      <p className="muted">{t('formats')}</p>
      <KeptRecipes />
      <KeptDecisions />
    </Empty>
  )
}
