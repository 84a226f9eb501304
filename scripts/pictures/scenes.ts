import type { Locator, Page } from '@playwright/test'
import { dropFiles } from '../../tests/support/drop-files.ts'

export type Language = 'zh-CN' | 'en-US'

/** The page that a picture is taken of, in one language, and the returns that may be dropped on it. */
export interface Stage {
  readonly page: Page
  readonly language: Language
  readonly files: { readonly trade: string }
}

export interface Scene {
  /** Of the picture's file. */
  readonly name: string
  readonly arrange: (stage: Stage) => Promise<void>
  /** Puts back what other scenes would trip over. */
  readonly leave?: (stage: Stage) => Promise<void>
}

/** The pictures of the guide, each from the demo desk as it is after the ones before. */
export const scenes: readonly Scene[] = [
  {
    name: 'overview',
    arrange: async (stage) => {
      await open(stage, 'overview')
      await stage.page.getByRole('table').first().waitFor()
    }
  },
  {
    name: 'compare',
    arrange: async (stage) => {
      await openComparison(stage, 'light')
      await focusGrowth(stage)
    }
  },
  {
    name: 'compare-dark',
    arrange: async (stage) => {
      await openComparison(stage, 'dark')
      await focusGrowth(stage)
    }
  },
  {
    name: 'explain',
    arrange: async (stage) => {
      await openComparison(stage, 'light')
      await focusGrowth(stage)
      await stage.page.keyboard.press('Enter')
      await stage.page.getByRole('complementary').getByRole('listitem').first().waitFor()
    },
    leave: async ({ page }) => page.keyboard.press('Escape')
  },
  {
    name: 'choose',
    arrange: async (stage) => {
      await openComparison(stage, 'light')
      await choose(stage, true)
    },
    leave: async (stage) => choose(stage, false)
  },
  {
    name: 'print',
    arrange: async (stage) => {
      await openComparison(stage, 'light')
      await stage.page.keyboard.press('Control+p')
      await stage.page.locator('[data-page]').first().waitFor()
    },
    leave: async ({ page }) => page.keyboard.press('Escape')
  },
  {
    name: 'targets',
    arrange: async (stage) => {
      await open(stage, 'targets')
      await yearOfWork(stage, 2024)
      await stage.page.getByRole('table').waitFor()
    },
    leave: async (stage) => {
      await yearOfWork(stage, 2023)
    }
  },
  {
    name: 'catalogue',
    arrange: async (stage) => {
      await open(stage, 'catalogue?indicator=gdp')
      await stage.page.getByRole('tree').waitFor()
    }
  },
  {
    name: 'history',
    arrange: async (stage) => {
      await open(stage, 'history')
      await stage.page.getByRole('row').nth(3).waitFor()
    }
  },
  {
    name: 'import',
    arrange: async (stage) => {
      await openImport(stage)
      await cell(stage, 'D7').click()
    },
    leave: discard
  },
  {
    name: 'correct',
    arrange: async (stage) => {
      await openImport(stage)
      await cell(stage, 'A9').click()
      await cell(stage, 'E9').click({ modifiers: ['Shift'] })
    },
    leave: discard
  }
]

/** Opens a screen afresh in the language of the stage; the address is what a person would be at. */
async function open({ page, language }: Stage, address: string, theme: 'light' | 'dark' = 'light'): Promise<void> {
  const appearance = JSON.stringify({ language, theme, rowHeight: 28, direction: 'red-up' })
  await page.evaluate(
    ([kept, at]) => {
      localStorage.setItem('tongbi.appearance', kept)
      location.hash = `#/${at}`
    },
    [appearance, address] as const
  )
  await page.reload()
  await page.getByRole('navigation').waitFor()
}

async function openComparison(stage: Stage, theme: 'light' | 'dark'): Promise<void> {
  await open(stage, 'compare', theme)
  await stage.page.getByRole('grid').waitFor()
}

/** The growth of the first row in its second year: the line above the table tells its formula. */
async function focusGrowth({ page }: Stage): Promise<void> {
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
}

/** Opens or closes what to compare; how it was left is remembered with the desk. */
async function choose({ page, language }: Stage, open: boolean): Promise<void> {
  const name = language === 'zh-CN' ? /选择$/ : /Choose$/
  const button = page.getByRole('toolbar').getByRole('button', { name })
  if ((await button.getAttribute('aria-pressed')) !== String(open)) await button.click()
  await page.getByRole('complementary').waitFor({ state: open ? 'visible' : 'detached' })
}

async function yearOfWork({ page, language }: Stage, year: number): Promise<void> {
  const picker = page.getByRole('banner').getByRole('combobox', { name: language === 'zh-CN' ? '年份' : 'Year' })
  await picker.click()
  // The years come with the figures' scope, which may still be on its way.
  await page
    .locator('.ant-select-item-option')
    .filter({ hasText: String(year) })
    .click()
  // The screen follows when the desk has it: what is opened next starts from there.
  await page.getByRole('heading', { name: new RegExp(`${year}`) }).waitFor()
}

async function openImport(stage: Stage): Promise<void> {
  await open(stage, 'import')
  await dropFiles(stage.page, [stage.files.trade])
  await cell(stage, 'D7').waitFor()
}

async function discard({ page, language }: Stage): Promise<void> {
  await page.getByRole('button', { name: language === 'zh-CN' ? /放弃/ : /Discard/ }).click()
}

function cell({ page }: Stage, name: string): Locator {
  return page.locator(`[data-cell="${name}"]`)
}
