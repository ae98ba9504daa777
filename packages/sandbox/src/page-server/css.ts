/** How the page looks: light and dark, from 360 pixels up. */
export const css: string = `
:root{color-scheme:light dark;--bg:#eef0f5;--card:#fff;--soft:#f6f7fa;--line:#d9dde6;--text:#1b1f2a;--muted:#5a6275;--accent:#3450d1;--on-accent:#fff;--app:#fff;--me:#d9e4ff;--wall:#e7eaf2;--good:#0d6b3c;--good-bg:#dcf5e6;--bad:#a8231b;--bad-bg:#fde4e1;--shadow:0 1px 2px #1b1f2a1a,0 8px 24px #1b1f2a14;--key:#7a2f8f;--string:#0d6b3c;--number:#1c58b5;--frame:#1d2029;--read:#1466d6}
@media (prefers-color-scheme:dark){:root{--bg:#0f1218;--card:#191d26;--soft:#20252f;--line:#323947;--text:#e8ebf2;--muted:#a2abbd;--accent:#9db1ff;--on-accent:#10163a;--app:#262c38;--me:#2c3f7c;--wall:#12161d;--good:#7be0a8;--good-bg:#12372a;--bad:#ff9d94;--bad-bg:#45201f;--shadow:0 1px 2px #0006,0 8px 24px #0005;--key:#d5a6e6;--string:#8fdcae;--number:#9ec3ff;--frame:#3b4251;--read:#6fb0ff}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;background:var(--bg);color:var(--text);font:15px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;overflow:hidden}
h1,h2,h3,p,ul,ol,dl,pre{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1.05rem;font-weight:700}h1 span{color:var(--muted);font-weight:400}
h2{font-size:.95rem}
small{color:var(--muted);font-size:.8rem;font-weight:400}
a{color:var(--accent)}
button,input,select,textarea{font:inherit;color:inherit;border:1px solid var(--line);border-radius:8px;background:var(--card);padding:.4rem .7rem;max-width:100%}
button{cursor:pointer;font-weight:550}
button:hover:not(:disabled){border-color:var(--accent)}
button:disabled{opacity:.5;cursor:default}
summary{cursor:pointer;border-radius:6px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--card);padding:.5rem 1rem;z-index:9;border-radius:8px}
.hint{color:var(--muted);padding:.6rem;text-align:center;font-size:.9rem}
header{display:flex;align-items:center;gap:1rem;padding:.6rem 1rem;background:var(--card);border-bottom:1px solid var(--line)}
header nav{display:none;margin-left:auto;gap:.3rem}
header nav [aria-pressed=true]{background:var(--accent);color:var(--on-accent);border-color:var(--accent)}
#connection{font-size:.8rem;color:var(--muted);display:inline-flex;align-items:center;gap:.4rem}
#connection::before{content:'';width:.55rem;height:.55rem;border-radius:50%;background:var(--bad)}
#connection.live::before{background:#2aa866}
#problem{display:flex;gap:1rem;align-items:center;justify-content:space-between;background:var(--bad-bg);color:var(--bad);padding:.5rem 1rem}
main{flex:1;min-height:0;display:grid;grid-template-columns:minmax(190px,250px) minmax(340px,1fr) minmax(340px,1.15fr)}
@media (min-width:1051px){body:has(#welcome:not([hidden])) main{grid-template-columns:minmax(190px,250px) minmax(340px,1.3fr) minmax(340px,1fr)}}
section{min-height:0;min-width:0}
.people{background:var(--card);border-right:1px solid var(--line);padding:.8rem .6rem;overflow-y:auto;display:flex;flex-direction:column;gap:.6rem}
.people h2{padding:0 .4rem}
#phones{display:flex;flex-direction:column;gap:.25rem}
#phones button{position:relative;width:100%;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem .4rem;text-align:left;border-color:transparent;background:none;padding:.5rem .6rem}
#phones button:hover{background:var(--soft)}
#phones button[aria-current]{background:var(--soft);border-color:var(--line);box-shadow:inset 3px 0 var(--accent)}
#phones strong,#phone-name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
#phones strong{grid-column:1}#phone-name{display:block}
.channel{grid-column:1;justify-self:start;font-size:.65rem;font-weight:700;letter-spacing:.04em;color:#fff;background:var(--channel,#555e70);border-radius:4px;padding:.05rem .35rem}
.news{grid-column:2;grid-row:1/3;align-self:center;background:var(--accent);color:var(--on-accent);border-radius:99px;font-size:.75rem;padding:0 .45rem}
.last{grid-column:1/-1;color:var(--muted);font-size:.85rem;font-weight:400;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.new{border-top:1px solid var(--line);padding:.6rem .4rem 0}
.new summary{font-weight:600;color:var(--accent)}
.new form{display:grid;gap:.5rem;padding-top:.5rem}
.new label,.faults label{display:grid;gap:.15rem;font-size:.8rem;color:var(--muted)}
.new input,.new select,.faults input,.faults select{color:var(--text);width:100%;font-size:.9rem}
.stage{display:flex;justify-content:center;padding:1rem;overflow:auto}
#welcome{align-self:center;max-width:640px;width:100%;display:grid;gap:.9rem}
#welcome h2{font-size:1.4rem}
.program{position:relative;min-width:0}
.program pre{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:.9rem;white-space:pre;overflow-x:auto;font:12.5px/1.55 ui-monospace,Menlo,Consolas,monospace;box-shadow:var(--shadow)}
.program button{margin-top:.7rem}
#phone{--channel:#555e70;width:100%;max-width:420px;max-height:860px;display:flex;flex-direction:column;background:var(--wall);border:9px solid var(--frame);border-radius:36px;overflow:hidden;box-shadow:var(--shadow)}
[data-channel=WHATSAPP]{--channel:#0b7a4b!important}[data-channel=RCS]{--channel:#1a5fd0!important}[data-channel=SMS]{--channel:#5b4bc4!important}[data-channel=MMS]{--channel:#8a3ab0!important}[data-channel=VIBERBM]{--channel:#5f4fb0!important}[data-channel=MESSENGER]{--channel:#0a5fd0!important}[data-channel=INSTAGRAM]{--channel:#b02a76!important}[data-channel=TELEGRAM]{--channel:#1b6f9e!important}[data-channel^=KAKAO]{--channel:#6b5600!important}[data-channel=LINE]{--channel:#067a3a!important}[data-channel=WECHAT]{--channel:#2a7a10!important}[data-channel=APPLEBC]{--channel:#4a4a4f!important}
.phone-head{display:flex;align-items:center;gap:.6rem;padding:.7rem .8rem;background:var(--channel);color:#fff}
.phone-head h2{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;line-height:1.2}
.phone-head small{display:block;color:#fff;opacity:.9}
.phone-head button{background:#0003;border-color:#fff6;color:#fff;font-size:.8rem;padding:.25rem .6rem}
.phone-head :focus-visible{outline-color:#fff}
.avatar{flex:none;width:2.2rem;height:2.2rem;border-radius:50%;display:grid;place-items:center;background:#ffffff30;font-weight:700}
#screen{flex:1;overflow-y:auto;overscroll-behavior:contain;padding:.8rem .7rem}
#screen:focus-visible{outline-offset:-3px}
#chat{display:flex;flex-direction:column;gap:.55rem}
.message{display:flex;flex-direction:column;align-items:flex-start;gap:.25rem;max-width:100%}
.message.person{align-items:flex-end}
.message,#phones li,.carousel>li{position:relative}
.bubble{background:var(--app);border-radius:4px 16px 16px 16px;padding:.5rem .75rem;max-width:86%;overflow-wrap:anywhere;box-shadow:0 1px 1px #0000001a}
.person .quote{color:var(--text)}
.person .bubble{background:var(--me);border-radius:16px 4px 16px 16px}
.bubble p{white-space:pre-wrap}
.bubble p,.bubble strong,.bubble small,.bubble dt,.bubble dd,.quote,.last,#phones strong,#phone-name{unicode-bidi:plaintext}.json span{unicode-bidi:isolate}
.quote{border-left:3px solid var(--accent);padding-left:.5rem;margin-bottom:.25rem;color:var(--muted);font-size:.82rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;max-width:15rem}
.meta{font-size:.75rem;color:var(--muted);padding:0 .3rem;max-width:100%}
.meta summary{list-style:none}.meta summary::-webkit-details-marker{display:none}
.meta ol{padding:.2rem 0 .2rem .5rem;border-left:2px solid var(--line);overflow-wrap:anywhere}
.tick{font-weight:700;letter-spacing:-.12em;padding-right:.15em}
.tick.good{color:var(--read)}.tick.bad,.why{color:var(--bad);letter-spacing:0}
.choices{display:flex;flex-wrap:wrap;gap:.4rem;max-width:100%}
.icon{flex:none;width:1.1em;height:1.1em;vertical-align:-.15em;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.choice{display:inline-flex;gap:.35rem;align-items:center;color:var(--accent);background:var(--card);border:1px solid var(--accent);border-radius:99px;padding:.3rem .85rem;overflow-wrap:anywhere;text-align:left}
.choice:hover{background:var(--me)}
.choice.chosen{background:var(--accent);color:var(--on-accent)}
.card{display:grid;gap:.35rem;min-width:12rem}
.card .choices,.list .section{max-width:none;flex-direction:column;display:flex;gap:0;margin:.2rem -.75rem -.5rem;border-top:1px solid var(--line)}
.card .choice,.list .choice{border:0;border-radius:0;background:none;justify-content:center;padding:.55rem .75rem;width:100%}
.card .choice+.choice,.list .choice+.choice{border-top:1px solid var(--line)}
.card .choice:last-child,.list .section:last-child .choice:last-child{border-radius:0 0 14px 14px}
.card .choice.chosen,.list .choice.chosen{background:var(--accent)}
.card .choice:hover:not(.chosen),.list .choice:hover:not(.chosen){background:var(--soft)}
.choice.chosen small{color:inherit}
.choice:focus-visible{outline-offset:-3px}
.list{display:grid;gap:.3rem;min-width:14rem}
.list .section{margin-bottom:0}.list .section:last-child{margin-bottom:-.5rem}
.list .section>small{padding:.45rem .75rem .1rem;font-weight:650}
.list .choice{display:grid;justify-content:start;gap:0;color:var(--text)}
.list .section .media{padding:.6rem .75rem 0}
.product{display:flex;justify-content:space-between;gap:.6rem;padding:.4rem .75rem}
.carousel{display:flex;gap:.6rem;overflow-x:auto;scroll-snap-type:x proximity;max-width:100%;width:100%;padding:2px 2px .4rem}
.carousel>li{flex:none;width:13.5rem;max-width:80%;scroll-snap-align:start;border-radius:14px;display:flex}
.carousel .card{flex:1;align-content:start;grid-template-rows:auto auto 1fr}
.carousel .card .choices{align-self:end}
.media{display:flex;gap:.6rem;align-items:center;min-width:11rem}
.media-icon{flex:none;width:2.6rem;height:2.6rem;border-radius:10px;background:var(--soft);color:var(--accent);display:grid;place-items:center;font-size:1.3rem}
.media-text{min-width:0;display:grid}
.media-text a,.media-text span:not(.sr){font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.media-text small{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.media[data-kind=Picture],.media[data-kind=Video]{flex-direction:column;align-items:stretch;gap:.35rem}
.media[data-kind=Picture] .media-icon,.media[data-kind=Video] .media-icon{width:100%;height:7.5rem;font-size:2.2rem;background:linear-gradient(135deg,#8fa5ff55,#ffb59a55),var(--soft)}
.card[data-height=SHORT] .media-icon{height:4.5rem!important}.card[data-height=TALL] .media-icon{height:11rem!important}
.location{display:grid;min-width:13rem}
.map{height:6.5rem;border-radius:10px;display:grid;place-items:center;font-size:1.9rem;margin-bottom:.35rem;background:linear-gradient(90deg,#0000 47%,#fff9 47% 53%,#0000 53%),linear-gradient(20deg,#0000 56%,#fff9 56% 64%,#0000 64%),linear-gradient(120deg,#b9dfb5 35%,#cfe6f5 35%);color:#b3261e}
.contact{display:grid;grid-template-columns:auto 1fr;gap:.3rem .6rem;align-items:center;min-width:13rem}
.contact .avatar{background:var(--accent);color:var(--on-accent)}
.contact>div{display:grid}
.contact ul{grid-column:1/-1;border-top:1px solid var(--line);padding-top:.35rem}
.contact li{display:flex;gap:.45rem;align-items:center;overflow-wrap:anywhere}.contact li>.icon{color:var(--muted)}
.native{display:grid;gap:.3rem;min-width:12rem;max-width:100%}
.native summary{font-size:.82rem;color:var(--accent)}.native .json{padding:.3rem 0;max-height:12rem}
.template{display:grid;gap:.15rem;min-width:12rem}
.template dl{display:grid;grid-template-columns:fit-content(45%) minmax(0,1fr);gap:.1rem .6rem;border-top:1px solid var(--line);padding-top:.3rem;margin-top:.2rem}
.template dt{color:var(--muted)}.template dd{margin:0;font-weight:600}
#reply-form{display:flex;gap:.5rem;padding:.6rem;background:var(--card);border-top:1px solid var(--line)}
#reply{flex:1;min-width:0;border-radius:20px;padding:.5rem .9rem;resize:none;background:var(--soft);field-sizing:content;max-height:7rem}
#reply-form button{border-radius:50%;width:2.6rem;height:2.6rem;padding:0;background:var(--channel);color:#fff;border:0}
.side{background:var(--card);border-left:1px solid var(--line);display:flex;flex-direction:column}
.faults{border-bottom:1px solid var(--line);padding:.7rem .9rem}
.faults summary h2{display:inline}
.faults form>label{flex:1 1 8.5rem;min-width:0}
.faults form{display:flex;flex-wrap:wrap;gap:.5rem;padding-top:.6rem;align-items:end}
.faults form input,.faults form select{height:2.4rem}
.faults form>.wide{flex-basis:100%}
.faults form button,.new button{background:var(--accent);color:var(--on-accent);border-color:var(--accent)}
#faults li{display:flex;gap:.6rem;align-items:center;justify-content:space-between;margin-top:.45rem;padding:.3rem .3rem .3rem .6rem;border-radius:8px;background:var(--bad-bg);color:var(--bad);font-size:.88rem;overflow-wrap:anywhere}
#faults button{flex:none;padding:.1rem .6rem;font-size:.82rem;color:var(--bad);border-color:currentColor}
#clear-faults{margin-top:.5rem;font-size:.85rem}
.log-head{display:flex;flex-wrap:wrap;gap:.5rem .8rem;align-items:center;padding:.7rem .9rem;border-bottom:1px solid var(--line)}
.log-head input[type=search]{flex:1 1 10rem;min-width:0}
.log-head label{font-size:.88rem;display:inline-flex;gap:.3rem;align-items:center}
.log-rows{flex:1;overflow-y:auto;overflow-x:hidden}
#log li{border-bottom:1px solid var(--line)}
#log summary{list-style:none;padding:.5rem .9rem;position:relative;padding-left:2.1rem;overflow-wrap:anywhere}
#log summary::-webkit-details-marker{display:none}
#log summary:hover,#log details[open]>summary{background:var(--soft)}
#log summary:focus-visible{outline-offset:-3px}
.sign{position:absolute;left:.8rem;font-weight:700;color:var(--accent)}
.webhook .sign{color:var(--key)}
#log strong{font-weight:620}
#log time{float:right;color:var(--muted);font-size:.78rem;font-variant-numeric:tabular-nums}
.where{display:block;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.75rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
details[open] .where{white-space:normal}
.badge{display:inline-block;font-size:.74rem;font-weight:600;padding:0 .45rem;border-radius:99px;background:var(--soft);color:var(--muted)}
.badge:empty{display:none}
.badge.good{background:var(--good-bg);color:var(--good)}.badge.bad{background:var(--bad-bg);color:var(--bad)}
#log details h3{font-size:.78rem;color:var(--muted);padding:.5rem .9rem 0}
#log details>p{padding:.5rem .9rem}
.json{font:12px/1.5 ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere;padding:.3rem .9rem .6rem;max-height:22rem;overflow:auto}
.json:focus-visible{outline-offset:-3px}
.json-key{color:var(--key)}.json-string{color:var(--string)}.json-number,.json-word{color:var(--number)}
@media (max-width:1050px){main{grid-template-columns:1fr 1.1fr;grid-template-rows:auto 1fr}.people{grid-column:1/-1;border-right:0;border-bottom:1px solid var(--line);flex-direction:row;flex-wrap:wrap;align-items:center;padding:.4rem .5rem}#phones{flex:1 1 0;min-width:0;flex-direction:row;overflow-x:auto;padding:3px}#phones:empty{display:none}#phones li{flex:none}#phones button{width:10.5rem}.people h2{display:none}.new{border:0;padding:.2rem .4rem;flex:none}.new[open]{flex:1 0 100%}.new[open] form{grid-template-columns:auto 1fr auto;align-items:end}}
@media (max-width:760px){header nav{display:flex}main{grid-template-columns:1fr}.stage{padding:0}#phone{max-width:none;max-height:none;border:0;border-radius:0}#welcome{padding:1rem;align-self:start}body[data-tab=phone] .side,body[data-tab=log] .stage,body[data-tab=log] .people{display:none}body[data-tab=log] main{grid-template-rows:1fr}.side{border-left:0}header h1 span{display:none}header{gap:.7rem;padding:.5rem .8rem}header nav button{padding:.3rem .6rem;font-size:.88rem}.log-head input[type=search]{order:1;flex-basis:100%}}
@media (prefers-reduced-motion:no-preference){.message.come{animation:come .18s ease-out}@keyframes come{from{opacity:0;transform:translateY(6px)}}#screen,.carousel{scroll-behavior:smooth}}
`
