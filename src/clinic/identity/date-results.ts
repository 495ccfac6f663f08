import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely'

const asDate = (value: unknown): unknown =>
  value instanceof Temporal.Instant ? new Date(value.epochMilliseconds) : value

/** Gives better-auth the Date it compares with, where our connection reads a Temporal.Instant. */
export class DateResults implements KyselyPlugin {
  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const rows = result.rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asDate(value)])),
    )
    return { ...result, rows }
  }
}
