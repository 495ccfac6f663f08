export type PushTrouble = 'not-supported' | 'refused' | 'failed'

/** What a browser gives to whoever may push to it, with a name people know the device by. */
type Device = {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
  readonly device: string
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android.*Mobile/, 'Android phone'],
  [/Android/, 'Android tablet'],
  [/Macintosh/, 'Mac'],
  [/Windows/, 'Windows computer'],
]

const deviceName = (agent: string): string =>
  kinds.find(([pattern]) => pattern.test(agent))?.[1] ?? 'This browser'

/** Asks this browser to take pushes under the installation's key. It shows its own question first. */
export async function subscribeHere(publicKey: string): Promise<Device | PushTrouble> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) return 'not-supported'
  if ((await Notification.requestPermission()) !== 'granted') return 'refused'
  try {
    const script = new URL('./push-worker.js', import.meta.url)
    const registration = await navigator.serviceWorker.register(script)
    const subscription = await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: publicKey,
    })
    const { endpoint = '', keys = {} } = subscription.toJSON()
    const { p256dh = '', auth = '' } = keys
    return { endpoint, p256dh, auth, device: deviceName(navigator.userAgent) }
  } catch {
    return 'failed'
  }
}
