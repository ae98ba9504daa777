/** The page as it is before its script has run. */
export const html: string = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Parlance sandbox</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect x='1' y='2' width='14' height='10' rx='4' fill='%233d5afe'/%3E%3Cpath d='M4 11v4l4-4z' fill='%233d5afe'/%3E%3C/svg%3E">
<link rel="stylesheet" href="/_sandbox/page.css">
<script type="module" src="/_sandbox/page/page.js"></script>
</head>
<body data-tab="phone">
<a class="skip" id="skip" href="#reply">To the reply box</a>
<header>
  <h1>Parlance <span>sandbox</span></h1>
  <p role="status"><span id="connection" class="lost">connecting</span></p>
  <nav aria-label="View">
    <button type="button" id="tab-phone" aria-pressed="true">Phone</button>
    <button type="button" id="tab-log" aria-pressed="false">Log</button>
  </nav>
</header>
<div id="problem" role="alert" hidden><span id="problem-text"></span> <button type="button" id="problem-close" aria-label="Close this message">✕</button></div>
<main>
<section class="people" aria-labelledby="people-title">
  <h2 id="people-title">Phones</h2>
  <ul id="phones"></ul>
  <p class="hint" id="no-phones">One comes up for everybody the app writes to.</p>
  <details class="new" id="new">
    <summary id="new-summary">New phone</summary>
    <form id="new-phone">
      <label>Channel <select id="new-channel"></select></label>
      <label>Number or id <input id="new-identity" autocomplete="off" placeholder="+46701234567" required></label>
      <button>Open it</button>
    </form>
  </details>
</section>
<section class="stage" aria-label="Phone">
  <div id="welcome">
    <h2>Send your first message</h2>
    <p>This is the Conversation API on your desk. Point a client at it, and what it sends is seen here, on a phone you can answer from.</p>
    <div class="program"><pre tabindex="0" aria-label="A program that sends a message"><code id="program"></code></pre><button type="button" id="copy">Copy the program</button></div>
    <p>Or write to the app first: open a <b>new phone</b>.</p>
  </div>
  <div id="phone" hidden>
    <div class="phone-head">
      <span class="avatar" id="phone-avatar" aria-hidden="true"></span>
      <h2><span id="phone-name"></span> <small id="phone-channel"></small></h2>
      <button type="button" id="read">Mark as read</button>
    </div>
    <div id="screen" tabindex="0" role="region" aria-label="Messages"><ol id="chat"></ol></div>
    <form id="reply-form">
      <label class="sr" for="reply">Write back as this person</label>
      <textarea id="reply" rows="1" dir="auto" placeholder="Write back as this person"></textarea>
      <button id="send" aria-label="Send">➤</button>
    </form>
  </div>
</section>
<section class="side" aria-label="Log and faults">
  <details class="faults" id="fault-panel">
    <summary><h2>Faults</h2> <span class="badge bad" id="fault-badge" aria-live="polite"></span></summary>
    <form id="fault-form">
      <label class="wide">What goes wrong <select id="fault-kind"></select></label>
      <label><span id="fault-target-label">Operation</span> <select id="fault-target"></select></label>
      <label id="fault-status-field">Status <input id="fault-status" type="number" min="200" max="599" value="503"></label>
      <label id="fault-retry-field" hidden>Retry after (s) <input id="fault-retry" type="number" min="0" placeholder="no hint"></label>
      <label id="fault-delay-field" hidden>Late by (ms) <input id="fault-delay" type="number" min="0" value="3000"></label>
      <label>How often <input id="fault-count" type="number" min="1" value="1" placeholder="until cleared"></label>
      <button class="wide">Switch on</button>
    </form>
    <ul id="faults" aria-label="Faults that are on"></ul>
    <button type="button" id="clear-faults" hidden>Clear all</button>
  </details>
  <div class="log-head">
    <h2>Log <small id="log-count"></small></h2>
    <input id="filter" type="search" aria-label="Filter the log" placeholder="Filter: sendMessage 429 …" autocomplete="off">
    <label><input type="checkbox" id="show-requests" checked> Requests</label>
    <label><input type="checkbox" id="show-webhooks" checked> Webhooks</label>
  </div>
  <div class="log-rows"><ol id="log" aria-label="Log, the newest first"></ol></div>
</section>
</main>
<div id="announcer" class="sr" aria-live="polite"></div>
<noscript>This page needs JavaScript.</noscript>
</body>
</html>
`
