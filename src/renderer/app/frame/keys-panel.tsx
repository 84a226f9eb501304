import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppearance } from '../appearance.ts'
import { host } from '../desk/host.ts'
import { useScreenKeys } from '../screen-keys.ts'
import { useView } from '../view-state.ts'
import styles from './keys-panel.module.css'

/** F1: the keys of the open screen, those that work everywhere, and the guide. */
export function KeysPanel({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('frame')
  const { language } = useAppearance()
  const { screen } = useView()
  const own = useScreenKeys()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onClose])

  const everywhere = [
    ['Ctrl 1…7', t('key.screens')],
    ['Ctrl K', t('key.palette')],
    ['Ctrl O', t('key.import')],
    ['Ctrl P', t('key.print')],
    ['Ctrl Z', t('key.undo')],
    ['Ctrl Y', t('key.redo')],
    ['Ctrl F', t('key.find')],
    ['Alt ← / →', t('key.back')],
    ['F1', t('key.help')]
  ] as const
  return (
    <aside className={styles['panel']} aria-label={t('help')}>
      <div className={styles['head']}>
        <h2>{t('help')}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={t('close')} onClick={onClose} />
      </div>
      {own.length > 0 && <KeyList title={t('keysOf', { screen: t(`screen.${screen}`) })} keys={own.map(asPair)} />}
      <KeyList title={t('keysEverywhere')} keys={everywhere} />
      <Button onClick={() => void host.openGuide(language)}>{t('guide')}</Button>
    </aside>
  )
}

function asPair(key: { readonly keys: string; readonly does: string }): readonly [string, string] {
  return [key.keys, key.does]
}

function KeyList(props: { readonly title: string; readonly keys: readonly (readonly [string, string])[] }): ReactNode {
  return (
    <section>
      <h3>{props.title}</h3>
      <dl className={styles['keys']}>
        {props.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
