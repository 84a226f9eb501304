import { expect, test } from './fixtures.ts'
import { oneWindow } from './one-window.ts'

const tongbi = oneWindow()

test('the window opens the interface under its own protocol', async () => {
  expect(tongbi().page.url()).toMatch(/^tongbi:\/\/app\//)
  await expect(tongbi().page.getByRole('navigation')).toBeVisible()
})

test('the preload shows the interface the Host and nothing else', async () => {
  const seen = await tongbi().page.evaluate(() => ({
    host: Object.entries(window.tongbi ?? {})
      .map(([name, value]) => `${name}: ${typeof value}`)
      .sort(),
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
      (name) => name in window
    )
  }))
  expect(seen).toEqual({
    host: [
      'admitDropped: function',
      'cancel: function',
      'keepSettings: function',
      'kind: string',
      'listen: function',
      'openGuide: function',
      'pickFiles: function',
      'pickNewDesk: function',
      'print: function',
      'request: function',
      'save: function',
      'savePdf: function',
      'showSaved: function'
    ],
    node: []
  })
})

test('the window is locked as the security checklist wants it', async () => {
  const preferences = await tongbi().electron?.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false
  })
})

test('the desk answers', async () => {
  const reply = await tongbi().page.evaluate(() =>
    window.tongbi?.request({ type: 'call', id: 'e2e', name: 'desk.state', input: {} })
  )
  expect(reply).toMatchObject({ type: 'result', id: 'e2e', output: { open: { figures: 0 } } })
})
