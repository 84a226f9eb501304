/** Used until the sentence of a code is known; the codes' own sentences are the contract's. */
export default {
  failed: '没有成功',
  unexpected: '程序出了意外的错误，已存入的数据没有受影响。',
  code: '错误代码 {{code}}'
} as const
