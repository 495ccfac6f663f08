import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * The rules of the house, as a test. They only tighten: a limit may be lowered, a room may lose a
 * door, an exception may go. Changing the architecture is a visible one-line change here.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  outside: [],
  database: ['protocol'],
  clinic: ['protocol', 'database', 'outside'],
  worker: ['protocol', 'database', 'outside', 'clinic'],
  web: ['protocol', 'database', 'outside', 'clinic'],
  cli: ['protocol', 'database', 'outside', 'clinic', 'worker', 'web'],
}

const linesMost = 300
const functionLinesMost = 70

/** Data, long by nature: one entry after another, no logic. */
const isData = (path: string) => /^src\/protocol\/(tpi|atlas)\//.test(path)

const refusedNames = /^(utils?|helpers?|common|misc|shared|lib)$/
const tablesOfTheInstallation = /^installation_/

const root = join(import.meta.dirname, '..')

async function filesBelow(folder: string, ending: RegExp): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

const sources = await filesBelow('src', /\.(ts|tsx)$/)
const tests = await filesBelow('test', /\.(ts|tsx)$/)
const texts = new Map(
  await Promise.all(
    [...sources, ...tests].map(
      async (path) => [path, await readFile(join(root, path), 'utf8')] as const,
    ),
  ),
)
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('test/')
const code = sources.filter((path) => !isTest(path))

const roomOf = (path: string) => path.split('/')[1] ?? ''

type Import = { from: string; target: string; wanted: string }

/** Every import of a file, with the file or room it leads to; packages and node: as they are written. */
function importsOf(path: string): Import[] {
  const text = texts.get(path) ?? ''
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g
  return [...text.matchAll(pattern)].map((match) => {
    const [wanted = ''] = (match[1] ?? match[2] ?? '').split('?')
    const target = wanted.startsWith('#')
      ? `src/${wanted.slice(1)}`
      : wanted.startsWith('.')
        ? normalize(join(dirname(path), wanted))
        : wanted
    return { from: path, target, wanted }
  })
}

const allImports = code.flatMap(importsOf)
const isOurs = ({ target }: Import) => target.startsWith('src/')
/** What React Router writes from routes.ts, and a style sheet: not modules of ours. */
const isGenerated = ({ wanted }: Import) =>
  wanted.includes('/+types/') || /\.(css|svg)(\?\w+)?$/.test(wanted)

function violations<Item>(items: readonly Item[], wrong: (item: Item) => string | undefined) {
  return items.flatMap((item) => wrong(item) ?? [])
}

describe('rooms', () => {
  test('every folder of src is a room of the table, and no room is empty', () => {
    const rooms = [...new Set(sources.map(roomOf))].sort()
    expect(rooms).toEqual(Object.keys(mayImport).sort())
  })

  test('imports go downhill only', () => {
    const uphill = violations(allImports.filter(isOurs), ({ from, target }) => {
      const room = roomOf(from)
      const other = roomOf(target)
      return room === other || mayImport[room]?.includes(other) ? undefined : `${from} → ${target}`
    })
    expect(uphill).toEqual([])
  })

  test('between rooms an import names the room; inside a room it is relative', () => {
    const strange = violations(allImports.filter(isOurs), ({ from, target, wanted }) => {
      const same = roomOf(from) === roomOf(target)
      return same === wanted.startsWith('.') ? undefined : `${from}: ${wanted}`
    })
    expect(strange).toEqual([])
  })

  test('database takes only types from protocol', () => {
    const values = violations(
      allImports.filter(
        ({ from, target }) => roomOf(from) === 'database' && target.startsWith('src/protocol'),
      ),
      ({ from, wanted }) =>
        new RegExp(`import type [^;\\n]*['"]${wanted}['"]`).test(texts.get(from) ?? '')
          ? undefined
          : `${from}: ${wanted}`,
    )
    expect(values).toEqual([])
  })

  test('every import of ours leads to a file', () => {
    const lost = violations(
      allImports.filter((each) => isOurs(each) && !isGenerated(each)),
      ({ from, target }) => (texts.has(target) ? undefined : `${from}: ${target}`),
    )
    expect(lost).toEqual([])
  })

  test('no file reaches itself through its imports', () => {
    const next = Map.groupBy(allImports.filter(isOurs), ({ from }) => from)
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
        return
      }
      if (done.has(path)) return
      for (const { target } of next.get(path) ?? []) visit(target, [...trail, path])
      done.add(path)
    }
    for (const path of code) visit(path, [])
    expect(circles).toEqual([])
  })

  test('every file of src is used: imported, a command, a route, or named where files are named', async () => {
    const routes = texts.get('src/web/routes.ts') ?? ''
    const vite = await readFile(join(root, 'vite.config.ts'), 'utf8')
    const imported = new Set([...sources, ...tests].flatMap(importsOf).map(({ target }) => target))
    const known = (path: string) =>
      imported.has(path) ||
      path === 'src/cli/main.ts' ||
      /^src\/web\/(root|entry\.(client|server)|routes)\.tsx?$/.test(path) ||
      (path.startsWith('src/web/') && routes.includes(path.slice('src/web/'.length))) ||
      vite.includes(path) ||
      code.some(
        (other) =>
          other !== path && (texts.get(other) ?? '').includes(`/${path.split('/').at(-1)}`),
      )
    expect(code.filter((path) => !known(path))).toEqual([])
  })
})

