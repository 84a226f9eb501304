import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { keptDemoText } from '#contract/wording/kept-demo.ts'
import { withDeskExtension } from '#desk/files/desk-name.ts'
import { expectNotHeld } from '#desk/store/file/desk-hold.ts'
import { deskEnvironment } from '../host/desk-environment.ts'
import { createDeskLink } from '../host/desk-link.ts'
import { openFirstDesk } from '../host/first-desk.ts'
import { forkDesk } from '../host/fork-desk.ts'
import { openingArguments } from '../host/opening-arguments.ts'
import { createOutlet } from '../host/outlet.ts'
import { programFiles } from '../host/program-files.ts'
import { SettingsFile } from '../host/settings-file.ts'
import { userFolder } from '../host/user-folder.ts'
import { type PageServer, startPageServer } from '../web/server.ts'
import { programVersion } from './program-version.ts'
import { type Command, textOf, WrongUse } from './terminal/command.ts'
import { failureText } from './terminal/failure-text.ts'
import { withDesk } from './terminal/terminal-desk.ts'

/** Serves the interface to a browser on this machine until it is told to end. */
export const serveCommand: Command = {
  name: 'serve',
  options: {
    desk: { type: 'string' },
    port: { type: 'string' },
    demo: { type: 'boolean' },
    open: { type: 'boolean' }
  },
  summary: { 'zh-CN': '在浏览器中使用同比（仅限本机）', 'en-US': 'Use Tongbi in a browser on this machine' },
  help: {
    'zh-CN': `用法：tongbi serve [--desk 数据库] [--port 端口] [--demo] [--open] [文件…]

只在 127.0.0.1 上提供页面；显示的地址只能使用一次，按回车键获取新地址，Ctrl+C 结束。

  --desk   还没有时新建；省略时打开上次的数据库
  --port   省略时用惯用端口 47470，被占用时任选
  --demo   打开示例数据库
  --open   同时打开浏览器
`,
    'en-US': `Usage: tongbi serve [--desk DESK] [--port N] [--demo] [--open] [FILE…]

Serves the page on 127.0.0.1 alone. The address works once; Enter prints a new one, Ctrl+C ends.

  --desk   made where it is absent; without it, the desk of last time
  --port   without it, 47470, or any free port where that is taken
  --demo   opens the demo desk
  --open   opens the browser too
`
  },
  async run({ terminal, language, values, words, program }) {
    const isChinese = language === 'zh-CN'
    const port = Number(textOf(values, 'port') ?? 0)
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new WrongUse('--port 应为 0 到 65535', '--port takes 0 to 65535')
    const named = openingArguments(words, process.cwd())
    const asked = textOf(values, 'desk')
    const path = asked === undefined ? named.desk : withDeskExtension(resolve(asked))
    const wanted = { demo: values['demo'] === true, desk: path }
    if (path !== null) {
      const isNew = !existsSync(path)
      // What cannot be opened ends the command before a page is served without the desk that was named.
      await withDesk({ program, path, create: true }, async () => expectNotHeld(path))
      if (isNew) terminal.print(isChinese ? `已新建数据库 ${path}` : `Made a new desk: ${path}`)
    }
    const log = (message: string, error?: unknown): void => {
      terminal.complain(message)
      if (error !== undefined)
        terminal.complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }

    const files = programFiles(program)
    const home = userFolder()
    const environment = deskEnvironment({
      home,
      resources: files.resources,
      version: programVersion(program),
      program: 'page'
    })
    const outlet = createOutlet()
    const settings = new SettingsFile(home, log)
    const link = createDeskLink({
      start: () => forkDesk({ entry: files.desk, node: process.execPath, environment }),
      async opening(desk, restarted) {
        await openFirstDesk(desk, restarted ? { demo: false, desk: null } : wanted, {
          failed: (error) => terminal.complain(failureText(error.data, language)),
          kept: (kept) => {
            terminal.print(keptDemoText(kept, language))
            outlet.send({ type: 'demo-kept', kept })
          }
        })
        if (restarted || named.files.length === 0) return
        const admitted = await desk.call('host.admit', { files: named.files.map((path) => ({ path })) })
        outlet.send({ type: 'files', files: admitted })
      },
      onEvent: outlet.send,
      log
    })
    const ended = endOfProcess()
    try {
      const start = (at: number): Promise<PageServer> =>
        startPageServer({ link, outlet, settings, interfaceFolder: files.interfaceFolder, port: at, log })
      const server = textOf(values, 'port') === undefined ? await startOnUsualPort(start) : await startOn(port, start)
      const show = (): string => {
        const address = server.newAddress()
        terminal.print(address)
        return address
      }
      terminal.print(
        isChinese
          ? '同比正在本机运行，请在浏览器中打开（地址只能使用一次）：'
          : 'Tongbi runs on this machine; open this in a browser (the address works once):'
      )
      const address = show()
      if (values['open']) openBrowser(address)
      const keys = process.stdin.isTTY ? createInterface({ input: process.stdin }).on('line', show) : null
      if (keys !== null) {
        terminal.print(
          isChinese
            ? '关掉页面以后要再打开，按回车键获取新地址；Ctrl+C 结束。'
            : 'To open the page again after closing it, press Enter for a new address; Ctrl+C ends.'
        )
      }
      await ended
      keys?.close()
      await server.close()
    } finally {
      await link.close()
    }
    return 0
  }
}

/** The same every time where it can be: what a browser or a firewall is told of an address goes on being true. */
const usualPort = 47_470

async function startOnUsualPort(start: (port: number) => Promise<PageServer>): Promise<PageServer> {
  try {
    return await start(usualPort)
  } catch (error) {
    if (!isPortTaken(error)) throw error
    return start(0)
  }
}

async function startOn(port: number, start: (port: number) => Promise<PageServer>): Promise<PageServer> {
  try {
    return await start(port)
  } catch (error) {
    if (!isPortTaken(error)) throw error
    throw new WrongUse(
      `端口 ${port} 已被占用，请换一个或省略 --port`,
      `port ${port} is taken: choose another or leave --port out`
    )
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
}

/** Settles when a person or the system asks the process to end; asked twice, it still closes its files first. */
function endOfProcess(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}

/** Asks the system for its browser; where there is none, the printed address is enough. */
function openBrowser(address: string): void {
  const [command, ...words] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address]
  if (command === undefined) return
  const child = spawn(command, words, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
