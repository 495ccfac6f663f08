import type { ClinicPage, Statement } from '#protocol/handout/page.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import type { Tell } from '#protocol/triage/rules.ts'

const without = (ids: readonly string[], id: string): readonly string[] =>
  ids.filter((each) => each !== id)

/** The protocol without one rule, without the lines told only with it, and without the sentences that only it obeyed. */
export function withoutRule(data: ProtocolData, ruleId: string): ProtocolData {
  const { triage, screening, page } = data
  return {
    ...data,
    triage: {
      ...triage,
      rules: triage.rules.filter(({ id }) => id !== ruleId),
      late: { ...triage.late, exceptOnly: without(triage.late.exceptOnly, ruleId) },
      tell: tellWithout(triage.tell, ruleId),
    },
    screening: {
      ...screening,
      questions: screening.questions.map((question) => ({
        ...question,
        rules: question.rules.filter(({ id }) => id !== ruleId),
      })),
    },
    page: pageWithout(page, ruleId),
  }
}

function tellWithout(tell: Tell, ruleId: string): Tell {
  const lines = (own: Tell[keyof Tell]) =>
    own.flatMap((line) => {
      if (line.rules === undefined) return [line]
      const rules = without(line.rules, ruleId)
      return rules.length === 0 ? [] : [{ ...line, rules }]
    })
  return {
    emergency_page: lines(tell.emergency_page),
    page_now: lines(tell.page_now),
    page_callback_30: lines(tell.page_callback_30),
    page_callback_60: lines(tell.page_callback_60),
    message: lines(tell.message),
    self_care: lines(tell.self_care),
  }
}

/** What is only taught stays; what the clinic promises to act on goes with the last rule that acts on it. */
function pageWithout(page: ClinicPage, ruleId: string): ClinicPage {
  const freed = (statement: Statement): Statement => ({
    ...statement,
    obeyedBy: without(statement.obeyedBy, ruleId),
  })
  const acting = (statements: readonly Statement[]) =>
    statements.filter(({ obeyedBy }) => obeyedBy.length !== 1 || obeyedBy[0] !== ruleId).map(freed)
  return {
    ...page,
    education: page.education.map(freed),
    procedure: page.procedure.map(freed),
    complications: page.complications.map(freed),
    preparation: acting(page.preparation),
    aftercare: acting(page.aftercare),
    pageUs: page.pageUs
      .map((condition) => ({ ...condition, statements: acting(condition.statements) }))
      .filter(({ statements }) => statements.length > 0),
    howToPage: freed(page.howToPage),
  }
}
