import { Form } from 'react-router'

/** One's own shifts in one's own calendar, by a link that is shown once. */
export function OwnCalendar({ address }: { readonly address: string | null }) {
  return (
    <section className="form-part">
      <h2>My shifts in my calendar</h2>
      {address === null ? (
        <p>A secret link that your calendar reads. A new one ends the one before.</p>
      ) : (
        <div role="status">
          <p>Subscribe to this address. It is shown only now; whoever has it sees your shifts.</p>
          <p className="secret hand-over">{address}</p>
        </div>
      )}
      <Form method="post">
        <button className="button quiet" type="submit" name="intent" value="feed">
          Make a new link
        </button>
      </Form>
    </section>
  )
}
