import type { Refusal } from './door.ts'

const sentences: Readonly<Record<Refusal['why'], readonly [zh: string, en: string]>> = {
  'foreign-host': [
    '此地址不属于本程序。请使用终端里显示的地址。',
    'This is not an address of Tongbi. Use the one that the terminal shows.'
  ],
  'foreign-origin': ['来自其他网页的请求被拒绝。', 'Requests from other pages are refused.'],
  'no-session': [
    '请打开终端里显示的完整地址（含一次性口令）。',
    'Open the whole address that the terminal shows, with its one-time token.'
  ],
  'token-used': [
    '此地址只能使用一次：已经用过了，或者抄得不全。请在终端按回车键获取新地址。',
    'This address works once: it has been used, or was not copied whole. Press Enter in the terminal for a new one.'
  ]
}

/** The page for a person who cannot come in: says why and what to do. */
export function turnedAwayPage(why: Refusal['why']): string {
  const [zh, en] = sentences[why]
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>同比 Tongbi</title>
<style>body { font: 16px/1.6 system-ui; margin: 20vh auto; max-width: 34rem; padding: 0 1rem; color-scheme: light dark }</style>
<p>${zh}</p>
<p lang="en">${en}</p>
</html>
`
}
