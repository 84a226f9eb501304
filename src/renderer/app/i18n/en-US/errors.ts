/** Used until the sentence of a code is known; the codes' own sentences are the contract's. */
export default {
  failed: 'That did not work',
  unexpected: 'The program ran into an unexpected error. What was stored is untouched.',
  code: 'Error code {{code}}'
} as const
