#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/*
 * The tongbi command. The database wants a newer Node than some machines have: the one that came with the
 * program's packages is used then, so that the command works from whatever Node it is started with.
 */

const here = import.meta.dirname
const words = process.argv.slice(2)

if (isNewEnough(process.versions.node)) void import('./run.ts').then(({ run }) => run(words, here))
else startUnder(newerNode())

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 14)
}

function newerNode(): string | undefined {
  const folder = join(here, '..', '..', 'node_modules', 'node', 'bin')
  return [join(folder, 'node'), join(folder, 'node.exe')].find((path) => existsSync(path))
}

function startUnder(node: string | undefined): void {
  if (node === undefined) {
    process.stderr.write(
      `tongbi 需要 Node 22.14 或更新版本（当前 ${process.versions.node}）。请在程序文件夹中运行 npm ci，或安装新版 Node。\n` +
        `tongbi needs Node 22.14 or newer (this is ${process.versions.node}). Run npm ci in its folder, or install a newer Node.\n`
    )
    process.exitCode = 2
    return
  }
  const child = spawn(node, [join(here, 'tongbi.cjs'), ...words], { stdio: 'inherit' })
  // The child ends when it has closed its files, and we with it. Ctrl+C reaches it by itself too; a kill reaches only us.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  child.on('close', (status, signal) => {
    process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 1)
  })
}
