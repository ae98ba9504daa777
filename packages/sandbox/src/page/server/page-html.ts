/** The page before its script fills it. */
export const pageHtml = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Parlance sandbox</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='9' fill='%230f766e'/%3E%3Cpath d='M8 10.5h16v9H15l-4.5 4v-4H8z' fill='%23fff'/%3E%3C/svg%3E">
<link rel="stylesheet" href="/sandbox/style.css">
<script type="module" src="/sandbox/start.js"></script>
</head>
<body>
<noscript>The page needs JavaScript.</noscript>
</body>
</html>
`
