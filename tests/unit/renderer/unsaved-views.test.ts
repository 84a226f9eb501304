import { describe, expect, it } from 'vitest'
import { afterSaving, saveBeforeAsking, saveViews } from '../../../src/renderer/app/desk/unsaved-views.ts'

describe('a view on its way to the desk', () => {
  it('has arrived before the desk is asked where the screen was left', async () => {
    const order: string[] = []
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    saveBeforeAsking(() => arrived.then(() => void order.push('saved')))
    const asked = saveViews().then(() => order.push('asked'))
    expect(order).toEqual([])
    arrive()
    await asked
    expect(order).toEqual(['saved', 'asked'])
  })

  it('is not undone by an answer that is asked for while it waits', async () => {
    let kept = '245.1 未存'
    let waiting: string | null = null
    saveBeforeAsking(async () => {
      if (waiting !== null) kept = waiting
      waiting = null
    })
    // An event has had everything saved; then the value is stored, and nothing is unsaved any more.
    await saveViews()
    waiting = '无'
    expect(await afterSaving(async () => kept)).toBe('无')
  })
})
