import type { ColumnType, Generated } from 'kysely'

/** Who staff are and how they prove it, as types: what migration 0007 makes. */
type Instant = Temporal.Instant

type JsonObject = Readonly<Record<string, unknown>>

/** How a session was opened. `demo` is one press, in a demo clinic only. */
export type SignInMethod = 'demo' | 'passkey' | 'password'

export type IdentityTables = {
  staff_session: {
    clinic_id: string
    session_id: Generated<string>
    staff_id: string
    token_hash: Uint8Array
    opened_at: Instant
    ended_at: Instant | null
    method: Generated<SignInMethod>
    seen_at: Generated<Instant>
    confirmed_at: Generated<Instant>
    device_hash: Uint8Array | null
    device_name: Generated<string>
  }
  staff_invitation: {
    clinic_id: string
    invitation_id: Generated<string>
    staff_id: string
    token_hash: Uint8Array
    issued_by: string | null
    issued_at: Instant
    expires_at: Instant
    used_at: Instant | null
    revoked_at: Instant | null
  }
  clinic_acknowledgement: { clinic_id: string; staff_id: string; acknowledged_at: Instant }
  installation_user: {
    id: Generated<string>
    name: string
    email: string
    email_verified: boolean
    image: string | null
    two_factor_enabled: boolean | null
    created_at: Instant
    updated_at: Instant
  }
  installation_account: {
    id: Generated<string>
    user_id: string
    account_id: string
    provider_id: string
    password: string | null
    access_token: string | null
    refresh_token: string | null
    id_token: string | null
    access_token_expires_at: Instant | null
    refresh_token_expires_at: Instant | null
    scope: string | null
    created_at: Instant
    updated_at: Instant
  }
  installation_two_factor: {
    id: Generated<string>
    user_id: string
    secret: string
    backup_codes: string
    verified: boolean | null
    failed_verification_count: number | null
    locked_until: Instant | null
  }
  installation_passkey: {
    id: Generated<string>
    user_id: string
    name: string | null
    public_key: string
    credential_id: string
    counter: string
    device_type: string
    backed_up: boolean
    transports: string | null
    aaguid: string | null
    created_at: Instant | null
  }
  installation_session: {
    id: Generated<string>
    user_id: string
    token: string
    expires_at: Instant
    ip_address: string | null
    user_agent: string | null
    created_at: Instant
    updated_at: Instant
  }
  installation_verification: {
    id: Generated<string>
    identifier: string
    value: string
    expires_at: Instant
    created_at: Instant
    updated_at: Instant
  }
  installation_used_code: { user_id: string; code_hash: Uint8Array; used_at: Instant }
  installation_sign_in_try: {
    subject_hash: Uint8Array
    tries: number
    last_at: Instant
    locked_until: Instant | null
  }
  installation_membership: { clinic_id: string; staff_id: string; user_id: string }
  installation_setup: {
    token_hash: Uint8Array
    issued_at: Instant
    expires_at: Instant
    used_at: Instant | null
    draft: ColumnType<JsonObject | null, string | null, string | null>
  }
}
