/** Shows a push, and opens its link: the browser keeps this running when no screen is open. */
self.addEventListener('push', (event) => {
  const { title, body, url } = event.data?.json() ?? {
    title: 'Needlepoint',
    body: '',
    url: '/workbench',
  }
  const shown = { body, data: { url }, tag: url, renotify: true, requireInteraction: true }
  event.waitUntil(self.registration.showNotification(title, shown))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(self.clients.openWindow(event.notification.data.url))
})
