import { describe, expect, it } from 'vitest'
import { type Aspect, toldApart } from '../../../src/main/desk/import/shown/told-apart.ts'

interface Item {
  readonly group: string
  readonly file: string
  readonly name: string
  readonly year: number
}

const aspects: readonly Aspect<Item, 'year' | 'file' | 'name'>[] = [
  { name: 'year', of: ({ year }) => year, isWithin: false },
  { name: 'file', of: ({ file }) => file, isWithin: true },
  { name: 'name', of: ({ name }) => name, isWithin: true }
]

/** 'A 粮食 2022': a group's items. */
function told(groups: Readonly<Record<string, readonly string[]>>): Record<string, unknown[]> {
  const items = Object.entries(groups).flatMap(([group, all]) =>
    all.map((text): Item => {
      const [file = '', name = '', year] = text.split(' ')
      return { group, file, name, year: Number(year) }
    })
  )
  const steps = toldApart(items, ({ group }) => group, aspects)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return Object.fromEntries(
    [...step.value].map(([group, parts]) => [
      group,
      parts.map(({ told, isSome }) => ({ ...Object.fromEntries(told), ...(isSome ? { isSome } : {}) }))
    ])
  )
}

describe('what tells groups apart', () => {
  it('is nothing where there is one', () => {
    expect(told({ one: ['A 粮食 2022', 'B 茶叶 2023'] })).toEqual({ one: [{}] })
  })

  it('is for each what takes the fewest words and is true of no other', () => {
    expect(
      told({
        flash: ['B 工业 2022', 'B 工业 2023', 'B 利润 2023'],
        kept: ['A 粮食 2022', 'A 粮食 2023', 'A 茶叶 2022'],
        unsaid: ['A 油菜 2022', 'A 油菜 2023']
      })
    ).toEqual({ flash: [{ file: ['B'] }], kept: [{ name: ['粮食', '茶叶'] }], unsaid: [{ name: ['油菜'] }] })
    expect(told({ old: ['A 粮食 2022', 'B 茶叶 2022'], recent: ['A 粮食 2023', 'B 茶叶 2023'] })).toEqual({
      old: [{ year: [2022] }],
      recent: [{ year: [2023] }]
    })
  })

  it('is told part by part where nothing tells it at once, and of parts alike together', () => {
    const groups = {
      said: ['A 粮食 2023'],
      recent: ['B 茶叶 2023', 'C 茶叶 2023'],
      old: ['A 粮食 2022', 'B 茶叶 2022', 'C 茶叶 2022']
    }
    expect(told(groups)).toEqual({
      said: [{ file: ['A'], year: [2023] }],
      recent: [{ file: ['B', 'C'], year: [2023] }],
      old: [{ year: [2022] }]
    })
    expect(
      told({ staged: ['A 粮食 2022', 'A 粮食 2023', 'A 茶叶 2023'], unsaid: ['A 茶叶 2022', 'A 油菜 2023'] })
    ).toEqual({
      staged: [{ name: ['粮食'] }, { name: ['茶叶'], year: [2023] }],
      unsaid: [{ name: ['茶叶'], year: [2022] }, { name: ['油菜'] }]
    })
  })

  it('is only some of what is in all respects the same', () => {
    expect(told({ one: ['A 粮食 2022'], other: ['A 粮食 2022', 'A 粮食 2023'] })).toEqual({
      one: [{ isSome: true }],
      other: [{ isSome: true }]
    })
  })
})
