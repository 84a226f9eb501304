import { expect, test } from './fixtures.ts'

test('the first start makes an empty desk and says what belongs on it', async ({ tongbi }) => {
  await expect(tongbi.page.getByRole('navigation')).toBeVisible()
  await tongbi.page.screenshot({ path: `/tmp/shot-${tongbi.host}.png` })
})
