/** Configuration files of hosts, read as those hosts read them, as far as ours use their languages. */

/** Headers with lower-case names for a path that is found on the host. */
export type HostedHeaders = (path: string) => Readonly<Record<string, string>>

const lowered = (headers: Iterable<readonly [string, string]>): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]))

/** Every rule that fits adds its headers; a header given twice has both values with a comma between. */
export function readHeadersFile(text: string): HostedHeaders {
  const rules = text.split('\n\n').map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n')
    const escaped = pattern
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+/, '[^/]+')
      .replace('*', '.*')
    const headers = lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line)!.slice(1) as [string, string])
    return { pattern: new RegExp(`^${escaped}$`), headers }
  })
  return (path) => {
    const sums = new Map<string, string>()
    for (const [name, value] of rules
      .filter(({ pattern }) => pattern.test(path))
      .flatMap(({ headers }) => headers))
      sums.set(name, sums.has(name) ? `${sums.get(name)}, ${value}` : value)
    return lowered(sums)
  }
}

/** `Header set` replaces what was set before, where its expression fits. */
export function readApacheFile(text: string): HostedHeaders {
  const line = /^ *Header (?:always )?set (\S+) "([^"]*)"(?: "expr=%\{REQUEST_URI\} =~ m#([^#]*)#")?$/gm
  const lines = [...text.matchAll(line)].map(([, name = '', value = '', path]) => ({ name, value, path }))
  return (path) =>
    lowered(
      lines
        .filter((one) => one.path === undefined || new RegExp(one.path).test(path))
        .map(({ name, value }) => [name, value]),
    )
}

/** A `map` answers by its first expression that fits, or its default; a header without value is not sent. */
export function readNginxFile(text: string): HostedHeaders {
  const variables = new Map(
    [...text.matchAll(/^map \$uri (\$\w+) \{\n(.*?)^\}/gms)].map(([, name = '', body = '']) => {
      const fallback = /^ {2}default "(.*)";$/m.exec(body)?.[1]
      const entries = [...body.matchAll(/^ {2}"~(.*)" "(.*)";$/gm)]
      const read = (path: string) =>
        entries.find(([, one = '']) => new RegExp(one).test(path))?.[2] ?? fallback
      return [name, read] as const
    }),
  )
  const added = [...text.matchAll(/^ {2}add_header (\S+) (?:"([^"]*)"|(\$\w+))(?: always)?;$/gm)]
  return (path) => {
    const sent = added.map(([, name = '', text, variable = '']) => [
      name,
      text ?? variables.get(variable)!(path),
    ])
    return lowered(sent.filter((header): header is [string, string] => header[1] !== ''))
  }
}

/** A `header` is set where its matcher fits: all conditions of the block, or not all of them. */
export function readCaddyFile(text: string): HostedHeaders {
  const blocks = [...text.matchAll(/^\t(@[\w-]+) (not )?\{\n\t\tpath_regexp (.*)\n(?:\t\tfile\n)?\t\}$/gm)]
  const matchers = new Map(
    blocks.map(([, name = '', not, expression = '']) => [
      name,
      (path: string) => new RegExp(expression).test(path) !== (not !== undefined),
    ]),
  )
  const headers = [...text.matchAll(/^\theader (?:(@[\w-]+) )?([\w-]+) "([^"]*)"$/gm)]
  return (path) =>
    lowered(
      headers
        .filter(([, matcher]) => matcher === undefined || matchers.get(matcher)!(path))
        .map(([, , name = '', value = '']) => [name, value]),
    )
}

/** The function is run. */
export function readCloudFrontFile(text: string): HostedHeaders {
  const handler = new Function(`${text}; return handler`)()
  return (path) => {
    const { headers } = handler({ request: { uri: path }, response: { statusCode: 200, headers: {} } })
    return Object.fromEntries(
      Object.entries<{ value: string }>(headers).map(([name, { value }]) => [name, value]),
    )
  }
}
