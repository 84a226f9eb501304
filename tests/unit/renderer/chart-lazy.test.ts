import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const renderer = resolve(import.meta.dirname, '../../../src/renderer')

/** Every module that comes with a file at once: its imports and theirs, but for types and `import()`. */
function comesWith(file: string, found = new Map<string, string[]>()): Map<string, string[]> {
  if (found.has(file)) return found
  const text = readFileSync(file, 'utf8')
  const imports = [...text.matchAll(/^(?:import|export) (?!type )[^'"]*?(?:from )?'([^']+)'/gm)].map(
    ([, path = '']) => path
  )
  found.set(file, imports)
  for (const path of imports) if (/^\..*\.tsx?$/.test(path)) comesWith(join(dirname(file), path), found)
  return found
}

describe('the libraries that draw charts', () => {
  it.each(['main.tsx', 'features/overview/overview.tsx', 'features/compare/compare-screen.tsx'])(
    'are loaded when a chart is first drawn, not with %s',
    (entry) => {
      const modules = comesWith(join(renderer, entry))
      expect(modules.size).toBeGreaterThan(20)
      const drawing = [...modules].filter(([, imports]) =>
        imports.some((path) => /^(?:chart\.js|chartjs-|svgcanvas)/.test(path))
      )
      expect(drawing.map(([file]) => file)).toEqual([])
    }
  )

  it('are found where a chart is drawn', () => {
    const modules = comesWith(join(renderer, 'features/chart/drawing/chart-figure.tsx'))
    expect([...modules.values()].flat()).toContain('chart.js')
  })
})
