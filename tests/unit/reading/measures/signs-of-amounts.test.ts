import { expect, it } from 'vitest'
import { readPicture } from '../../../support/read-picture.ts'

it.each([
  ['比同期±额', '比同期±%'],
  ['比上年同期±数', '同比±（%）'],
  ['±额', '±幅'],
  ['同比+-额', '±率']
])('%s is a change and %s a growth', (change, growth) => {
  expect(
    readPicture(`
      2024年1-6月财政（万元）
      项目|本期|同期|${change}|${growth}
      税收|43000|41000|2000|4.9
      非税|8000|9000|-1000|-11.1
    `)
  ).toMatchObject({
    C3: '财政>税收 | 2023M01-06 | level | 万元',
    D3: '财政>税收 | 2024M01-06 | change | 万元',
    E4: '财政>非税 | 2024M01-06 | growth | %'
  })
})
