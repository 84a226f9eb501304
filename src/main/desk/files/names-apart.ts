/** A file as it came in: the name it is known by, and its whole path; null where that says nothing (an upload's copy). */
export interface NamedFile {
  readonly name: string
  readonly path: string | null
}

/**
 * Names by which files can be told apart: those of one name take as much of their paths as is needed (甲/报表.csv,
 * 乙/报表.csv), and where no path tells them apart, their number.
 */
export function namesApart(files: readonly NamedFile[]): readonly string[] {
  const alike = new Map<string, NamedFile[]>()
  for (const file of files) {
    const group = alike.get(file.name)
    if (group === undefined) alike.set(file.name, [file])
    else group.push(file)
  }
  const ends = new Map([...alike].map(([name, group]) => [name, group.length === 1 ? null : pathEnds(group)]))
  const seen = new Map<string, number>()
  return files.map((file) => {
    const end = ends.get(file.name)?.(file) ?? file.name
    const nth = (seen.get(end) ?? 0) + 1
    seen.set(end, nth)
    return nth === 1 ? end : numbered(end, nth)
  })
}

/** Gives the shortest end of a file's path, from its name on, that no other of the group has; null: there is none. */
function pathEnds(group: readonly NamedFile[]): (file: NamedFile) => string | null {
  const paths = group.map(({ path }) => (path === null ? [] : partsOf(path)))
  const deepest = Math.max(...paths.map(({ length }) => length))
  const counts: Map<string, number>[] = []
  for (let depth = 0; depth <= deepest; depth += 1) {
    const count = new Map<string, number>()
    for (const parts of paths) {
      const end = parts.slice(-depth).join('/')
      count.set(end, (count.get(end) ?? 0) + 1)
    }
    counts.push(count)
  }
  return ({ name, path }) => {
    const parts = path === null ? [] : partsOf(path)
    for (let depth = partsOf(name).length + 1; depth <= parts.length; depth += 1) {
      const end = parts.slice(-depth).join('/')
      if (counts[depth]?.get(end) === 1) return end
    }
    return null
  }
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]/).filter((part) => part !== '')
}

function numbered(name: string, nth: number): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? `${name} (${nth})` : `${name.slice(0, dot)} (${nth})${name.slice(dot)}`
}
