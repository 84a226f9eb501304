import { describe, expect, it } from 'vitest'
import { pickedFirst } from '../../../src/renderer/ui/regions/picked-first.ts'

const options = (...labels: readonly string[]) => labels.map((label) => ({ label }))
const first = (listed: readonly string[], unlisted: readonly string[], typed: string) =>
  pickedFirst({ listed: options(...listed), unlisted: options(...unlisted) }, typed).map(({ label }) => label)

describe('regions that are offered for what is typed', () => {
  it('are those that are there before those that an import would only make', () => {
    expect(first(['利川市', '利川镇'], ['利川经济开发区'], '利川')).toEqual(['利川市', '利川镇', '利川经济开发区'])
    const both = pickedFirst(
      { listed: [{ label: '利川市', code: '422802' }], unlisted: [{ label: '利川市', code: 'X1' }] },
      '利川市'
    )
    expect(both.map(({ code }) => code)).toEqual(['422802', 'X1'])
  })

  it('are those of this very name before those that only hold it', () => {
    expect(first(['丰水县城关镇', '利川市'], ['丰水县'], '丰水县')).toEqual(['丰水县', '丰水县城关镇', '利川市'])
    expect(first(['谋道镇', '谋道'], [], '谋道')).toEqual(['谋道', '谋道镇'])
  })

  it('are those of the import first where nothing is typed', () => {
    expect(first(['利川市'], ['丰水县'], '')).toEqual(['丰水县', '利川市'])
  })
})
