import { type SettingsPatch, ToldSettings } from '#contract/wire/settings.ts'
import { host } from './desk/host.ts'

/** What the host told the document: the settings as they were kept when it was served. */
export const toldSettings = ToldSettings.parse(JSON.parse(document.documentElement.dataset['settings'] ?? '{}'))

export function keepSettings(patch: SettingsPatch): void {
  // What is shown is as chosen; that it was not kept shows at the next start, and in the log.
  host.keepSettings(patch).catch((error) => console.warn('settings', error))
}
