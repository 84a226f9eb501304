import { jsonText } from './json-text.ts'

/** Where a command writes. */
export interface Terminal {
  /** To standard output, with a line break. */
  print(text: string): void
  /** To standard output as JSON. */
  printJson(value: unknown): void
  /** To standard error, with a line break: what went wrong and news of progress. */
  complain(text: string): void
}

/**
 * Standard output and error. Nothing here ends the process: what is written to a pipe leaves it when the reader
 * has room, and a process that exits before that cuts its own output off.
 */
export function processTerminal(): Terminal {
  // `tongbi values … | head` closes the pipe early: that is the reader's right, not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    printJson(value) {
      for (const piece of jsonText(value)) process.stdout.write(piece)
      process.stdout.write('\n')
    },
    complain: (text) => void process.stderr.write(`${text}\n`)
  }
}
