import { Gauge, Histogram, Registry } from 'prom-client'
import { backlog, readiness } from '#clinic/health/readiness.ts'
import type { Installation } from '#clinic/installation.ts'

/** Prometheus metrics of this process and of what waits in the database. No name, id or path is in any of them. */
export function webMetrics(installation: Installation): {
  observe: (pattern: string, status: number, seconds: number) => void
  render: () => Promise<{ contentType: string; body: string }>
} {
  const registry = new Registry()
  const latency = new Histogram({
    name: 'needlepoint_request_seconds',
    help: 'Seconds to answer a request, by route pattern and status.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
    registers: [registry],
  })
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] })
  const queueAge = gauge(
    'needlepoint_attempt_queue_age_seconds',
    'Overdue time of the oldest waiting attempt.',
  )
  const oldest = gauge(
    'needlepoint_oldest_unacknowledged_alert_seconds',
    'Age of the oldest open alert nobody has taken.',
  )
  const beat = gauge(
    'needlepoint_heartbeat_age_seconds',
    'Time since the worker last beat; not a number when it never did.',
  )
  const watcher = gauge(
    'needlepoint_watcher_age_seconds',
    'Time since the outside watcher was last reached; not a number when there is none.',
  )
  const open = gauge('needlepoint_open_alerts', 'Alerts without an outcome.')
  const failed = gauge('needlepoint_attempt_failures', 'Attempts that failed for good.')
  return {
    observe(pattern, status, seconds) {
      latency.observe({ route: pattern, status: String(status) }, seconds)
    },
    async render() {
      const now = await backlog(installation)
      queueAge.set(now.attemptQueueAgeSeconds)
      oldest.set(now.oldestUntakenAlertSeconds)
      open.set(now.openAlerts)
      const { checks } = await readiness(installation)
      beat.set(checks.heartbeatAgeSeconds ?? Number.NaN)
      watcher.set(checks.watcherAgeSeconds ?? Number.NaN)
      failed.set(now.failedAttempts)
      return { contentType: registry.contentType, body: await registry.metrics() }
    },
  }
}
