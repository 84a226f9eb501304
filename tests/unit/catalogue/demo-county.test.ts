import { describe, expect, it } from 'vitest'
import * as county from '../../../scripts/demo/county.ts'

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

  it('lies between town and country where income is concerned', () => {
    for (const [at, income] of county.income.entries()) {
      expect(income).toBeLessThan(county.incomeUrban[at]!)
      expect(income).toBeGreaterThan(county.incomeRural[at]!)
    }
  })
})
