import { index, type RouteConfig, route } from '@react-router/dev/routes'

export default [
  index('pages/start.tsx'),
  route('learn', 'pages/learn.tsx'),
  route('look', 'pages/look.tsx'),
  route('look/workbench', 'pages/look-workbench.tsx'),
] satisfies RouteConfig
