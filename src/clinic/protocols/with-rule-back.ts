import type { ClinicPage, Statement } from '#protocol/handout/page.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import type { Tell } from '#protocol/triage/rules.ts'

type Named = { readonly id: string }

/** Ids in the order of `order`; what is not in it stays in front. */
const inOrder = (ids: readonly string[], order: readonly string[]): readonly string[] => [
  ...ids.filter((id) => !order.includes(id)),
  ...order.filter((id) => ids.includes(id)),
]

/** One item of `order` put behind the nearest of its forerunners that is still there. */
function putBack<Item extends Named>(
  own: readonly Item[],
  order: readonly Named[],
  item: Item,
): readonly Item[] {
  if (own.some(({ id }) => id === item.id)) return own
  const place = order.findIndex(({ id }) => id === item.id)
  const before = new Set(order.slice(0, place).map(({ id }) => id))
  const after = own.findLastIndex(({ id }) => before.has(id)) + 1
  return [...own.slice(0, after), item, ...own.slice(after)]
}

/**
 * The draft with one rule of `base` as it stands there, at its old place, with the lines told with it and the sentences
 * that it keeps. Undefined where `base` has no such rule. Every other change of the draft stays.
 */
export function withRuleBack(
  data: ProtocolData,
  base: ProtocolData,
  ruleId: string,
): ProtocolData | undefined {
  const { triage, screening } = data
  const flag = base.triage.rules.find(({ id }) => id === ruleId)
  const asked = base.screening.questions.find(({ rules }) => rules.some(({ id }) => id === ruleId))
  const check = asked?.rules.find(({ id }) => id === ruleId)
  if (flag === undefined && check === undefined) return undefined
  const { exceptOnly } = base.triage.late
  return {
    ...data,
    triage: {
      ...triage,
      rules: flag === undefined ? triage.rules : putBack(triage.rules, base.triage.rules, flag),
      late: exceptOnly.includes(ruleId)
        ? {
            ...triage.late,
            exceptOnly: inOrder([...new Set([...triage.late.exceptOnly, ruleId])], exceptOnly),
          }
        : triage.late,
      tell: tellWith(triage.tell, base.triage.tell, ruleId),
    },
    screening: {
      ...screening,
      questions: screening.questions.map((question) =>
        question.id === asked?.id && check !== undefined
          ? { ...question, rules: putBack(question.rules, asked.rules, check) }
          : question,
      ),
    },
    page: pageWith(data.page, base.page, ruleId),
  }
}

function tellWith(tell: Tell, base: Tell, ruleId: string): Tell {
  const lines = (level: keyof Tell) =>
    base[level].reduce((own, line) => {
      if (line.rules?.includes(ruleId) !== true) return own
      const there = own.find(({ id }) => id === line.id)
      if (there === undefined) return putBack(own, base[level], { ...line, rules: [ruleId] })
      const rules = inOrder([...new Set([...(there.rules ?? []), ruleId])], line.rules)
      return own.map((each) =>
        each.id === line.id && each.rules !== undefined ? { ...each, rules } : each,
      )
    }, tell[level])
  return {
    emergency_page: lines('emergency_page'),
    page_now: lines('page_now'),
    page_callback_30: lines('page_callback_30'),
    page_callback_60: lines('page_callback_60'),
    message: lines('message'),
    self_care: lines('self_care'),
  }
}

function statementsWith(
  own: readonly Statement[],
  base: readonly Statement[],
  ruleId: string,
): readonly Statement[] {
  return base
    .filter(({ obeyedBy }) => obeyedBy.includes(ruleId))
    .reduce((all, statement) => {
      const there = all.find(({ id }) => id === statement.id)
      if (there === undefined) return putBack(all, base, { ...statement, obeyedBy: [ruleId] })
      const obeyedBy = inOrder([...new Set([...there.obeyedBy, ruleId])], statement.obeyedBy)
      return all.map((each) => (each.id === statement.id ? { ...each, obeyedBy } : each))
    }, own)
}

function pageWith(page: ClinicPage, base: ClinicPage, ruleId: string): ClinicPage {
  const back = (part: 'education' | 'procedure' | 'complications' | 'preparation' | 'aftercare') =>
    statementsWith(page[part], base[part], ruleId)
  const pageUs = base.pageUs.reduce((own, condition) => {
    const there = own.find(({ id }) => id === condition.id)
    const statements = statementsWith(there?.statements ?? [], condition.statements, ruleId)
    if (statements.length === 0) return own
    return there === undefined
      ? putBack(own, base.pageUs, { ...condition, statements })
      : own.map((each) => (each.id === condition.id ? { ...each, statements } : each))
  }, page.pageUs)
  const [howToPage = page.howToPage] = statementsWith([page.howToPage], [base.howToPage], ruleId)
  return {
    ...page,
    education: back('education'),
    procedure: back('procedure'),
    complications: back('complications'),
    preparation: back('preparation'),
    aftercare: back('aftercare'),
    pageUs,
    howToPage,
  }
}
