/*
 * Makes the pictures of the guide and the READMEs in docs/guide/pictures, from the demo desk in the real page.
 * Run with `npm exec -- node scripts/make-pictures.ts` after `npm run build`; names of scenes choose some of them.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import type { Language } from '#core/language.ts'
import { openPage } from '../tests/e2e/open-page.ts'
import { root } from '../tests/e2e/running.ts'
import { findBrowser } from '../tests/support/find-browser.ts'
import { writeReturn } from './demo/write-book.ts'
import { reviewReturn, termsReturn, tradeReturn } from './pictures/returns.ts'
import { scenes } from './pictures/scenes.ts'
import type { Scene } from './pictures/stage.ts'
import { writePicture } from './pictures/write-picture.ts'

const folder = join(root, 'docs/guide/pictures')
const wanted = process.argv.slice(2)
const chosen = scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))

const found = await findBrowser()
if (found === null) throw new Error('There is no Chromium: set CHROMIUM_PATH')
const browser = await chromium.launch({ executablePath: found.path, args: [...found.flags] })
const home = mkdtempSync(join(tmpdir(), 'tongbi-pictures-'))
const files = {
  trade: join(home, tradeReturn.file),
  review: join(home, reviewReturn.file),
  terms: join(home, termsReturn.file)
}
for (const written of [tradeReturn, reviewReturn, termsReturn]) {
  writeReturn(written, pathToFileURL(join(home, written.file)))
}
for (const language of ['zh-CN', 'en-US'] as const) mkdirSync(join(folder, language), { recursive: true })

const running = await openPage({ demo: true, home }, browser)
try {
  const { page } = running
  await page.getByRole('navigation').waitFor()
  for (const scene of chosen) {
    for (const language of ['zh-CN', 'en-US'] as const) await take(page, scene, language)
  }
} finally {
  await running.close()
  await browser.close()
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}

async function take(page: Page, scene: Scene, language: Language): Promise<void> {
  await scene.arrange({ page, language, files })
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  // The pointer leaves no mark, and what slides in has come to rest.
  await page.mouse.move(700, 4)
  await page.waitForFunction(() => document.getAnimations().every((each) => each.playState !== 'running'))
  await page.evaluate(renameUser, [userInfo().username, language === 'zh-CN' ? '王芳' : 'Wang Fang'] as const)
  const size = writePicture(await page.screenshot(), join(folder, language, `${scene.name}.png`))
  console.log(`${language}/${scene.name}.png ${Math.round(size / 1024)} kB`)
  await scene.leave?.({ page, language, files })
}

/** Who takes the pictures is in the history as the maker of all changes; an analyst of the fictional county should be. */
function renameUser([user, analyst]: readonly [string, string]): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode } = walker
    const words = currentNode.nodeValue?.split(' ') ?? []
    if (words.includes(user)) currentNode.nodeValue = words.map((word) => (word === user ? analyst : word)).join(' ')
  }
}
