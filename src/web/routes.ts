import { index, type RouteConfig, route } from '@react-router/dev/routes'

export default [
  index('pages/start.tsx'),
  route('learn', 'pages/learn.tsx'),
  route('look', 'pages/look.tsx'),
  route('look/workbench', 'pages/look-workbench.tsx'),
  route('v/:token', 'patient/open-link.tsx'),
  route('link/:unsent?', 'patient/link-needed.tsx'),
  route('call-back', 'patient/call-back.tsx'),
  route('call-back/:requestId', 'patient/called-back.tsx'),
] satisfies RouteConfig
