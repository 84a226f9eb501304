import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { downloadElectron, electronEnvironment, installedElectron } from './electron.mjs'
import { build, isBuilt, node, root } from './program.mjs'

// npm start [-- --demo] [-- FILE…]: opens Tongbi in a window where that can be had, else in the browser.

const usageZh = `用法：npm start -- [选项] [文件…]
  文件            启动后读取的报表，或要打开的数据库（.tongbi）
  --demo          打开填好虚构数据的演示数据库
  --page          在浏览器中打开，不用窗口
  --window        用窗口打开，必要时不限时下载 Electron
  --port 端口     页面所用的端口
  --no-open       只显示页面地址，不打开浏览器
环境变量 TONGBI_ELECTRON_FLAGS 给窗口的 Electron 加选项`

const usageEn = `Usage: npm start -- [options] [FILE…]
  FILE            a return to read, or a desk (.tongbi) to open
  --demo          open a desk filled with figures of a fictional county
  --page          open in the browser, not in a window
  --window        open in a window; downloads Electron without a time limit where it must
  --port PORT     the port of the page
  --no-open       print the page's address only, do not open the browser
The variable TONGBI_ELECTRON_FLAGS gives options to the Electron of the window`

const isChinese = /^zh/i.test(
  process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale
)
/** @type {(zh: string, en: string) => void} */
const say = (zh, en) => console.log(isChinese ? zh : en)

const { values, positionals } = readWords()
if (values.help) {
  say(usageZh, usageEn)
  process.exit(0)
}

if (!isBuilt()) {
  say('正在构建（只在首次或程序更新后需要）…', 'Building (only the first time and after changes)…')
  if (!(await build())) {
    say('构建失败，见上面的信息。', 'The build failed; see above.')
    process.exit(1)
  }
}

// npm runs this in the program's folder; files are named from where the person stands.
const folder = process.env.INIT_CWD ?? process.cwd()
const wishes = [...(values.demo ? ['--demo'] : []), ...positionals.map((file) => resolve(folder, file))]
const choice = await chooseHost()
if ('electron' in choice) {
  const started = Date.now()
  const { electron } = choice
  const flags = (process.env.TONGBI_ELECTRON_FLAGS ?? '').split(' ').filter(Boolean)
  const status = await attend(electron.path, [...flags, root, ...wishes], electronEnvironment(electron))
  // A window that never came up: a missing system library, a sandbox that the system forbids.
  if (status !== 0 && Date.now() - started < 10_000) {
    await openPage('窗口未能启动（见上面的信息）', 'the window did not start (see above)', 'sandbox')
  } else process.exitCode = status
} else await openPage(...choice.why)

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        demo: { type: 'boolean' },
        window: { type: 'boolean' },
        page: { type: 'boolean' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' }
      }
    })
  } catch (error) {
    const unknown = /^Unknown option '(.+?)'/.exec(error instanceof Error ? error.message : '')?.[1]
    if (unknown === undefined)
      say(
        `选项写法不对：--port 后面要有端口号，其余选项不带值。`,
        `Wrong use: --port takes a port, the other options take no value.`
      )
    else say(`没有“${unknown}”这个选项。`, `There is no option ${unknown}.`)
    say(usageZh, usageEn)
    process.exit(2)
  }
}

/** @returns {Promise<{ electron: import('./electron.mjs').Electron } | { why: [zh: string, en: string, cause?: 'sandbox'] }>} */
async function chooseHost() {
  if (values.page) return { why: ['按 --page 的要求', 'asked for by --page'] }
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    return { why: ['没有图形显示（DISPLAY 未设置）', 'there is no display (DISPLAY is not set)'] }
  }
  // Chromium's sandbox does not work for root, and without it we do not open other people's files.
  if (process.platform === 'linux' && process.getuid?.() === 0 && !process.env.TONGBI_ELECTRON_FLAGS) {
    return {
      why: ['以 root 身份运行时窗口的沙盒不可用', 'the sandbox of the window does not work for root', 'sandbox']
    }
  }
  const electron = installedElectron()
  if (electron !== null) return { electron }
  say('正在下载 Electron（最多一分钟）…', 'Downloading Electron (for a minute at most)…')
  const download = await downloadElectron({ insist: values.window === true })
  if ('electron' in download) return download
  /** @type {Record<typeof download.failure, [zh: string, en: string]>} */
  const reasons = {
    remembered: ['Electron 上次未能下载', 'Electron could not be downloaded last time'],
    failed: ['Electron 未能下载', 'Electron could not be downloaded'],
    'too-slow': ['Electron 在一分钟内未能下载完', 'Electron could not be downloaded within a minute']
  }
  return { why: reasons[download.failure] }
}

/**
 * Says why it is not the window; `sandbox`: that may be for the sandbox of the window.
 * @type {(zh: string, en: string, cause?: 'sandbox') => Promise<void>}
 */
async function openPage(zh, en, cause) {
  say(`在浏览器中打开：${zh}。`, `Opening in the browser: ${en}.`)
  say(
    '要用窗口：在有图形显示的普通用户下运行 npm start -- --window（会下载 Electron，不限时；镜像可用 ELECTRON_MIRROR 指定）。',
    'For the window: npm start -- --window as an ordinary user with a display (downloads Electron without a time limit; ELECTRON_MIRROR names a mirror).'
  )
  if (process.platform === 'linux' && cause === 'sandbox') {
    say(
      '系统不允许窗口的沙盒时（root 用户、部分容器），只读可信文件的话，可以不用沙盒打开窗口：TONGBI_ELECTRON_FLAGS=--no-sandbox npm start',
      'Where the system forbids the sandbox of the window (root, some containers), and only if you trust the files: TONGBI_ELECTRON_FLAGS=--no-sandbox npm start opens it without.'
    )
  }
  const words = [
    join(root, 'out/main/tongbi.cjs'),
    'serve',
    ...(values.port ? ['--port', values.port] : []),
    ...(values['no-open'] ? [] : ['--open']),
    ...wishes
  ]
  process.exitCode = await attend(node, words, process.env)
}

/**
 * Runs the program in the foreground. Told to end, it closes its desk and ends, and so do we.
 * @type {(command: string, words: string[], env: NodeJS.ProcessEnv) => Promise<number>}
 */
function attend(command, words, env) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: 'inherit', env })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => child.kill(signal))
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('close', (status) => resolve(status ?? 1))
  })
}
