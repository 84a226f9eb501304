import { pinyinOf } from '../catalogue/pinyin-of.ts'
import type { HandlersOf } from '../handler.ts'
import { searchDesk } from '../search/desk-search.ts'

export const searchHandlers: HandlersOf<'search'> = {
  'search.find': (session, { query }) => searchDesk(session, query),

  'search.spell': (_, { names }) => names.map(pinyinOf)
}
