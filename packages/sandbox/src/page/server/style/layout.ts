/** Where everything stands: three columns, two, one. */
export const layout = `
.frame {
  height: 100vh; height: 100dvh; display: grid; gap: 0 1rem; padding: 0 1rem 1rem;
  grid-template: 'top top top' auto 'side stage watch' minmax(0, 1fr) / minmax(13rem, 17rem) minmax(20rem, 27rem) minmax(22rem, 1fr);
  justify-content: center;
}
.top { grid-area: top; display: flex; align-items: center; gap: .5rem 1rem; flex-wrap: wrap; padding: .8rem .25rem }
.top h1 { font-size: 1.05rem; letter-spacing: -.01em }
.top h1::before { content: ''; display: inline-block; width: .8em; height: .8em; margin-right: .5em; border-radius: 35% 35% 35% 8%; background: var(--accent) }
.top h1 span { font-weight: 400; color: var(--soft) }
.address { color: var(--soft); user-select: all }
.state { margin-left: auto; font-size: .84rem; color: var(--soft); display: inline-flex; align-items: center; gap: .45rem }
.state::before { content: ''; width: .55rem; height: .55rem; border-radius: 50%; background: var(--strong-line) }
.state[data-state=live]::before { background: #22a565; box-shadow: 0 0 0 3px rgb(34 165 101 / .2) }
.state[data-state=lost] { color: var(--bad) }
.state[data-state=lost]::before { background: var(--bad) }
.side { grid-area: side; overflow: auto; padding: .25rem; margin: -.25rem }
.stage { grid-area: stage; min-height: 0; display: flex; flex-direction: column; outline: 0 }
.watch { grid-area: watch; min-height: 0; display: flex; flex-direction: column; gap: .75rem }
.phone-list { display: grid; gap: .3rem }
.phone-row {
  width: 100%; display: grid; grid-template: 'name time' auto 'text count' auto 'badge badge' auto / minmax(0, 1fr) auto; gap: .1rem .5rem; text-align: start;
  padding: .6rem .75rem; border: 1px solid transparent; border-radius: 12px; background: none;
}
.phone-row:hover { background: var(--sunk) }
.phone-row[aria-current] { background: var(--surface); border-color: var(--line); box-shadow: inset 3px 0 var(--channel), 0 1px 2px rgb(0 0 0 / .05) }
.phone-row .badge { grid-area: badge; justify-self: start; margin-top: .25rem }
.phone-name { font-weight: 600; overflow-wrap: anywhere }
.phone-preview { grid-area: text; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: var(--soft); font-size: .88rem }
.count { grid-area: count; min-width: 1.3rem; padding: 0 .35rem; border-radius: 1rem; background: var(--accent); color: var(--accent-ink); font-size: .78rem; font-weight: 700; text-align: center }
.badge {
  display: inline-flex; align-items: center; gap: .35rem; padding: .05rem .5rem; border-radius: 1rem; font-size: .76rem; font-weight: 600; white-space: nowrap;
  background: color-mix(in srgb, var(--channel) 16%, var(--surface)); color: var(--ink);
}
.badge::before { content: ''; width: .5rem; height: .5rem; border-radius: 50%; background: var(--channel) }
.new-phone { margin-top: .6rem }
.new-phone summary { padding: .45rem .75rem; border: 1px dashed var(--strong-line); border-radius: 12px; color: var(--soft); font-size: .9rem; text-align: center }
.new-phone summary:hover { color: var(--ink); background: var(--sunk) }
.new-phone form { display: grid; gap: .35rem; padding: .75rem .25rem }
.new-phone label, .field label { font-size: .84rem; color: var(--soft) }
.new-phone button { margin-top: .35rem }
.guide { overflow: auto; padding: 1.5rem; border: 1px solid var(--line); border-radius: 20px; background: var(--surface); display: grid; gap: .8rem }
.guide h2 { font-size: 1.25rem; line-height: 1.25; letter-spacing: -.01em }
.guide .problem { margin: 0 }
.guide details { border: 1px solid var(--line); border-radius: 12px; padding: .15rem .8rem }
.guide details[open] { padding-bottom: .6rem }
.guide summary { padding: .45rem 0; font-weight: 600 }
.guide summary::before, .menu > summary::after { content: ''; display: inline-block; width: .45em; height: .45em; margin: 0 .6em .1em .1em; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(-45deg) }
.guide details[open] > summary::before { transform: rotate(45deg) translate(-.1em, -.1em) }
.guide pre { white-space: pre; padding: .7rem; border-radius: 8px; background: var(--sunk); max-height: 22rem }
.guide code { overflow-wrap: anywhere }
@media (max-width: 1020px) {
  .frame {
    height: auto; gap: 0 1rem;
    grid-template: 'top top' auto 'side stage' minmax(0, min(46rem, 88vh)) 'watch watch' auto / minmax(11rem, 15rem) minmax(0, 1fr);
  }
  .watch { margin-top: 1rem }
  .lines-frame { max-height: 40rem }
}
@media (max-width: 640px) {
  .frame { padding: 0 .6rem .6rem; grid-template: 'top' auto 'side' auto 'stage' minmax(0, min(42rem, 86vh)) 'watch' auto / minmax(0, 1fr) }
  .top { padding: .6rem .15rem; gap: .25rem .75rem }
  .address { order: 3; width: 100% }
  .side { margin-bottom: .35rem; overflow: visible }
  .phone-list { display: flex; overflow-x: auto; scroll-snap-type: x proximity; padding: .25rem; margin: -.25rem }
  .phone-list li { flex: 0 0 11.5rem; scroll-snap-align: start }
  .phone-row { border-color: var(--line) }
  .new-phone { margin-top: .4rem }
}
`
