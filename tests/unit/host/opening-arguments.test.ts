import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openingArguments } from '../../../src/main/host/opening-arguments.ts'

const folder = resolve('/报表')

describe('what a command line asks for', () => {
  it('is a desk, and returns to import, wherever it was written', () => {
    expect(openingArguments(['--demo', '数据.tongbi', join('县', '一.xls')], folder)).toEqual({
      demo: true,
      desk: join(folder, '数据.tongbi'),
      files: [join(folder, '县', '一.xls')]
    })
  })

  /** Menus and file managers of Linux hand over addresses: %U of the Desktop Entry Specification. */
  it('is the same where files are named by their address', () => {
    const desk = join(folder, '我的 数据#1.TONGBI')
    const file = join(folder, '100%.xlsx')
    const words = [pathToFileURL(desk).href, pathToFileURL(file).href]
    expect(openingArguments(words, '/elsewhere')).toEqual({ demo: false, desk, files: [file] })
  })

  it('takes an address that names no file here for the name of a file, which is then missed', () => {
    const { files } = openingArguments(['https://example/一.xls', 'file://%2F'], folder)
    expect(files).toEqual([resolve(folder, 'https://example/一.xls'), resolve(folder, 'file://%2F')])
  })
})