describe('the protocol is pure', () => {
  const protocol = code.filter((path) => roomOf(path) === 'protocol')

  test('it imports nothing, not even of Node', () => {
    const foreign = protocol
      .flatMap(importsOf)
      .filter(({ target }) => !target.startsWith('src/protocol/'))
    expect(foreign).toEqual([])
  })

  test('it has no clock, no chance, no waiting and no environment in it', () => {
    const impure =
      /new Date\b|Date\.now|Temporal\.Now|Math\.random|\bprocess\.|\basync\b|\bawait\b|\bfetch\(/
    expect(protocol.filter((path) => impure.test(texts.get(path) ?? ''))).toEqual([])
  })
})

describe('files', () => {
  test(`none is over ${linesMost} lines, data apart`, () => {
    const long = violations(
      code.filter((path) => !isData(path)),
      (path) => {
        const lines = (texts.get(path) ?? '').split('\n').length - 1
        return lines > linesMost ? `${path}: ${lines}` : undefined
      },
    )
    expect(long).toEqual([])
  })

  test(`no function is over ${functionLinesMost} lines`, () => {
    const long = violations(
      code.filter((path) => !isData(path)),
      (path) => {
        const lines = (texts.get(path) ?? '').split('\n')
        const starts = lines.flatMap((line, at) =>
          /^(export )?(default )?(async )?function\b|^(export )?const \w+ = (async )?\([^)]*\).*=> \{$/.test(
            line,
          )
            ? [at]
            : [],
        )
        const over = starts.filter((at) => {
          const end = lines.findIndex((line, later) => later > at && line.startsWith('}'))
          return end - at + 1 > functionLinesMost
        })
        return over.length > 0 ? `${path}:${over.map((at) => at + 1).join(',')}` : undefined
      },
    )
    expect(long).toEqual([])
  })

  test('no dumping grounds', () => {
    const dumps = [...sources, ...tests].filter((path) =>
      path.split('/').some((part) => refusedNames.test(part.replace(/\..*$/, ''))),
    )
    expect(dumps).toEqual([])
  })
})

describe('lines', () => {
  const everywhere = [...sources, ...tests].filter((path) => path !== 'test/house.test.ts')
  const found = (paths: readonly string[], pattern: RegExp) =>
    paths.flatMap((path) =>
      (texts.get(path) ?? '')
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
    )

  test.each([
    [
      'no any and no ignored type error',
      /\bas any\b|:\s*any\s*([;,)\]}=|&]|$)|<any>|@ts-(ignore|expect-error|nocheck)/,
    ],
    ['no cast through unknown', /\bas unknown as\b/],
    ['no barrel', /^export \* from/],
    ['no mock of our own code', /(vi|jest)\.(mock|doMock)\(/],
    ['no test that is skipped or alone', /\b(it|test|describe)\.(skip|only|todo)\b/],
    ['no empty catch', /catch( \([a-z]+\))? \{ *\}/],
    [
      'no comment that narrates',
      /^ *\/\/ *(Now|First|Then|Next|Set|Get|Create|Loop|Check if|Return|Initialize|Call|Update|Handle) /,
    ],
  ])('%s', (_, pattern) => {
    expect(found(everywhere, pattern)).toEqual([])
  })

  test('medicine is decided in the protocol: no other room compares a disposition or an outcome of it', () => {
    const outside = code.filter((path) => roomOf(path) !== 'protocol')
    const medicine =
      /[!=]== '(emergency_page|page_now|page_callback_(30|60)|self_care|do_not_proceed)'/
    expect(found(outside, medicine)).toEqual([])
  })

  test('no room keeps state between calls', () => {
    const moduleState = /^(export )?let /
    expect(found(code, moduleState)).toEqual([])
  })
})

test('every table but the installation’s own has clinic_id first in its key', async () => {
  const migrations = await filesBelow('src/database/migrations', /\.sql$/)
  const sql = (
    await Promise.all(migrations.map((path) => readFile(join(root, path), 'utf8')))
  ).join('\n')
  const made = [...sql.matchAll(/create table needlepoint\.(\w+) \(([\s\S]*?)\n\);/g)]
  expect(made.length).toBeGreaterThan(15)
  const keyless = made
    .filter(([, name = '']) => !tablesOfTheInstallation.test(name))
    .filter(([, name, body = '']) =>
      name === 'clinic'
        ? !/clinic_id uuid primary key/.test(body)
        : !/primary key \(clinic_id\b/.test(body),
    )
  expect(keyless.map(([, name]) => name)).toEqual([])
})

test('nothing tracked names a machine’s path or a package registry’s host', async () => {
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8')
  expect(lock).not.toMatch(/"resolved": "https?:/)
})
