import { cell, discard, dropReturn, open, type Scene, type Stage, says } from '../stage.ts'

/** What a department sent, until it is stored and handed back. */
export const importScenes: readonly Scene[] = [
  {
    name: 'import',
    arrange: async (stage) => {
      await dropReturn(stage, stage.files.trade)
      await cell(stage, 'D7').click()
    },
    leave: discard
  },
  {
    name: 'names',
    arrange: async (stage) => {
      await dropReturn(stage, stage.files.trade)
      await stage.page.getByRole('button', { name: says(stage).import.oneByOne }).click()
    },
    leave: discard
  },
  {
    name: 'layout',
    arrange: async (stage) => {
      await dropReturn(stage, stage.files.terms)
      await cell(stage, 'C2').click()
    },
    leave: discard
  },
  {
    name: 'correct',
    arrange: async (stage) => {
      await dropReturn(stage, stage.files.trade)
      await cell(stage, 'A9').click()
      await cell(stage, 'E9').click({ modifiers: ['Shift'] })
    },
    leave: discard
  },
  {
    name: 'result',
    arrange: async (stage) => {
      await store(stage, stage.files.trade, '商务局')
      await stage.page.getByRole('button', { name: says(stage).import.report.open }).click()
      await stage.page.getByRole('table').first().waitFor()
    },
    leave: takeBack
  },
  {
    name: 'conflicts',
    arrange: async (stage) => {
      await store(stage, stage.files.review, '发展和改革局')
      await open(stage, 'history?part=pending')
      // The first line names the file.
      await stage.page.getByRole('listbox').getByRole('option').nth(1).click()
      await stage.page.getByRole('complementary').waitFor()
    },
    leave: takeBack
  }
]

async function store(stage: Stage, file: string, from: string): Promise<void> {
  await dropReturn(stage, file)
  const department = stage.page.getByRole('combobox', { name: says(stage).import.departmentOf.all })
  await department.fill(from)
  await department.press('Tab')
  await stage.page.keyboard.press('Control+Enter')
  await stage.page.getByRole('heading', { name: says(stage).import.stored.title }).waitFor()
}

async function takeBack(stage: Stage): Promise<void> {
  await open(stage, 'history')
  await stage.page.getByRole('row').nth(3).waitFor()
  await stage.page.keyboard.press('Control+z')
  const [undone = ''] = says(stage).frame.undone.split('{{')
  await stage.page.getByText(undone).first().waitFor()
}
