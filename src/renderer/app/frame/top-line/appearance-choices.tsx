import { Segmented } from 'antd'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Appearance, setAppearance, useAppearance } from '../../appearance.ts'
import styles from './appearance-choices.module.css'

/** How the interface looks: applies at once, kept on this machine. */
export function AppearanceChoices(): ReactNode {
  const { t } = useTranslation('frame')
  return (
    <div className={styles['choices']}>
      <Choice
        of="language"
        label={t('language')}
        options={[
          ['zh-CN', '中文'],
          ['en-US', 'English']
        ]}
      />
      <Choice
        of="theme"
        label={t('theme')}
        options={[
          ['system', t('themeSystem')],
          ['light', t('themeLight')],
          ['dark', t('themeDark')]
        ]}
      />
      <Choice
        of="rowHeight"
        label={t('rowHeight')}
        options={[
          [24, t('rowCompact')],
          [28, t('rowNormal')],
          [34, t('rowComfortable')]
        ]}
      />
      <Choice
        of="direction"
        label={t('direction')}
        options={[
          ['red-up', t('directionRed')],
          ['green-up', t('directionGreen')],
          ['none', t('directionNone')]
        ]}
      />
    </div>
  )
}

function Choice<Key extends keyof Appearance>(props: {
  readonly of: Key
  readonly label: string
  readonly options: readonly (readonly [Appearance[Key], string])[]
}): ReactNode {
  const appearance = useAppearance()
  const id = useId()
  return (
    <>
      <span id={id}>{props.label}</span>
      <Segmented<Appearance[Key]>
        aria-labelledby={id}
        value={appearance[props.of]}
        options={props.options.map(([value, label]) => ({ value, label }))}
        onChange={(value) => setAppearance({ [props.of]: value })}
      />
    </>
  )
}
