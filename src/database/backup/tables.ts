import type pg from 'pg'

/** A table as it is copied: every column in order, and by which columns its rows are sorted. */
export type CopiedTable = {
  readonly name: string
  readonly columns: readonly string[]
  readonly sortedBy: readonly string[]
}

/** What is made anew by migrating, and what only tests have. */
const leftOut = ['installation_migration', 'installation_test_clock']

/** Every table of the schema; a table that another one refers to comes before it. */
export async function copiedTables(client: pg.Client): Promise<CopiedTable[]> {
  const { rows } = await client.query<CopiedTable & { needs: string[] }>(
    `select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute as a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select array_agg(case when t.typcategory = 'S' then format('%I collate "C"', a.attname)
          else quote_ident(a.attname) end order by k.place)
        from pg_index as i, unnest(i.indkey) with ordinality as k (attnum, place), pg_attribute as a, pg_type as t
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum
          and t.oid = a.atttypid) as "sortedBy",
      (select coalesce(array_agg(distinct other.relname::text), '{}') from pg_constraint as f
        join pg_class as other on other.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
    from pg_class as c
    where c.relnamespace = 'needlepoint'::regnamespace and c.relkind = 'r' and c.relname <> all ($1)
    order by c.relname`,
    [leftOut],
  )
  return inOrder(rows)
}

function inOrder(tables: readonly (CopiedTable & { needs: readonly string[] })[]): CopiedTable[] {
  const placed: CopiedTable[] = []
  let left = [...tables]
  while (left.length > 0) {
    const names = new Set(left.map(({ name }) => name))
    const free = left.filter(({ needs }) => !needs.some((need) => names.has(need)))
    if (free.length === 0)
      throw new Error(`The tables ${[...names].join(', ')} refer to each other.`)
    placed.push(...free)
    left = left.filter((table) => !free.includes(table))
  }
  return placed
}
