import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode, useLayoutEffect } from 'react'
import { useAppearance } from '../appearance.ts'
import { antdTheme } from './antd-theme.ts'
import { colours, fontFamily, latinFirst, propertyName } from './tokens.ts'
import { useMode } from './use-mode.ts'

/**
 * What is told in passing stands over the status line, and over what stands there (`useNoticesAbove`): at the top it would
 * lie on the region and the year.
 */
const MESSAGE_TOP = 'calc(100vh - 44px - var(--notification-bottom, 40px))'

const themes = { light: antdTheme('light'), dark: antdTheme('dark') }

/** Puts the tokens on the document as custom properties and gives Ant Design the same ones. */
export function Theme({ children }: { readonly children: ReactNode }): ReactNode {
  const { language, rowHeight, direction } = useAppearance()
  const mode = useMode()

  useLayoutEffect(() => {
    const root = document.documentElement
    const colour = colours[mode]
    for (const [token, value] of Object.entries(colour)) root.style.setProperty(propertyName(token), value)
    root.style.setProperty('--font', language === 'zh-CN' ? fontFamily : latinFirst)
    root.style.setProperty('--row-height', `${rowHeight}px`)
    root.style.setProperty('--up', upColour(direction, colour.red, colour.green))
    root.style.setProperty('--down', upColour(direction, colour.green, colour.red))
    root.style.colorScheme = mode
    root.dataset['mode'] = mode
    root.lang = language
  }, [mode, rowHeight, direction, language])

  return (
    <ConfigProvider
      theme={themes[mode]}
      locale={language === 'zh-CN' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
    >
      {/* Panels stand at the right with their buttons at the foot: what is told must not lie on them. */}
      <App component={false} notification={{ placement: 'bottom' }} message={{ top: MESSAGE_TOP }}>
        {children}
      </App>
    </ConfigProvider>
  )
}

function upColour(direction: 'red-up' | 'green-up' | 'none', whenRed: string, whenGreen: string): string {
  if (direction === 'none') return 'var(--text)'
  return direction === 'red-up' ? whenRed : whenGreen
}
