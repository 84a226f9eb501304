/** 统计年鉴, 统计手册, 资料汇编: the names of books that tables stand in. */
const BOOKS = '年鉴|年刊|手册|提要|摘要|资料汇编'

/** 统计年鉴2024-07能源: in the name of a file. */
export function namesBook(name: string): boolean {
  return IN_NAME.test(name)
}

/** 专利统计年报: a line that names where the table stands, and not what it is about. */
export function endsInBook(line: string): boolean {
  return AT_END.test(line)
}

const IN_NAME = new RegExp(`${BOOKS}|yearbook`, 'i')
const AT_END = new RegExp(`(?:${BOOKS}|年报|月报|季报|公报)$`)
