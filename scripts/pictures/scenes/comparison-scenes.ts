import { open, type Scene, type Stage, says } from '../stage.ts'

/** Comparison tables, and what is made of what is selected in them. */
export const comparisonScenes: readonly Scene[] = [
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
    name: 'source',
    arrange: async (stage) => {
      await openComparison(stage, 'light')
      await focusGrowth(stage)
      await stage.page.keyboard.press('Enter')
      const explanation = stage.page.getByRole('complementary').first()
      await explanation.getByRole('button', { name: /›/ }).first().click()
      await stage.page.getByRole('gridcell', { selected: true }).last().waitFor()
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
    name: 'charts',
    arrange: async (stage) => {
      await openComparison(stage, 'light')
      await selectIndustries(stage)
      await stage.page.keyboard.press('Alt+c')
      await stage.page.getByRole('grid').waitFor({ state: 'hidden' })
    },
    leave: async ({ page }) => page.keyboard.press('Alt+c')
  },
  {
    name: 'draft',
    arrange: async (stage) => {
      await openComparison(stage, 'light')
      await selectIndustries(stage)
      await words(stage, true)
    },
    leave: async (stage) => words(stage, false)
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
  // Each of these leaves its table to the next.
  {
    name: 'ranking',
    arrange: async (stage) => {
      // Towns have figures of grain.
      await openComparison(stage, 'light', '?focus=grain-output')
      await start(stage, 'ranking')
    }
  },
  {
    name: 'contribution',
    arrange: async (stage) => {
      await openComparison(stage, 'light')
      await start(stage, 'contribution')
      await focusGrowth(stage)
    }
  },
  {
    name: 'views',
    arrange: async (stage) => {
      await openComparison(stage, 'light')
      await start(stage, 'ten-years')
      const { views } = says(stage).compare
      await stage.page.getByRole('button', { name: new RegExp(`${views.title}$`) }).click()
      await stage.page.getByRole('textbox', { name: views.newName }).fill(says(stage).compare.start['ten-years'].name)
    },
    leave: async ({ page }) => page.keyboard.press('Escape')
  }
]

async function openComparison(stage: Stage, theme: 'light' | 'dark', query = ''): Promise<void> {
  await open(stage, `compare${query}`, theme)
  await stage.page.getByRole('grid').waitFor()
}

/** The growth of the first row in its second year: the line above the table tells its formula. */
async function focusGrowth({ page }: Stage): Promise<void> {
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+Home')
  // Under the row of the chapter.
  await page.keyboard.press('ArrowDown')
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
}

/** GDP with its industries, over all years of the table. */
async function selectIndustries({ page }: Stage): Promise<void> {
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Control+ArrowRight')
  for (let row = 0; row < 5; row++) await page.keyboard.press('Shift+ArrowDown')
}

/** A ready table by its name in the menu. */
async function start(stage: Stage, which: 'ten-years' | 'ranking' | 'contribution'): Promise<void> {
  const { start } = says(stage).compare
  await stage.page.getByRole('button', { name: start.title }).click()
  await stage.page.getByRole('menuitem', { name: start[which].name }).click()
  await stage.page.getByRole('menu').waitFor({ state: 'hidden' })
}

/** Opens or closes what to compare; how it was left is remembered with the desk. */
async function choose(stage: Stage, open: boolean): Promise<void> {
  await press(stage, says(stage).compare.choose, open)
  await stage.page.getByRole('complementary').waitFor({ state: open ? 'visible' : 'detached' })
}

async function words(stage: Stage, open: boolean): Promise<void> {
  await press(stage, says(stage).compare.words, open)
  await stage.page.getByRole('complementary').waitFor({ state: open ? 'visible' : 'detached' })
}

async function press(stage: Stage, name: string, pressed: boolean): Promise<void> {
  const toolbar = stage.page.getByRole('toolbar', { name: says(stage).compare.toolbar })
  const button = toolbar.getByRole('button', { name: new RegExp(`${name}$`) })
  if ((await button.getAttribute('aria-pressed')) !== String(pressed)) await button.click()
}
