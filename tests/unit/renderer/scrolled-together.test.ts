import type { Virtualizer } from '@tanstack/react-virtual'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ScrolledTogether } from '../../../src/renderer/ui/grid/scrolled-together.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What scrolls, as far as it is listened to, and what rows and columns are told of it. */
function scrolledGrid() {
  const element = Object.assign(new EventTarget(), { scrollTop: 0, scrollLeft: 0 })
  const told: string[] = []
  const together = new ScrolledTogether()
  for (const horizontal of [false, true]) {
    const grid = { scrollElement: element, options: { horizontal } } as unknown as Virtualizer<
      HTMLDivElement,
      HTMLDivElement
    >
    together.observe(grid, (offset, isScrolling) =>
      told.push(`${horizontal ? 'across' : 'down'} ${offset}${isScrolling ? '' : ' at rest'}`)
    )
  }
  const scrollTo = (top: number): void => {
    element.scrollTop = top
  }
  return { together, told, scrollTo, browserTells: () => element.dispatchEvent(new Event('scroll')) }
}

const rest = 200

describe('a grid that scrolls', () => {
  it('tells rows and columns of it at once, and when it rests', () => {
    const { together, told, scrollTo, browserTells } = scrolledGrid()
    scrollTo(60)
    browserTells()
    expect(told).toEqual(['down 60', 'across 0'])
    expect(together.isLeaping).toBe(false)
    vi.advanceTimersByTime(rest)
    expect(told.slice(2)).toEqual(['down 60 at rest', 'across 0 at rest'])
  })

  it('leaps where a key moves it, until it rests', () => {
    const { together, told, scrollTo } = scrolledGrid()
    scrollTo(416)
    together.leap()
    expect(told).toEqual(['down 416', 'across 0'])
    expect(together.isLeaping).toBe(true)
    vi.advanceTimersByTime(rest)
    expect(together.isLeaping).toBe(false)
  })

  it('is told once of a leap that the browser tells of too', () => {
    const { together, told, scrollTo, browserTells } = scrolledGrid()
    scrollTo(416)
    together.leap()
    browserTells()
    expect(told).toEqual(['down 416', 'across 0'])
    expect(together.isLeaping).toBe(true)
  })

  it('leaps no more once the wheel turns', () => {
    const { together, scrollTo, browserTells } = scrolledGrid()
    scrollTo(416)
    together.leap()
    scrollTo(476)
    browserTells()
    expect(together.isLeaping).toBe(false)
  })

  it('does not leap where the key moves nothing', () => {
    const { together, told, scrollTo } = scrolledGrid()
    scrollTo(416)
    together.leap()
    together.leap()
    expect(told).toEqual(['down 416', 'across 0'])
  })
})
