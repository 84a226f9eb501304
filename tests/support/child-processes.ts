import { execFileSync } from 'node:child_process'

/** Ids of the processes below `pid` whose command line has `word` in it. Not for Windows. */
export function processesBelow(pid: number, word: string): number[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const match = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)
      return match ? [{ id: Number(match[1]), parent: Number(match[2]), command: match[3] ?? '' }] : []
    })
  const below = new Set([pid])
  // Children may stand before their parents.
  for (let before = 0; before < below.size; ) {
    before = below.size
    for (const { id, parent } of all) if (below.has(parent)) below.add(id)
  }
  return all.filter(({ id, command }) => id !== pid && below.has(id) && command.includes(word)).map(({ id }) => id)
}
