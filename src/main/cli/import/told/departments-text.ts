import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import { localTime } from '#contract/wording/local-time.ts'
import type { Language } from '#core/language.ts'

/** So many files of a department are named. */
const MOST = 3

/** Whose the files are, a line a department, and how that is known where nobody said so. */
export function departmentLines(job: ImportJob, language: Language): string[] {
  const isChinese = language === 'zh-CN'
  const files = job.files.filter(({ error }) => error === null)
  if (files.every(({ department }) => department.name === null || department.from === 'said')) return []
  const names = [...new Set(files.map(({ department }) => department.name))]
  return names.map((name) => {
    const own = files.filter(({ department }) => department.name === name)
    const named = own.slice(0, MOST).map((file) => namedFile(file, language))
    const more = own.length - named.length
    const list = named.join(isChinese ? '、' : ', ')
    const rest = more === 0 ? '' : isChinese ? ` 等 ${own.length} 个文件` : ` and ${more} more`
    const who = name ?? (isChinese ? '未知（可用 --department 指明）' : 'not known (--department names one)')
    return isChinese ? `部门 ${who}：${list}${rest}` : `Department ${who}: ${list}${rest}`
  })
}

function namedFile({ name, department }: ImportFile, language: Language): string {
  const why = reasonText(department, language)
  if (why === null) return name
  return language === 'zh-CN' ? `${name}（${why}）` : `${name} (${why})`
}

function reasonText({ from, cell, at }: ImportFile['department'], language: Language): string | null {
  const isChinese = language === 'zh-CN'
  const day = at === null ? '' : localTime(at).slice(0, 10)
  switch (from) {
    case 'sheet':
      return isChinese ? `表中 ${cell}` : `cell ${cell}`
    case 'file-name':
      return isChinese ? '按文件名' : 'by its name'
    case 'folder':
      return isChinese ? '按文件夹名' : 'by its folder'
    case 'recipe':
      return isChinese ? '按读法' : 'by its recipe'
    case 'remembered':
      return isChinese ? `${day} 为此种报表指定` : `as said of this form on ${day}`
    case 'said':
    case null:
      return null
  }
}
