import { open, type Scene, says, yearOfWork } from '../stage.ts'

/** What the desk keeps: overview, targets, the catalogue, the history, what is there and missing. */
export const keepingScenes: readonly Scene[] = [
  {
    name: 'overview',
    arrange: async (stage) => {
      await open(stage, 'overview')
      await stage.page.getByRole('table').first().waitFor()
    }
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
    name: 'merge',
    arrange: async (stage) => {
      await open(stage, 'catalogue')
      const tree = stage.page.getByRole('tree')
      const items = tree.locator('[role="treeitem"][aria-level="3"]')
      await items.nth(0).click()
      await items.nth(1).click({ modifiers: ['Control'] })
      await stage.page.getByRole('region', { name: says(stage).catalogue.merge.title }).waitFor()
    }
  },
  {
    name: 'typing',
    arrange: async (stage) => {
      await open(stage, 'catalogue?indicator=gdp')
      await stage.page
        .getByRole('complementary')
        .getByRole('button', { name: says(stage).entry.open, exact: true })
        .click()
      const cells = stage.page
        .getByRole('grid')
        .getByRole('gridcell')
        .filter({ hasText: /^[\d.,]+$/ })
      await cells.nth(1).click()
      await stage.page.keyboard.type('1993000万元')
      await stage.page.keyboard.press('Tab')
      await stage.page.keyboard.type('22.9.6')
      await stage.page.keyboard.press('Enter')
    },
    leave: async (stage) => {
      await stage.page.getByRole('button', { name: says(stage).entry.drop }).click()
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
    name: 'change',
    arrange: async (stage) => {
      await open(stage, 'history')
      await stage.page.getByRole('table').getByRole('button', { name: /财政/ }).first().click()
      await stage.page.getByRole('complementary').getByRole('table').waitFor()
    }
  },
  {
    name: 'look-back',
    arrange: async (stage) => {
      await open(stage, 'history')
      await stage.page.getByRole('textbox', { name: says(stage).history.lookBackTo }).fill('#9')
      await stage.page.keyboard.press('Enter')
      await stage.page.getByRole('button', { name: says(stage).frame.pastEnd }).waitFor()
      await open(stage, 'compare')
      await stage.page.getByRole('grid').waitFor()
    },
    leave: async (stage) => {
      const end = stage.page.getByRole('button', { name: says(stage).frame.pastEnd })
      await end.click()
      await end.waitFor({ state: 'detached' })
    }
  },
  {
    name: 'completeness',
    arrange: async (stage) => {
      await open(stage, 'completeness')
      await stage.page.getByRole('grid').waitFor()
    }
  }
]
