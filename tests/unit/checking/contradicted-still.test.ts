import { describe, expect, it } from 'vitest'
import { contradictedStill } from '#core/checking/contradicted-still.ts'

describe('what is said of a value when those beside it are others now', () => {
  it('is nothing of a sum that adds up within rounding, else how far it is off by now', () => {
    expect(contradictedStill('not-the-sum', '4.8931', ['3.0115', '1.8816'])).toBeNull()
    expect(contradictedStill('not-the-sum', '4.8931', ['3.0215', '1.8816'])).toEqual({
      code: 'not-the-sum',
      params: { value: '4.8931', sum: 4.9031, parts: 2 }
    })
  })

  it('is nothing of a whole that is no longer exceeded', () => {
    expect(contradictedStill('parts-exceed-whole', '10', ['4', '5'])).toBeNull()
    expect(contradictedStill('parts-exceed-whole', '10', ['8', '5'])?.params).toEqual({
      value: '10',
      sum: 13,
      parts: 2
    })
    expect(contradictedStill('part-exceeds-whole', '9', ['10'])).toBeNull()
    expect(contradictedStill('part-exceeds-whole', '11', ['10'])?.params).toEqual({ value: '11', whole: '10' })
  })

  it('is whether growth lies among that of the parts', () => {
    expect(contradictedStill('growth-outside-parts', '6.1', ['4.8', '8.2'])).toBeNull()
    expect(contradictedStill('growth-outside-parts', '3.1', ['4.8', '8.2'])?.params).toEqual({
      ...{ value: '3.1', least: 4.8, most: 8.2 }
    })
  })

  it('is whether the change is that of its levels, be it the change or the level that was put right', () => {
    expect(contradictedStill('change-differs', '3100', ['41000', '37900'])).toBeNull()
    expect(contradictedStill('change-differs', '1300', ['41000', '37900'])?.params).toEqual({
      ...{ current: '41000', prior: '37900', printed: '1300', computed: 3100 }
    })
    expect(contradictedStill('change-left-behind', '41000', ['3100', '37900'])).toBeNull()
    expect(contradictedStill('change-left-behind', '41000', ['1300', '37900'])?.params).toEqual({
      ...{ current: '41000', prior: '37900', printed: '1300', computed: 3100 }
    })
  })

  it('is left to the growth that is looked at as it stands', () => {
    expect(contradictedStill('growth-differs', '4.8', ['301115', '28732'])).toBeNull()
  })
})
