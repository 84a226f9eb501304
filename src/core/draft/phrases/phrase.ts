/**
 * A phrase as a person writes it: words, `{slots}` for what is put in, and `[optional parts]` that are left out where
 * one of their slots has nothing: `比{prior}增加{change}{unit}[，增长{rate}%]`.
 */
export type PhraseNode =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'slot'; readonly name: string }
  | { readonly type: 'optional'; readonly nodes: readonly PhraseNode[] }

/** What a phrase may and must speak of. */
export interface PhraseSlots {
  readonly needed: readonly string[]
  readonly free: readonly string[]
}

/** Why a phrase cannot be used; `slot` names the placeholder, where there is one to name. */
export interface PhraseProblem {
  readonly problem: 'empty' | 'unclosed' | 'stray-bracket' | 'nested' | 'unknown-slot' | 'missing-slot'
  readonly slot: string | null
}

/** The phrase taken apart, or the first thing that is wrong with its form. */
export function parsePhrase(text: string): readonly PhraseNode[] | PhraseProblem {
  const nodes: PhraseNode[] = []
  let optional: PhraseNode[] | null = null
  for (const token of text.match(/\{[^{}[\]]*\}|[{}[\]]|[^{}[\]]+/g) ?? []) {
    const into = optional ?? nodes
    if (token === '[') {
      if (optional !== null) return { problem: 'nested', slot: null }
      optional = []
    } else if (token === ']') {
      if (optional === null) return { problem: 'stray-bracket', slot: null }
      nodes.push({ type: 'optional', nodes: optional })
      optional = null
    } else if (token === '{') return { problem: 'unclosed', slot: nameAfter(text) }
    else if (token === '}') return { problem: 'stray-bracket', slot: null }
    else if (token.startsWith('{')) into.push({ type: 'slot', name: token.slice(1, -1).trim() })
    else into.push({ type: 'words', text: token })
  }
  return optional === null ? nodes : { problem: 'unclosed', slot: null }
}

/** What keeps a phrase from being used for its purpose; null: nothing does. */
export function phraseProblem(text: string, slots: PhraseSlots): PhraseProblem | null {
  if (text.trim() === '') return { problem: 'empty', slot: null }
  const parsed = parsePhrase(text)
  if (isProblem(parsed)) return parsed
  const named = slotsOf(parsed)
  const unknown = named.find((name) => !slots.needed.includes(name) && !slots.free.includes(name))
  if (unknown !== undefined) return { problem: 'unknown-slot', slot: unknown }
  const missing = slots.needed.find((name) => !named.includes(name))
  return missing === undefined ? null : { problem: 'missing-slot', slot: missing }
}

/** The phrase with its slots filled, piece by piece; an optional part goes where a slot of it has no pieces. */
export function fillPhrase<Piece>(
  text: string,
  slots: Readonly<Record<string, readonly Piece[]>>,
  words: (text: string) => Piece
): Piece[] {
  const parsed = parsePhrase(text)
  if (isProblem(parsed)) throw new Error(`not a phrase: ${text}`)
  return parsed.flatMap((node) => filled(node, slots, words))
}

function filled<Piece>(
  node: PhraseNode,
  slots: Readonly<Record<string, readonly Piece[]>>,
  words: (text: string) => Piece
): readonly Piece[] {
  switch (node.type) {
    case 'words':
      return [words(node.text)]
    case 'slot':
      return slots[node.name] ?? []
    case 'optional': {
      const isWhole = slotsOf(node.nodes).every((name) => (slots[name]?.length ?? 0) > 0)
      return isWhole ? node.nodes.flatMap((inner) => filled(inner, slots, words)) : []
    }
  }
}

function slotsOf(nodes: readonly PhraseNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'slot') return [node.name]
    return node.type === 'optional' ? slotsOf(node.nodes) : []
  })
}

function isProblem(parsed: readonly PhraseNode[] | PhraseProblem): parsed is PhraseProblem {
  return 'problem' in parsed
}

/** What stands after the first brace that is not closed. */
function nameAfter(text: string): string | null {
  const name = /\{([^{}[\]]*)(?=[{[\]]|$)/.exec(text)?.[1]?.trim()
  return name === undefined || name === '' ? null : name.slice(0, 20)
}
