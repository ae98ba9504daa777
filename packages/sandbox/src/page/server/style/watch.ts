/** Faults and the log. */
export const watch = `
.faults, .log { border: 1px solid var(--line); border-radius: 16px; background: var(--surface) }
.faults { flex: none; max-height: 55%; overflow: auto }
.faults summary { display: flex; align-items: center; gap: .5rem; padding: .65rem .9rem; border-radius: 16px }
.faults summary:focus-visible { outline-offset: -2px }
.faults summary .soft { margin-left: auto }
.faults summary .icon { color: var(--warn) }
.faults-body { padding: .1rem .9rem .9rem }
.faults-body .problem { margin: .6rem 0 0 }
.fault-form { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); align-items: end }
.fault-form > p { align-self: center; grid-column: 1 / -1; order: -1 }
.fields { display: contents }
.field { display: grid; gap: .2rem; align-content: end }
.field:has([type=checkbox]) { grid-template-columns: 1fr auto; align-items: center; min-height: 2.3rem }
.active-faults { display: grid; gap: .3rem; padding: 0 .6rem }
.active-faults li { display: flex; align-items: center; gap: .6rem; padding: .2rem .3rem .2rem .7rem; border-radius: 10px; background: var(--warn-soft); color: var(--warn); font-size: .88rem; min-height: 2rem; overflow-wrap: anywhere }
.active-faults li .soft { margin-left: auto; color: inherit; white-space: nowrap }
.active-faults .quiet { padding: .2rem; color: inherit }
.faults > .quiet { margin: .3rem .6rem .5rem auto; display: flex }
.log { flex: 1; min-height: 0; display: flex; flex-direction: column; overflow: hidden }
.log-head { display: flex; align-items: baseline; gap: .6rem; padding: .65rem .9rem .3rem }
.log-head .quiet { margin-left: auto }
.log-filter { display: flex; flex-wrap: wrap; gap: .5rem; padding: .2rem .9rem .7rem; border-bottom: 1px solid var(--line) }
.log-filter input { flex: 1 1 12rem; width: auto }
.toggles { display: flex; flex-wrap: wrap; gap: .3rem }
.toggle { border: 1px solid var(--strong-line); border-radius: 2rem; padding: .25rem .75rem; background: none; color: var(--soft); font-size: .84rem }
.toggle:hover { color: var(--ink) }
.toggle[aria-pressed=true] { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); font-weight: 600 }
.lines-frame { flex: 1; min-height: 6rem; overflow-y: auto; scrollbar-width: thin }
.lines > li { border-bottom: 1px solid var(--line) }
.line > summary { display: flex; align-items: center; gap: .25rem .55rem; flex-wrap: wrap; padding: .45rem .9rem .45rem .75rem; border-left: 3px solid transparent }
.line[data-kind=webhook] > summary { border-left-color: #7a6bd8 }
.line[data-kind=request] > summary { border-left-color: #2f8fb0 }
.line[data-kind=token] > summary { border-left-color: var(--strong-line) }
.line[data-problem] > summary { border-left-color: var(--bad); background: color-mix(in srgb, var(--bad-soft) 35%, transparent) }
.line > summary:hover { background: var(--raised) }
.line > summary:focus-visible { outline-offset: -2px }
.line time { font-variant-numeric: tabular-nums }
.line strong { font-size: .9rem; font-weight: 600 }
.gist { min-width: 0; max-width: 22rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: .86rem }
.path { flex: 1 1 6rem; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--soft); font-size: .82rem }
.chip { padding: .05rem .5rem; border-radius: 6px; background: var(--sunk); color: var(--soft); font-size: .78rem; font-weight: 600; white-space: nowrap }
.chip.good { background: var(--good-soft); color: var(--good) }
.chip.bad { background: var(--bad-soft); color: var(--bad) }
.chip.warn { background: var(--warn-soft); color: var(--warn) }
.part { padding: .3rem .9rem .5rem }
.part pre { max-height: 24rem; padding: .6rem .7rem; border-radius: 10px; background: var(--sunk) }
`
