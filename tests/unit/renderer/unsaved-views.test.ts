import { describe, expect, it } from 'vitest'
import { saveBeforeAsking, saveViews } from '../../../src/renderer/app/desk/unsaved-views.ts'

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
})
