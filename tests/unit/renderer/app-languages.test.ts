import { describe, expect, it } from 'vitest'
import { enUS } from '../../../src/renderer/app/i18n/en-US/index.ts'
import { zhCN } from '../../../src/renderer/app/i18n/zh-CN/index.ts'

type Texts = { readonly [key: string]: string | Texts }

/** Every key with its path; `count_one` and `count_other` are one text in the two numbers English has. */
function keysOf(texts: Texts, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key.replace(/_(one|other)$/, '')}`] : keysOf(value, `${path}${key}.`)
  )
}

/** `{{count}}` and `{{count, number}}` ask for the same value. */
function valuesOf(texts: Texts, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value !== 'string') {
      for (const [inner, asked] of valuesOf(value, `${path}${key}.`)) found.set(inner, asked)
    } else if (!key.endsWith('_one')) {
      const asked = [...value.matchAll(/\{\{(\w+)/g)].map(([, name]) => name)
      found.set(`${path}${key.replace(/_other$/, '')}`, [...new Set(asked)].toSorted().join(' '))
    }
  }
  return found
}

describe('the two languages of the interface', () => {
  it.each(Object.keys(zhCN) as (keyof typeof zhCN)[])('have the same keys in %s', (feature) => {
    expect([...new Set(keysOf(enUS[feature]))].toSorted()).toEqual([...new Set(keysOf(zhCN[feature]))].toSorted())
  })

  it.each(Object.keys(zhCN) as (keyof typeof zhCN)[])('ask for the same values in %s', (feature) => {
    expect(valuesOf(enUS[feature])).toEqual(valuesOf(zhCN[feature]))
  })

  it('group the digits of every count', () => {
    const bare =
      /\{\{(?:count|done|total|figures|all|changed|sheets|corrections|answers|left|rows|columns|pages|shown|missing|late)\}\}/g
    for (const texts of [zhCN, enUS]) expect(JSON.stringify(texts).match(bare)).toBeNull()
  })

  it('say in English both one and many wherever a count is said', () => {
    for (const texts of Object.values(enUS)) {
      const keys = JSON.stringify(texts).match(/"[^"]+_(one|other)":/g) ?? []
      const names = keys.map((key) => key.replace(/_(one|other)":$/, ''))
      for (const name of new Set(names)) expect([name, names.filter((one) => one === name).length]).toEqual([name, 2])
    }
  })
})
