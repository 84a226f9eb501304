import type { Locator, Page } from '@playwright/test'
import type { Language } from '#core/language.ts'
import { enUS } from '../../src/renderer/app/i18n/en-US/index.ts'
import { zhCN } from '../../src/renderer/app/i18n/zh-CN/index.ts'
import { dropFiles } from '../../tests/support/drop-files.ts'

/** The page that a picture is taken of, in one language, and the returns that may be dropped on it. */
export interface Stage {
  readonly page: Page
  readonly language: Language
  readonly files: { readonly trade: string; readonly review: string; readonly terms: string }
}

export interface Scene {
  /** Of the picture's file. */
  readonly name: string
  readonly arrange: (stage: Stage) => Promise<void>
  /** Puts back what other scenes would trip over. */
  readonly leave?: (stage: Stage) => Promise<void>
}

/** What the interface says in the language of the stage: pictures find buttons by the words on them. */
export function says({ language }: Stage): typeof zhCN | typeof enUS {
  return language === 'zh-CN' ? zhCN : enUS
}

/** Opens a screen afresh in the language of the stage; the address is what a person would be at. */
export async function open(stage: Stage, address: string, theme: 'light' | 'dark' = 'light'): Promise<void> {
  const { page, language } = stage
  const settings = JSON.stringify({ language, theme, rowHeight: 28, direction: 'red-up' })
  await page.evaluate(
    async ([body, at]) => {
      await fetch('/settings', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      location.hash = `#/${at}`
    },
    [settings, address] as const
  )
  await page.reload()
  await page.getByRole('navigation').waitFor()
}

export async function yearOfWork(stage: Stage, year: number): Promise<void> {
  const { page } = stage
  await page
    .getByRole('banner')
    .getByRole('combobox', { name: says(stage).frame.year })
    .click()
  // The years come with the figures' scope, which may still be on its way.
  await page
    .locator('.ant-select-item-option')
    .filter({ hasText: String(year) })
    .click()
  // The screen follows when the desk has it: what is opened next starts from there.
  await page.getByRole('heading', { name: new RegExp(`${year}`) }).waitFor()
}

/** Drops a return and waits until its sheet is shown. */
export async function dropReturn(stage: Stage, path: string): Promise<void> {
  await open(stage, 'import')
  await dropFiles(stage.page, [path])
  await cell(stage, 'A1').waitFor()
}

export async function discard(stage: Stage): Promise<void> {
  await stage.page.getByRole('button', { name: says(stage).import.discard }).click()
}

export function cell({ page }: Stage, name: string): Locator {
  return page.locator(`[data-cell="${name}"]`)
}
