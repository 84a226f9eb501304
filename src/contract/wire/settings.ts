import { z } from 'zod'
import { LANGUAGES } from '#core/language.ts'

/** An address with more choices in it than this is not kept: its screen alone is. */
export const longestView = 20_000

const languages = z.enum(LANGUAGES)
const themes = z.enum(['system', 'light', 'dark'])
const rowHeights = z.union([z.literal(24), z.literal(28), z.literal(34)])
const directions = z.enum(['red-up', 'green-up', 'none'])
const views = z.string().max(longestView)

/**
 * What a person has chosen for the interface, on whichever desk: kept by the host in the user's folder, the same for
 * window and page. Read choice by choice: one that is absent or unknown is as it would be at first.
 */
export const Settings = z.object({
  /** null: as the system or the browser wants it. */
  language: languages.nullable().catch(null),
  theme: themes.catch('system'),
  rowHeight: rowHeights.catch(28),
  /** Which colour means up: in China red does. */
  direction: directions.catch('red-up'),
  /** The address of the view that was open last; empty: none was. */
  lastView: views.catch('')
})
export type Settings = z.infer<typeof Settings>

/** What is chosen anew. */
export const SettingsPatch = z
  .strictObject({ language: languages, theme: themes, rowHeight: rowHeights, direction: directions, lastView: views })
  .partial()
export type SettingsPatch = z.infer<typeof SettingsPatch>

/** What the document that a host serves is told: before its first script there is nobody to ask. */
export const ToldSettings = Settings.extend({
  /** The file of the settings could not be read: it was put aside, and these are the usual ones. */
  isDamaged: z.boolean().catch(false)
})
export type ToldSettings = z.infer<typeof ToldSettings>
