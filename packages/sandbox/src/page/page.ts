import { startPage } from './start-page.ts'

// The one module that works when it is loaded: a browser does that, nobody imports it.
startPage()
