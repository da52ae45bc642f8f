import NIOHTTP1

/// The policy of every document that can run scripts: only what the site itself serves, framed by nobody.
///
/// It is the one of the pages' own meta element, with what only a header can say (`frame-ancestors`).
let contentSecurityPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; "
    + "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

/// Headers of every answer, errors included: nothing is stored, guessed, or readable for another site's page.
///
/// Access-Control-Allow-Origin is never sent. The resource policy stops `<script src>` and `<img>` of other sites
/// even where a browser does not say who asks.
let safetyHeaders: [(String, String)] = [
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"),
]

/// Headers of documents that can run scripts: HTML, SVG and XML.
///
/// The opener policy cuts the tie to a page of another site that opened this one in a window.
let documentHeaders: [(String, String)] = [
    ("Content-Security-Policy", contentSecurityPolicy),
    ("Cross-Origin-Opener-Policy", "same-origin"),
]
