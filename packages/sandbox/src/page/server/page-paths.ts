/** Where the page lives beside the API, whose paths begin with `/v1/` or `/oauth2/`. */
export const pagePaths = {
  page: '/',
  start: '/sandbox/start.js',
  style: '/sandbox/style.css',
  events: '/sandbox/events',
  modules: '/sandbox/',
} as const
