/** Union-find over string keys. A key that was never named is a set of its own. */
export interface DisjointSets {
  unite(one: string, other: string): void
  /** The same text for every key of one set. */
  find(key: string): string
}

/** Every key alone. */
export function disjointSets(): DisjointSets {
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    if (root !== key) parents.set(key, root)
    return root
  }
  const unite = (one: string, other: string): void => {
    const [a, b] = [find(one), find(other)]
    if (a !== b) parents.set(a, b)
  }
  return { unite, find }
}
