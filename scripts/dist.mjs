import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, isBuilt, node, root, run } from './program.mjs'

// npm run dist [-- --win|--mac|--linux] [--dir --electron FOLDER --output FOLDER]: makes installers in dist/.
// --dir only packs; with --electron it packs the Electron in FOLDER, where Electron's own download is out of reach.

const { values } = parseArgs({
  options: {
    win: { type: 'boolean' },
    mac: { type: 'boolean' },
    linux: { type: 'boolean' },
    dir: { type: 'boolean' },
    electron: { type: 'string' },
    output: { type: 'string' }
  }
})

if (!isBuilt() && !(await build())) process.exit(1)

const platforms = /** @type {const} */ (['win', 'mac', 'linux']).filter((name) => values[name])
const words = [
  join(root, 'node_modules/electron-builder/cli.js'),
  '--publish=never',
  ...platforms.map((name) => `--${name}`),
  ...(values.dir ? ['--dir'] : []),
  ...(values.output ? [`-c.directories.output=${values.output}`] : []),
  // Nothing is loaded as a file. An Electron that is at hand may be older than this fuse, which cannot be set then.
  values.electron ? `-c.electronDist=${values.electron}` : '-c.electronFuses.grantFileProtocolExtraPrivileges=false'
]
const { status } = await run(node, words, { echo: true })
process.exitCode = status ?? 1
