import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { currentAppearance, onAppearance } from '../appearance.ts'
import { enUS } from './en-US/index.ts'
import { zhCN } from './zh-CN/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame'
    resources: typeof zhCN
  }
}

/** Both languages are in the bundle: the program is offline and the texts are small. */
export const i18n = i18next.createInstance()

void i18n.use(initReactI18next).init({
  resources: { 'zh-CN': zhCN, 'en-US': enUS },
  lng: currentAppearance().language,
  fallbackLng: false,
  defaultNS: 'frame',
  // React escapes what it shows; escaping here would print &amp; in names.
  interpolation: { escapeValue: false },
  initAsync: false
})

onAppearance(({ language }) => {
  if (i18n.language !== language) void i18n.changeLanguage(language)
})
