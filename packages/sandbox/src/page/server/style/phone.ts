/** A phone, its bubbles, and the box to write in. */
export const phone = `
.phone {
  flex: 1; min-height: 0; display: flex; flex-direction: column; overflow: hidden;
  border: 1px solid var(--line); border-radius: 26px; background: var(--surface); box-shadow: var(--shadow); border-top: 4px solid var(--channel);
}
.phone-head { display: flex; align-items: center; gap: .6rem; padding: .6rem .8rem .6rem 1.1rem; border-bottom: 1px solid var(--line) }
.phone-head h2 { min-width: 0; overflow-wrap: anywhere; font-size: 1.02rem; font-variant-numeric: tabular-nums }
.phone-head .quiet { margin-left: auto; white-space: nowrap }
.screen-frame { position: relative; flex: 1; min-height: 0; display: flex }
.screen { flex: 1; overflow-y: auto; overscroll-behavior: contain; background: var(--wall); padding: 1rem .8rem; scrollbar-width: thin }
.screen:focus-visible { outline-offset: -3px }
.jump {
  position: absolute; bottom: .7rem; left: 50%; translate: -50% 0; display: inline-flex; align-items: center; gap: .35rem;
  border: 0; border-radius: 2rem; padding: .35rem .9rem; background: var(--accent); color: var(--accent-ink); font-size: .85rem; font-weight: 600; box-shadow: var(--shadow);
}
.bubbles { display: flex; flex-direction: column; gap: .55rem; min-height: 100%; justify-content: flex-end }
.bubble { position: relative; max-width: min(86%, 22rem); padding: .5rem .7rem .3rem; border-radius: 16px; box-shadow: 0 1px 1px rgb(0 0 0 / .07); overflow-wrap: anywhere }
.sent { align-self: flex-start; background: var(--sent); border-bottom-left-radius: 5px }
.received { align-self: flex-end; background: var(--received); border-bottom-right-radius: 5px }
.bubble:has(.carousel) { max-width: 100%; width: 100% }
.bubble:has(.media.wide, .map, .card, .list, .visiting-card, .template, .choices) { width: min(86%, 22rem) }
.bubble:has(.carousel) { width: 100% }
.bubble[data-status=FAILED] { background: color-mix(in srgb, var(--bad-soft) 60%, var(--sent)) }
.agent { display: flex; gap: .4rem; align-items: center; font-size: .82rem; font-weight: 600; color: var(--accent) }
.tag { padding: 0 .35rem; border-radius: 4px; background: var(--accent-soft); font-size: .7rem; text-transform: uppercase; letter-spacing: .04em }
.text { white-space: pre-wrap }
.postback { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .76rem }
.foot { display: flex; gap: .3rem; align-items: center; margin: .1rem -.25rem 0 auto; padding: .05rem .25rem; border: 0; border-radius: 6px; background: none; color: var(--soft); font-size: .74rem; text-align: start }
.foot:hover { background: color-mix(in srgb, var(--ink) 8%, transparent) }
.progress { display: inline-flex; align-items: center; gap: .3rem }
.progress .icon { width: 1.25em; height: 1.25em; stroke-width: 2.2 }
.progress[data-tone=read] { color: var(--read) }
.progress[data-tone=bad] { color: var(--bad); font-weight: 600 }
.history { padding: .35rem 0 .2rem; border-top: 1px solid var(--line); font-size: .76rem; color: var(--soft); display: grid; gap: .1rem }
.history time { margin-right: .5rem; font-variant-numeric: tabular-nums }
.history code { font-size: .72rem }
.composer { display: flex; align-items: flex-end; gap: .35rem; padding: .6rem .7rem; border-top: 1px solid var(--line) }
.composer textarea { flex: 1; min-width: 0; resize: none; field-sizing: content; max-height: 8rem; border-radius: 20px; padding: .5rem .9rem }
.extras { display: flex; padding-bottom: .2rem }
.send { flex: none; width: 2.5rem; height: 2.5rem; border: 0; border-radius: 50%; background: var(--accent); color: var(--accent-ink); display: grid; place-items: center }
.send:hover { filter: brightness(1.08) }
`
