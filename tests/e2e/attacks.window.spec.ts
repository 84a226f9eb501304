import { expect, test } from './fixtures.ts'
import { oneWindow } from './one-window.ts'

/* What a page that has gone bad would try: each must come to nothing, and leaves the window to the next. */

const tongbi = oneWindow()

test('calls of the host are refused to the interface', async () => {
  const codes = await tongbi().page.evaluate(async () => {
    const ask = async (name: string, input: unknown): Promise<unknown> => {
      const reply = await window.tongbi?.request({ type: 'call', id: '1', name, input })
      return reply?.type === 'error' ? reply.error.code : reply
    }
    return [
      await ask('host.openDesk', { path: '/etc/passwd', create: true }),
      await ask('host.admit', { files: [{ path: '/etc/passwd' }] }),
      await ask('constructor', {}),
      await ask('targets.board', { region: 7 })
    ]
  })
  expect(codes).toEqual(['not-allowed', 'not-allowed', 'unknown-call', 'invalid-input'])
})

test('messages of the wrong form are refused', async () => {
  const outcomes = await tongbi().page.evaluate(async () => {
    const host = window.tongbi as unknown as Record<string, (...words: unknown[]) => Promise<unknown>>
    const tryIt = async (name: string, ...words: unknown[]): Promise<string> => {
      try {
        return JSON.stringify(await host[name]?.(...words))
      } catch (error) {
        return `refused: ${error instanceof Error}`
      }
    }
    return [
      await tryIt('pickFiles', 'everything'),
      await tryIt('pickNewDesk', { name: 'x' }),
      await tryIt('save', { id: '../../x' }),
      await tryIt('savePdf', 'x'.repeat(500), 'wide'),
      await tryIt('openGuide', '../../etc'),
      await tryIt('showSaved', { path: '/etc/passwd' }, 'file'),
      await tryIt('showSaved', '/etc/passwd', 'run'),
      await tryIt('request', 'not an envelope')
    ]
  })
  expect(outcomes.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => 'refused: true'))
  expect(outcomes[7]).toContain('invalid-input')
})

for (const target of [
  'https://example.com/',
  'file:///etc/passwd',
  'tongbi://app/guide/',
  'javascript:void(document.title="moved")',
  'data:text/html,moved'
]) {
  test(`the window does not navigate to ${target}`, async () => {
    const before = tongbi().page.url()
    await tongbi().page.evaluate((url) => {
      const link = document.createElement('a')
      link.href = url
      document.body.append(link)
      link.click()
      link.remove()
    }, target)
    await tongbi().page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    )
    expect(tongbi().page.url()).toBe(before)
    // Not by a locator: Playwright waits for a navigation that was refused.
    const stands = await tongbi().page.evaluate(() => ({
      title: document.title,
      interface: document.querySelector('nav') !== null,
      at: location.href
    }))
    expect(stands).toEqual({ title: expect.not.stringMatching('moved'), interface: true, at: before })
  })
}

test('no new window opens, and no frame embeds anything', async () => {
  const opened = await tongbi().page.evaluate(() => [
    window.open('https://example.com/'),
    window.open('tongbi://app/'),
    window.open('about:blank')
  ])
  expect(opened).toEqual([null, null, null])
  const windows = await tongbi().electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(windows).toBe(1)
})

test('every permission is denied', async () => {
  const outcome = await tongbi().page.evaluate(async () => {
    const refused = async (ask: () => Promise<unknown>): Promise<string> => {
      try {
        await ask()
        return 'granted'
      } catch (error) {
        return error instanceof Error || error instanceof DOMException || error instanceof GeolocationPositionError
          ? 'refused'
          : String(error)
      }
    }
    return {
      place: await refused(
        () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))
      ),
      camera: await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(() => navigator.mediaDevices.getDisplayMedia()),
      notification: await Notification.requestPermission()
    }
  })
  expect(outcome).toEqual({ place: 'refused', camera: 'refused', screen: 'refused', notification: 'denied' })
})

test('nothing leaves the machine, and no foreign script runs', async () => {
  const outcome = await tongbi().page.evaluate(async () => {
    const fails = async (ask: () => Promise<unknown>): Promise<boolean> =>
      ask().then(
        () => false,
        () => true
      )
    // What the debugger evaluates is excused from the policy; what a timer runs is not.
    await new Promise((resolve) => setTimeout(resolve))
    const inline = document.createElement('script')
    inline.textContent = 'window.ranInline = true'
    document.head.append(inline)
    return {
      fetch: await fails(() => fetch('https://example.com/')),
      local: await fails(() => fetch('http://127.0.0.1:9/')),
      evaluated: await fails(async () => new Function('return 1')()),
      inline: 'ranInline' in window,
      file: await fails(() => fetch('file:///etc/passwd'))
    }
  })
  expect(outcome).toEqual({ fetch: true, local: true, evaluated: true, inline: false, file: true })
})

test('the protocol ends at the built interface', async () => {
  const statuses = await tongbi().page.evaluate(() =>
    Promise.all(
      [
        '/../package.json',
        '/%2e%2e/%2e%2e/package.json',
        '/..%2f..%2fpackage.json',
        '/%5c..%5cpackage.json',
        '/none.js'
      ].map(async (path) => (await fetch(path)).status)
    )
  )
  expect(statuses).toEqual([404, 404, 404, 404, 404])
})

test('a message from a frame that is not ours reaches nothing', async () => {
  const answer = await tongbi().electron?.evaluate(async ({ BrowserWindow, app }) => {
    // A second page of the same program with the same preload, showing another origin.
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await foreign.loadURL('about:blank')
    const ask = `(window.tongbi === undefined ? Promise.resolve('no host')
      : window.tongbi.request({ type: 'call', id: '1', name: 'desk.state', input: {} })
        .then((reply) => JSON.stringify(reply), () => 'refused'))`
    const said: unknown = await foreign.webContents.executeJavaScript(ask)
    foreign.destroy()
    return said
  })
  expect(answer).toBe('refused')
})
