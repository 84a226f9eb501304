import { describe, expect, it } from 'vitest'
import type { DeskEvent } from '#contract/wire/event.ts'
import { createOutlet, HOST_CALL } from '../../../src/main/host/outlet.ts'

const progress = (call: string, done: number): DeskEvent => ({ type: 'progress', call, step: 'demo', done, total: 3 })

function heard(outlet: ReturnType<typeof createOutlet>): DeskEvent[] {
  const events: DeskEvent[] = []
  outlet.connect((event) => events.push(event))
  return events
}

describe('events of the desk', () => {
  it('that nobody heard are gone, but for files, a restart and a demo that was kept, which wait for one to listen', () => {
    const outlet = createOutlet()
    outlet.send({ type: 'job', job: '1' })
    outlet.send({ type: 'files', files: [] })
    outlet.send({ type: 'desk-restarted' })
    outlet.send({ type: 'demo-kept', kept: { name: '演示 2', hasImport: true } })
    expect(heard(outlet).map(({ type }) => type)).toEqual(['files', 'desk-restarted', 'demo-kept'])
    expect(heard(outlet)).toEqual([])
  })

  it('tell an interface that comes later how far the opening of the desk has come, while it lasts', () => {
    const outlet = createOutlet()
    outlet.send(progress(HOST_CALL, 0))
    outlet.send(progress(HOST_CALL, 1))
    outlet.send(progress('of a page', 2))
    expect(heard(outlet)).toEqual([progress(HOST_CALL, 1)])
    outlet.send({ type: 'changed', what: ['desk'] })
    expect(heard(outlet)).toEqual([])
  })
})
