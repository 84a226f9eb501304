/** Something by which items can be told apart: their file, their year. */
export interface Aspect<Item, Name extends string> {
  readonly name: Name
  readonly of: (item: Item) => unknown
  /** Says values of all that there are in fewer words, by default one by one. */
  readonly briefly?: (values: ReadonlySet<unknown>, all: Iterable<unknown>) => readonly unknown[]
  /** Where nothing tells a group apart at once, it is looked at within each value of this, of several the first. */
  readonly isWithin: boolean
}

/** The items of a group that have one of the values told, whatever else they are; without any, all. */
export interface Part<Name extends string> {
  readonly told: ReadonlyMap<Name, readonly unknown[]>
  /** Others are of the same values: they are told apart by nothing that is known. */
  readonly isSome: boolean
}

/**
 * What each group is, so that nothing that is said of it is true of another: by the aspect that takes the fewest words,
 * of equals the first; else part by part.
 */
export function* toldApart<Item, Group, Name extends string>(
  items: readonly Item[],
  groupOf: (item: Item) => Group,
  aspects: readonly Aspect<Item, Name>[]
): Generator<void, Map<Group, Part<Name>[]>> {
  const groups = new Set<Group>()
  for (const [index, item] of items.entries()) {
    if (index % itemsAtOnce === itemsAtOnce - 1) yield
    groups.add(groupOf(item))
  }
  if (groups.size === 1) return new Map([...groups].map((group) => [group, [{ told: new Map(), isSome: false }]]))
  const owners = new Map<Aspect<Item, Name>, Owners<Group>>()
  for (const aspect of aspects) owners.set(aspect, yield* ownersOf(items, groupOf, aspect))

  const parts = new Map<Group, Part<Name>[]>()
  for (const group of groups) {
    const shortest = shortestOf(group, owners)
    if (shortest !== null) parts.set(group, [{ told: new Map([shortest]), isSome: false }])
  }
  const open = new Set([...groups].filter((group) => !parts.has(group)))
  if (open.size === 0) return parts
  const within = aspects.find((aspect) => aspect.isWithin && (owners.get(aspect)?.size ?? 0) > 1)
  if (within === undefined) {
    for (const group of open) parts.set(group, [{ told: new Map(), isSome: true }])
    return parts
  }
  const found = yield* partsWithin(items, groupOf, { aspects, within, open })
  for (const [group, ofGroup] of found) parts.set(group, ofGroup)
  return parts
}

/** A group that has each value by itself; null: several have it. */
type Owners<Group> = Map<unknown, { readonly group: Group | null; readonly groups: ReadonlySet<Group> }>

/** So many items are looked at before others are heard. */
const itemsAtOnce = 5000

function* ownersOf<Item, Group>(
  items: readonly Item[],
  groupOf: (item: Item) => Group,
  { of }: Pick<Aspect<Item, string>, 'of'>
): Generator<void, Owners<Group>> {
  const groups = new Map<unknown, Set<Group>>()
  for (const [index, item] of items.entries()) {
    if (index % itemsAtOnce === itemsAtOnce - 1) yield
    const value = of(item)
    const known = groups.get(value)
    if (known === undefined) groups.set(value, new Set([groupOf(item)]))
    else known.add(groupOf(item))
  }
  return new Map(
    [...groups].map(([value, having]) => [
      value,
      { group: having.size === 1 ? ([...having][0] as Group) : null, groups: having }
    ])
  )
}

function shortestOf<Item, Group, Name extends string>(
  group: Group,
  owners: ReadonlyMap<Aspect<Item, Name>, Owners<Group>>
): [Name, readonly unknown[]] | null {
  let shortest: [Name, readonly unknown[]] | null = null
  for (const [{ name, briefly }, values] of owners) {
    const own = new Set<unknown>()
    let isShared = false
    for (const [value, { group: owner, groups }] of values) {
      if (!groups.has(group)) continue
      own.add(value)
      isShared ||= owner === null
    }
    if (isShared) continue
    const told = briefly?.(own, values.keys()) ?? [...own]
    if (shortest === null || told.length < shortest[1].length) shortest = [name, told]
  }
  return shortest
}

function* partsWithin<Item, Group, Name extends string>(
  items: readonly Item[],
  groupOf: (item: Item) => Group,
  {
    aspects,
    within,
    open
  }: {
    readonly aspects: readonly Aspect<Item, Name>[]
    readonly within: Aspect<Item, Name>
    readonly open: ReadonlySet<Group>
  }
): Generator<void, Map<Group, Part<Name>[]>> {
  const byValue = new Map<unknown, Item[]>()
  for (const [index, item] of items.entries()) {
    if (index % itemsAtOnce === itemsAtOnce - 1) yield
    const value = within.of(item)
    const known = byValue.get(value)
    if (known === undefined) byValue.set(value, [item])
    else known.push(item)
  }
  const parts = new Map<Group, Part<Name>[]>()
  for (const [value, inside] of byValue) {
    const found = yield* toldApart(inside, groupOf, aspects)
    for (const [group, ofGroup] of found) {
      if (!open.has(group)) continue
      const known = parts.get(group) ?? []
      for (const part of ofGroup) addPart(known, part, [within.name, value])
      parts.set(group, known)
    }
  }
  return parts
}

/** What is told alike of several values is told of them together. */
function addPart<Name extends string>(
  parts: Part<Name>[],
  { told, isSome }: Part<Name>,
  [name, value]: [Name, unknown]
): void {
  const alike = parts.findIndex((one) => one.isSome === isSome && isToldAlike(one.told, told, name))
  const known = parts[alike]
  const values = [...(known?.told.get(name) ?? []), value]
  const joined = { told: new Map([[name, values] as const, ...told]), isSome }
  if (known === undefined) parts.push(joined)
  else parts[alike] = joined
}

function isToldAlike<Name extends string>(one: Part<Name>['told'], other: Part<Name>['told'], but: Name): boolean {
  if (one.size !== other.size + 1) return false
  return [...one].every(([name, values]) => {
    if (name === but) return true
    const others = other.get(name)
    return others?.length === values.length && values.every((value) => others.includes(value))
  })
}
