import { describe, expect, it } from 'vitest'
import { joinedValues } from '../../../src/main/cli/terminal/joined-values.ts'

const options = {
  value: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' }
} as const

describe('a word after an option that takes a text', () => {
  it.each([
    [['--value', '-5'], ['--value=-5']],
    [
      ['--value', '-3.2%', '--json'],
      ['--value=-3.2%', '--json']
    ],
    [
      ['--value', '-h'],
      ['--value', '-h']
    ],
    [
      ['--value', '--json'],
      ['--value', '--json']
    ],
    [
      ['--value', '5'],
      ['--value', '5']
    ],
    [['--value'], ['--value']],
    [
      ['--json', '-5'],
      ['--json', '-5']
    ],
    [
      ['--', '--value', '-5'],
      ['--', '--value', '-5']
    ]
  ])('%j is read as %j', (words, read) => {
    expect(joinedValues(words, options)).toEqual(read)
  })
})
