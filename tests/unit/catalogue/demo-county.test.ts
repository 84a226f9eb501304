import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as county from '../../../scripts/demo/county.ts'
import en from '../../../src/renderer/app/i18n/en-US/frame.ts'
import zh from '../../../src/renderer/app/i18n/zh-CN/frame.ts'

const folder = join(import.meta.dirname, '../../../resources/demo')

const near = (value: number) => Math.round(value * 100) / 100

describe('the county of the demo', () => {
  it('has industries that add up to GDP', () => {
    for (const [at, whole] of county.gdp.entries()) {
      expect(near(county.primary[at]! + county.secondary[at]! + county.tertiary[at]!)).toBe(whole)
      expect(near(county.industry[at]! + county.construction[at]!)).toBe(county.secondary[at])
    }
  })

  it('has real growth of GDP between that of its industries', () => {
    const { gdp, primary, secondary, tertiary } = county.realGrowth
    for (const [at, rate] of gdp.entries()) {
      const parts = [primary[at]!, secondary[at]!, tertiary[at]!]
      expect(rate).toBeGreaterThanOrEqual(Math.min(...parts))
      expect(rate).toBeLessThanOrEqual(Math.max(...parts))
    }
  })

  it('has revenue, people and towns that add up', () => {
    for (const at of county.YEARS.keys()) {
      expect(county.taxes[at]! + county.otherRevenue[at]!).toBe(county.revenue[at])
      expect(near(county.urbanPopulation[at]! + county.ruralPopulation[at]!)).toBe(county.population[at])
      expect(near(county.birthRate[at]! - county.deathRate[at]!)).toBe(county.naturalGrowth[at])
    }
    expect(near(county.towns.reduce((sum, { share }) => sum + share, 0))).toBe(100)
    expect(county.amongTowns(326100).reduce((sum, part) => sum + part, 0)).toBe(326100)
  })

  it('has the years that the first screen promises', () => {
    const years = readdirSync(folder).flatMap((name) => (name.match(/\d{4}(?=年|—)/g) ?? []).map(Number))
    const promised = [Math.min(...years, ...county.YEARS), Math.max(...years, ...county.YEARS)]
    for (const { welcome } of [zh, en]) expect(welcome.demoHint.match(/\d{4}/g)?.map(Number)).toEqual(promised)
  })

  it('lies between town and country where income is concerned', () => {
    for (const [at, income] of county.income.entries()) {
      expect(income).toBeLessThan(county.incomeUrban[at]!)
      expect(income).toBeGreaterThan(county.incomeRural[at]!)
    }
  })
})
