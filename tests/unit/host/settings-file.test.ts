import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Settings } from '#contract/wire/settings.ts'
import { interfaceDocument } from '../../../src/main/host/interface-document.ts'
import { SettingsFile } from '../../../src/main/host/settings-file.ts'

let folder: string
let complaints: string[]
let settings: SettingsFile

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbi-settings-'))
  complaints = []
  settings = new SettingsFile(folder, (message) => complaints.push(message))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const usual = { language: null, theme: 'system', rowHeight: 28, direction: 'red-up', lastView: '' }

describe('the settings of a person', () => {
  it('are the usual ones before anything is chosen', () => {
    expect(settings.read()).toEqual({ ...usual, isDamaged: false })
    expect(readdirSync(folder)).toEqual([])
  })

  it('are kept for every host of the same folder, one choice at a time', () => {
    settings.keep({ theme: 'dark' })
    const other = new SettingsFile(folder, () => undefined)
    other.keep({ language: 'en-US' })
    expect(settings.read()).toEqual({ ...usual, theme: 'dark', language: 'en-US', isDamaged: false })
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })

  it('are read choice by choice: what a later version wrote does not take the others along', () => {
    writeFileSync(join(folder, 'settings.json'), '{"theme":"sepia","rowHeight":24,"lastView":7,"zoom":2}')
    expect(settings.read()).toEqual({ ...usual, rowHeight: 24, isDamaged: false })
    expect(complaints).toEqual([])
  })

  it.each(['', '{"theme":"da', '[]', 'null'])('that are no settings (%j) are put aside, with a word', (text) => {
    writeFileSync(join(folder, 'settings.json'), text)
    expect(settings.read()).toEqual({ ...usual, isDamaged: true })
    expect(settings.read().isDamaged, 'also for the next who asks').toBe(true)
    expect(complaints).toHaveLength(1)
    expect(readFileSync(join(folder, 'settings.damaged.json'), 'utf8')).toBe(text)
    settings.keep({ theme: 'dark' })
    expect(settings.read()).toEqual({ ...usual, theme: 'dark', isDamaged: false })
  })

  it('that cannot be kept are complained of, and nothing else happens', () => {
    const blocked = new SettingsFile(join(folder, 'file', 'below'), (message) => complaints.push(message))
    writeFileSync(join(folder, 'file'), '')
    blocked.keep({ theme: 'dark' })
    expect(complaints).toEqual(['The settings were not kept'])
  })
})

describe('the document of the interface', () => {
  const html = '<!doctype html>\n<html lang="zh-CN">\n  <body></body>\n</html>'
  const told = { ...Settings.parse({}), isDamaged: false }

  it('is told the settings, whatever letters they hold', () => {
    const lastView = '#/catalogue?q="<a>&amp;\''
    const document = interfaceDocument(html, { ...told, lastView })
    const attribute = /data-settings="([^"]*)"/.exec(document)?.[1] ?? ''
    expect(attribute).not.toContain('<')
    const text = attribute.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    expect(JSON.parse(text)).toEqual({ ...told, lastView })
  })

  it('has language and colours before the first script', () => {
    expect(interfaceDocument(html, { ...told, language: 'en-US', theme: 'dark' })).toContain(
      '<html lang="en-US" style="color-scheme: dark" '
    )
    expect(interfaceDocument(html, told)).toContain('<html lang="zh-CN" data-settings=')
  })
})
