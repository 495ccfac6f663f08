/** A plain-text mail. It carries no protected health information: a link, a severity, a clinic's name. */
export type Mail = { to: string; subject: string; text: string }

/** Taken by the next hop, or not taken and why. A result that is not known counts as not sent. */
export type Handover =
  | {
      kind: 'handed-over'
      /** The name the provider gave it, for what it says later. */
      reference?: string
    }
  | { kind: 'failed'; reason: string; permanent: boolean }

/** One way of sending mail. `send` never throws. */
export type Mailer = { send: (mail: Mail) => Promise<Handover> }
