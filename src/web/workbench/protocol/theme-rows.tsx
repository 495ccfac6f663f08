import type { ProtocolData } from '#protocol/protocol.ts'
import { RowLink, Rows } from '../../look/rows.tsx'
import { rulesOf } from './rule-data.ts'
import { type Theme, themesOf } from './themes.ts'

/** The themes of a protocol, each with how many rules it has and how many are our own choice. */
export const themeRows = (data: ProtocolData) =>
  themesOf(data).map(({ id, title, part, ruleIds }) => ({
    id,
    title,
    part,
    rules: ruleIds.length,
    own: rulesOf(data, ruleIds).filter(({ ownChoice }) => ownChoice).length,
  }))

type ThemeRowsProps = {
  readonly themes: ReturnType<typeof themeRows>
  readonly part: Theme['part']
  readonly title: string
  /** The address of the version that is read. */
  readonly base: string
}

export function ThemeRows({ themes, part, title, base }: ThemeRowsProps) {
  const own = themes.filter((theme) => theme.part === part)
  const rules = own.reduce((sum, theme) => sum + theme.rules, 0)
  return (
    <section>
      <h2>
        {title} <small className="rule-count">{rules} rules</small>
      </h2>
      <Rows>
        {own.map((theme) => (
          <RowLink
            key={theme.id}
            href={`${base}/themes/${theme.id}`}
            title={theme.title}
            detail={countWords(theme)}
          />
        ))}
      </Rows>
    </section>
  )
}

const countWords = ({ rules, own }: ThemeRowsProps['themes'][number]): string =>
  `${rules === 1 ? '1 rule' : `${rules} rules`}${own === 0 ? '' : `, ${own} our own choice`}`
