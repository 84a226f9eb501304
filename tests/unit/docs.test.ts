import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const guides = ['docs/guide/zh-CN/index.html', 'docs/guide/en-US/index.html']
const pages = [
  'README.md',
  'README.zh-CN.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'docs/installers.md',
  'docs/terminal.md',
  ...guides
]

/** Everything of ours, as paths with `/` from the root; folders end with one. */
function allPaths(): readonly string[] {
  const own = readdirSync(root).filter(
    (name) => !['.git', 'node_modules', 'out', 'dist', 'test-results'].includes(name)
  )
  return own.flatMap((name) => {
    if (!statSync(join(root, name)).isDirectory()) return [name]
    const within = globSync('**/*', { cwd: join(root, name), withFileTypes: true })
    const paths = within.map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')
      return entry.isDirectory() ? `${path}/` : path
    })
    return [`${name}/`, ...paths]
  })
}

/** Links and pictures of a page, those of the network left out. */
function targetsIn(page: string): readonly string[] {
  const text = read(page)
  const found = page.endsWith('.html')
    ? [...text.matchAll(/(?:href|src|srcset)="([^"]+)"/g)]
    : [...text.matchAll(/\]\(([^)\s]+)\)/g)]
  return found.map((match) => match[1] ?? '').filter((target) => !/^(https?|data):/.test(target))
}

/** Where one may jump to: ids of HTML, headings of Markdown as code hosts name them. */
function anchorsIn(page: string): readonly string[] {
  const text = read(page)
  if (page.endsWith('.html')) return [...text.matchAll(/id="([^"]+)"/g)].map((match) => match[1] ?? '')
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) => (match[1] ?? '').toLowerCase().replaceAll(' ', '-'))
}

describe('what the documents name', () => {
  it('ARCHITECTURE.md: every file and folder in its words is there, by its whole path or the end of it', () => {
    const paths = allPaths()
    const named = [...read('ARCHITECTURE.md').matchAll(/`([^`\s]+)`/g)]
      .map((match) => match[1] ?? '')
      .filter((word) => /^[\w.@-]+(\/[\w.@-]*)*$/.test(word) && (word.includes('/') || /\w\.(tsx?|json)$/.test(word)))
      .filter((word) => !word.startsWith('@'))
    expect(named.length).toBeGreaterThan(20)
    const missing = named.filter((word) => {
      const ends = [`/${word}`, `/${word}/`]
      return !paths.some((path) => ends.some((end) => `/${path}`.endsWith(end)))
    })
    expect(missing).toEqual([])
  })

  it('every link and picture leads to a file, every anchor to a heading', () => {
    const dead = pages.flatMap((page) =>
      targetsIn(page).flatMap((target) => {
        const [path = '', anchor] = target.split('#')
        const file = path === '' ? page : join(dirname(page), decodeURIComponent(path))
        if (!existsSync(join(root, file))) return [`${page}: ${target}`]
        return anchor === undefined || anchorsIn(file).includes(anchor) ? [] : [`${page}: ${target}`]
      })
    )
    expect(dead).toEqual([])
  })

  it('every picture is shown somewhere', () => {
    const shown = new Set(pages.flatMap((page) => targetsIn(page).map((target) => join(dirname(page), target))))
    const pictures = globSync('docs/guide/pictures/**/*.png', { cwd: root })
    expect(pictures.length).toBeGreaterThan(10)
    expect(pictures.filter((picture) => !shown.has(picture))).toEqual([])
  })

  it('every npm script in the READMEs is in package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    for (const page of ['README.md', 'README.zh-CN.md']) {
      const named = [...read(page).matchAll(/npm run (\w+)/g)].map((match) => match[1] ?? '')
      expect(named.length).toBeGreaterThan(0)
      expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
    }
  })
})

describe('what the documents tell of starting', () => {
  it('READMEs and guides: what root does for the window, as the program says it', () => {
    const said = 'TONGBI_ELECTRON_FLAGS=--no-sandbox npm start'
    expect(read('scripts/start.mjs')).toContain(said)
    const silent = ['README.md', 'README.zh-CN.md', ...guides].filter((page) => !read(page).includes(said))
    expect(silent).toEqual([])
  })

  it('guides: how many returns the demo desk is filled with, and in how many imports', () => {
    const { imports } = JSON.parse(read('resources/demo/demo.json')) as { imports: { files: string[] }[] }
    const files = imports.flatMap((one) => one.files).length
    const [chinese = '', english = ''] = guides.map(read)
    expect(chinese).toContain(`${files} 份虚构报表分 ${imports.length} 次`)
    expect(english).toContain(`${files} fictional returns go in ${imports.length} imports`)
  })
})
