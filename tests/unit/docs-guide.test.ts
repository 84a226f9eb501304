import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deskErrorCodes } from '#contract/error.ts'
import { errorWords } from '#contract/wording/errors.ts'
import { questionText } from '#contract/wording/questions.ts'
import { refusalText } from '#contract/wording/refusals.ts'
import type { Language } from '#core/language.ts'
import { targetWording } from '#core/target/target-wording.ts'
import { enUS } from '../../src/renderer/app/i18n/en-US/index.ts'
import { zhCN } from '../../src/renderer/app/i18n/zh-CN/index.ts'

const refusals = [
  'unreadable-number',
  'damaged-number',
  'two-numbers',
  'inexact-number',
  'formula-without-value',
  'error-value',
  'no-label',
  'outside-table',
  'unit-mismatch'
]
const questions = [
  'which-indicator',
  'which-period',
  'which-region',
  'which-unit',
  'which-layout',
  'which-sign',
  'which-owner',
  'which-comparison',
  'which-alike',
  'which-parts',
  'which-halves',
  'which-sum',
  'which-area',
  'which-dots'
] as const
const texts: Readonly<Record<Language, object>> = { 'zh-CN': zhCN, 'en-US': enUS }

/** All texts below an object of texts. */
function leaves(of: object): string[] {
  return Object.values(of).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? leaves(value) : []
  )
}

const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, '').trim()

describe.each(['zh-CN', 'en-US'] as const)('the guide in %s', (language) => {
  const html = readFileSync(resolve(import.meta.dirname, '../../docs/guide', language, 'index.html'), 'utf8')

  it('calls things as the screen calls them: what is set bold stands there', () => {
    const onScreen = leaves([texts[language], targetWording[language]])
    const asked = questions.map((code) => questionText(code, language))
    const named = [...html.matchAll(/<b>(.*?)<\/b>/g)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(80)
    expect(named.filter((words) => ![...onScreen, ...asked].some((text) => text.includes(words)))).toEqual([])
  })

  it('tells every key that F1 tells', () => {
    const {
      frame,
      import: importing,
      compare,
      print,
      targets,
      catalogue,
      entry,
      history,
      completeness
    } = language === 'zh-CN' ? zhCN : enUS
    const told = [
      frame.key,
      importing.key,
      compare.keys,
      print.keys,
      targets.keys,
      catalogue.key,
      entry.key,
      history.key,
      completeness.key
    ].flatMap(leaves)
    expect(told.filter((does) => !html.includes(`<b>${does}</b>`))).toEqual([])
  })

  it('quotes refusals and what to do about them as the program says them', () => {
    const table = html.slice(html.indexOf('id="refusals"'), html.indexOf('id="keys"'))
    const rows = [...table.matchAll(/<tr><th>(.*?)<\/th><td>(.*?)<\/td><\/tr>/g)]
    expect(rows.length).toBeGreaterThan(20)
    const errors = deskErrorCodes.map((code) => errorWords({ code, params: {} }, language))
    const cells = refusals.map((reason) => refusalText(reason, language))
    const untrue = rows.filter(([, said = '', done = '']) => {
      const error = errors.find(({ what }) => what.startsWith(plain(said)))
      return error === undefined ? !cells.includes(plain(said)) : error.remedy !== plain(done)
    })
    expect(untrue.map(([, said]) => said)).toEqual([])
    const quoted = rows.map(([, said = '']) => plain(said))
    expect(cells.filter((text) => !quoted.includes(text))).toEqual([])
  })

  it('needs nothing that the content policy forbids', () => {
    expect(html).not.toMatch(/<script|<iframe|\son\w+=|javascript:|https?:\/\//)
  })
})
