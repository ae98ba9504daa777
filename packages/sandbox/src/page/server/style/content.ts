/** What bubbles hold: one kind of content after the other. */
export const content = `
.bubble > .content > .media:first-child, .bubble > .content > .place:first-child, .bubble > .content > .card:first-child { margin: -.15rem -.3rem 0 }
.media { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .7rem; align-items: center; --hue: 200 }
.media[data-hue='1'] { --hue: 20 } .media[data-hue='2'] { --hue: 95 } .media[data-hue='3'] { --hue: 155 } .media[data-hue='4'] { --hue: 260 } .media[data-hue='5'] { --hue: 325 }
.media-stage { display: grid; place-items: center; width: 3rem; height: 3rem; border-radius: 12px; color: hsl(var(--hue) 45% 32%); background: linear-gradient(145deg, hsl(var(--hue) 55% 90%), hsl(calc(var(--hue) + 35) 50% 80%)) }
.wide { grid-template-columns: minmax(0, 1fr); gap: .4rem }
.wide .media-stage { width: 100%; height: auto; aspect-ratio: 16 / 9; border-radius: 12px }
.wide .media-stage .icon { width: 2.6rem; height: 2.6rem; stroke-width: 1.3 }
.media figcaption { min-width: 0; display: flex; flex-direction: column; font-size: .86rem }
.wide figcaption { padding: 0 .3rem }
.media-name { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.media-host { font-size: .78rem; color: var(--soft); overflow-wrap: anywhere }
.inline-image { display: block; max-width: 100%; border-radius: 12px }
.map {
  display: grid; place-items: center; aspect-ratio: 2 / 1; border-radius: 12px; color: #b3261e;
  background:
    linear-gradient(115deg, transparent 46%, #fff 46% 50%, transparent 50%), linear-gradient(22deg, transparent 58%, #fff 58% 61%, transparent 61%),
    linear-gradient(80deg, transparent 24%, #fff 24% 26.5%, transparent 26.5%), radial-gradient(circle at 82% 88%, #a9d3ea 0 24%, transparent 24.5%), radial-gradient(circle at 12% 18%, #cfe6c2 0 18%, transparent 18.5%), #e9e6dc;
}
.map .icon { width: 2.2rem; height: 2.2rem; fill: #fff; stroke-width: 2; translate: 0 -.7rem; filter: drop-shadow(0 2px 2px rgb(0 0 0 / .3)) }
.place-words { display: flex; flex-direction: column; padding: .4rem .3rem .1rem }
.card { display: grid; gap: .35rem }
.card-words { display: grid; gap: .1rem; padding: .1rem .3rem }
.card-words .text { font-size: .92rem; color: var(--soft) }
.card .media.wide figcaption { display: flex }
.card[data-height=SHORT] .media-stage { aspect-ratio: 3 / 1 }
.card[data-height=TALL] .media-stage { aspect-ratio: 4 / 3 }
.choices { display: grid; gap: .3rem; margin-top: .45rem }
.choices li { display: flex; flex-direction: column; align-items: stretch }
.choice {
  display: flex; align-items: center; justify-content: center; gap: .45rem; width: 100%; min-height: 2.3rem; padding: .35rem .7rem;
  border: 1px solid color-mix(in srgb, var(--accent) 45%, transparent); border-radius: 12px; background: none; color: var(--accent); font-weight: 600; font-size: .92rem;
}
.choice .icon { width: 1.05em; height: 1.05em }
.choice:hover, .row:is(button):hover { background: var(--accent-soft) }
.choice:active { scale: .985 }
.choice-detail { display: block; padding: .05rem .4rem .1rem; font-size: .76rem; color: var(--soft); text-align: center; overflow-wrap: anywhere }
.slides { display: flex; gap: .6rem; overflow-x: auto; scroll-snap-type: x mandatory; padding: .15rem .15rem .5rem; margin: -.15rem; scrollbar-width: thin }
.slides > li { flex: 0 0 min(14rem, 78%); scroll-snap-align: start; border: 1px solid var(--line); border-radius: 14px; padding: .4rem; background: var(--surface); display: grid }
.slides .card { align-content: start; grid-template-rows: auto 1fr auto }
.slides .card:not(:has(.media)) { grid-template-rows: 1fr auto }
.slide-count { text-align: center }
.list { display: grid; gap: .25rem }
.list > strong { font-size: 1.02rem }
.menu { border-top: 1px solid var(--line); margin-top: .25rem; padding-top: .15rem }
.menu > summary { padding: .35rem 0; color: var(--accent); font-weight: 600; font-size: .92rem; text-align: center }
.menu > summary::after { margin: 0 0 .15em .6em; transform: rotate(45deg) }
.menu[open] > summary::after { transform: rotate(225deg); margin-bottom: -.05em }
.menu h4 { padding: .5rem .3rem .1rem; color: var(--accent) }
.rows > li + li { border-top: 1px solid var(--line) }
.row { display: flex; flex-direction: column; width: 100%; padding: .45rem .3rem; border: 0; background: none; text-align: start }
button.row { border-radius: 8px }
.row-title { font-weight: 500 }
.row-detail { font-size: .82rem; color: var(--soft) }
.visiting-head, .template-head { display: flex; gap: .65rem; align-items: center }
.visiting-head > span:last-child, .template-head > span { display: flex; flex-direction: column; min-width: 0 }
.avatar { flex: none; display: grid; place-items: center; width: 2.8rem; height: 2.8rem; border-radius: 50%; background: var(--accent-soft); color: var(--accent); font-weight: 700 }
.template-head .icon { width: 1.7rem; height: 1.7rem; color: var(--accent) }
.content dl { margin-top: .45rem; border-top: 1px solid var(--line); font-size: .88rem }
.content dl > div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .5rem; padding: .25rem 0; border-bottom: 1px solid var(--line) }
.content dl > div:last-child { border: 0 }
.content dt { color: var(--soft) }
.fake-button { text-align: center; padding: .4rem; margin: .35rem 0; border: 1px solid var(--line); border-radius: 12px; font-weight: 600 }
.raw { margin-top: .2rem; font-size: .84rem }
.raw summary { color: var(--soft); text-decoration: underline dotted }
.raw pre { max-height: 16rem; padding: .5rem; border-radius: 8px; background: var(--sunk) }
`
