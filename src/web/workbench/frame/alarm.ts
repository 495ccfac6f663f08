/** Two rising tones, twice: heard across a room, and unlike a telephone. */
const tones_hz = [659, 880, 659, 880] as const
const toneSeconds = 0.18
const loudness = 0.25

/** Plays the alarm once. */
export function ring(audio: AudioContext): void {
  tones_hz.forEach((pitch_hz, place) => {
    const startsAt = audio.currentTime + place * (toneSeconds + 0.04)
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    tone.frequency.value = pitch_hz
    tone.type = 'triangle'
    volume.gain.setValueAtTime(0, startsAt)
    volume.gain.linearRampToValueAtTime(loudness, startsAt + 0.02)
    volume.gain.linearRampToValueAtTime(0, startsAt + toneSeconds)
    tone.connect(volume).connect(audio.destination)
    tone.start(startsAt)
    tone.stop(startsAt + toneSeconds)
  })
}

export type Mute = { readonly untilMs: number; readonly alertIds: readonly string[] }

const key = 'needlepoint-mute'

/** The mute this browser keeps over a reload, if it has not run out. */
export function keptMute(nowMs: number): Mute | undefined {
  const kept = sessionStorage.getItem(key)
  if (kept === null) return undefined
  const mute: Mute = JSON.parse(kept)
  return mute.untilMs > nowMs ? mute : undefined
}

export const keepMute = (mute: Mute): void => sessionStorage.setItem(key, JSON.stringify(mute))

/** The alerts that sound now: untaken ones, but not those muted by name while the mute lasts. */
export function sounding(
  untaken: readonly string[],
  mute: Mute | undefined,
  nowMs: number,
): readonly string[] {
  if (mute === undefined || mute.untilMs <= nowMs) return untaken
  return untaken.filter((id) => !mute.alertIds.includes(id))
}
