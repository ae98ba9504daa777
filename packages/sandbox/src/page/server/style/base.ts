/** Colours, letters and controls. */
export const base = `
:root {
  color-scheme: light dark;
  --ground: #f3f2ee; --surface: #ffffff; --raised: #faf9f6; --sunk: #ebe9e3;
  --ink: #1d2329; --soft: #5a636c; --line: #dcd9d1; --strong-line: #8c8f93;
  --accent: #0b6b63; --accent-ink: #ffffff; --accent-soft: #d9efec;
  --good: #14663a; --good-soft: #dcf1e4; --bad: #a3231c; --bad-soft: #fbe3e1; --warn: #7a4b00; --warn-soft: #fbecd0;
  --read: #0b66c3; --wall: #e9e6df; --sent: #ffffff; --received: #d6f0e6;
  --shadow: 0 1px 2px rgb(20 25 30 / .08), 0 12px 32px -12px rgb(20 25 30 / .22);
  --channel: #8e8e93;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --surface: #1d2125; --raised: #23282c; --sunk: #191d20;
    --ink: #e8eaec; --soft: #a4adb5; --line: #32383e; --strong-line: #757d85;
    --accent: #5fcfc0; --accent-ink: #06231f; --accent-soft: #17383a;
    --good: #7ddba2; --good-soft: #17361f; --bad: #ff9f97; --bad-soft: #43201e; --warn: #f3c16e; --warn-soft: #3c2e12;
    --read: #6db6ff; --wall: #101316; --sent: #262b30; --received: #17463f;
    --shadow: 0 1px 2px rgb(0 0 0 / .4), 0 16px 40px -12px rgb(0 0 0 / .6);
  }
}
[data-channel=WHATSAPP] { --channel: #25d366 } [data-channel=RCS] { --channel: #1a73e8 }
[data-channel=SMS] { --channel: #e0803a } [data-channel=MMS] { --channel: #c05bd0 }
[data-channel=VIBERBM] { --channel: #7360f2 } [data-channel=MESSENGER] { --channel: #0084ff }
[data-channel=INSTAGRAM] { --channel: #e1306c } [data-channel=TELEGRAM] { --channel: #2aabee }
[data-channel=KAKAOTALK] { --channel: #f7c600 } [data-channel=KAKAOTALKCHAT] { --channel: #d0a400 }
[data-channel=LINE] { --channel: #06c755 } [data-channel=WECHAT] { --channel: #3eb575 }
[data-channel=APPLEBC] { --channel: #8e8e93 }
*, *::before, *::after { box-sizing: border-box }
[hidden] { display: none !important }
html { height: 100%; -webkit-text-size-adjust: 100% }
body {
  margin: 0; min-height: 100%; background: var(--ground); color: var(--ink);
  font: 15px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif;
}
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, pre { margin: 0; padding: 0 }
ul, ol { list-style: none }
h2 { font-size: 1rem }
h4 { font-size: .8rem; color: var(--soft); font-weight: 600 }
pre, code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: .8rem }
pre { overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2 }
a { color: var(--accent) }
button, input, select, textarea { font: inherit; color: inherit }
button, select, summary, input[type=checkbox] { cursor: pointer }
button:disabled { cursor: default; opacity: .45 }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
summary { list-style: none }
summary::-webkit-details-marker { display: none }
.soft { color: var(--soft); font-size: .82rem }
.icon { width: 1.2em; height: 1.2em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round }
.hidden-words { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.plain { border: 0; border-radius: 10px; padding: .5rem .9rem; background: var(--accent); color: var(--accent-ink); font-weight: 600 }
.plain:hover:enabled { filter: brightness(1.08) }
.quiet { border: 0; border-radius: 8px; padding: .4rem; background: none; color: var(--soft); display: inline-flex; align-items: center; gap: .35rem }
.quiet:hover:enabled { background: var(--sunk); color: var(--ink) }
.wordy { padding: .3rem .55rem; font-size: .84rem }
input:not([type=checkbox]), select, textarea {
  width: 100%; border: 1px solid var(--strong-line); border-radius: 10px; padding: .45rem .65rem; background: var(--surface);
}
input[type=checkbox] { width: 1.15rem; height: 1.15rem; accent-color: var(--accent) }
::placeholder { color: var(--soft); opacity: 1 }
.problem { margin: 0 .75rem .5rem; padding: .5rem .75rem; border-radius: 10px; background: var(--bad-soft); color: var(--bad); font-size: .88rem; overflow-wrap: anywhere }
.skip { position: absolute; left: .5rem; top: -4rem; z-index: 9; padding: .5rem .9rem; border-radius: 0 0 10px 10px; background: var(--accent); color: var(--accent-ink) }
.skip:focus { top: 0 }
@media (prefers-reduced-motion: no-preference) {
  .bubble { animation: arrive .22s ease-out }
  @keyframes arrive { from { opacity: 0; transform: translateY(6px) } }
}
`
