extension HostileRequest {
    /// Names that the server must never look up, with what it must never send.
    static let traps = [
        "../secret.txt", "/secret.txt", "..\\secret.txt", "..;/secret.txt", ".", "..", "/", "./secret.txt",
        "a\0.html", "\u{2F}\u{2F}secret.txt", "a/../secret.txt", "%2e%2e/secret.txt/", "http:/evil.example/",
    ]

    /// All tables by what is wrong with their requests.
    static let tables = [
        "path": paths, "host": hosts, "origin": origins, "method": methods, "framing": framing,
    ]

    static let paths: [HostileRequest] = [
        .get("/../secret.txt", 400), .get("/%2e%2e/secret.txt", 400), .get("/..%2fsecret.txt", 400),
        .get("/%2e%2e%2fsecret.txt", 400), .get("/%2E%2E%2F", 400), .get("/%252e%252e%252fsecret.txt", 404),
        .get("/%252e%252e/secret.txt", 404), .get("/..%5csecret.txt", 400), .get("/..\\secret.txt", 400),
        .get("/..;/zebra", 404), .get("/%c0%ae%c0%ae/secret.txt", 400), .get("//secret.txt", 400),
        .get("//etc/passwd", 400), .get("/etc/passwd", 404), .get("/./", 400), .get("/./secret.txt", 400),
        .get("/a%00.html", 400), .get("/guides/../secret.txt", 400), .get("/guides-secret", 404),
        .get("/guides/%2e%2e", 400), .get("/.git/config", 404), .get("/.guidepost/cache.db", 404),
        .get("/link-to-etc/hostname", 404), .get("/a%0d%0aX-Zebra:%201", 400), .get("/\\evil.example", 400),
        .get("/%5cevil.example", 400), .get("/index.html#zebra", 400), .get("/%", 400), .get("/%zz", 400),
        .get("/\u{FF0E}\u{FF0E}/secret.txt", 400), .get("/%EF%BC%8E%EF%BC%8E/secret.txt", 404),
        .get("/%u002e%u002e/", 400), .get("/guides//", 400), .get("/guides%2f", 400),
        .get("/%2f%2fevil.example", 400),
        .get("/" + String(repeating: "../", count: 1000), 400),
        .get("/" + String(repeating: "a/", count: 3000), 404),
        .get("http://evil.example/", 400), .get("http://{own}/", 400), .get("HTTP://{own}/", 400),
        .get("file:///etc/passwd", 400), .get("*", 400), .get("index.html", 400), .get("?x", 400),
    ]

    static let hosts: [HostileRequest] = [
        .headers("Host: {own}", status: 200), .headers("Host: localhost:{port}", status: 200),
        .headers("Host: LOCALHOST:{port}", status: 200), .headers("Host: [::1]:{port}", status: 200),
        .headers("Host: evil.example", status: 403), .headers("Host: evil.example:{port}", status: 403),
        .headers("Host: localhost.evil.example:{port}", status: 403),
        .headers("Host: 127.0.0.1.nip.io:{port}", status: 403),
        .headers("Host: localhost.:{port}", status: 403),
        .headers("Host: 2130706433:{port}", status: 403), .headers("Host: 127.1:{port}", status: 403),
        .headers("Host: [::ffff:127.0.0.1]:{port}", status: 403), .headers("Host: 0.0.0.0:{port}", status: 403),
        .headers("Host: 127.0.0.1:1", status: 403), .headers("Host: 127.0.0.1", status: 403),
        .headers("Host: {own}0", status: 403), .headers("Host: 0{own}", status: 403),
        .headers("Host: {own}, evil.example", status: 403), .headers("Host: evil@{own}", status: 403),
        .headers("Host: {own}/", status: 403), .headers("Host: {own}\u{301}", status: 403),
        .headers("Host:", status: 403), .headers(status: 400), .headers("X: {own}", status: 400),
        .headers("Host: {own}", "Host: {own}", status: 400),
        .headers("Host: {own}", "host: evil.example", status: 400),
        .headers("Host: evil.example", "Host: {own}", status: 400),
        HostileRequest("GET / HTTP/1.0\r\n\r\n", 400),
        HostileRequest("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n", 403),
        .headers("X-Forwarded-Host: {own}", "Host: evil.example", status: 403),
    ]

    static let origins: [HostileRequest] = [
        .headers("Host: {own}", "Origin: http://{own}", status: 200),
        .headers("Host: {own}", "Origin: http://localhost:{port}", status: 200),
        .headers("Host: {own}", "Origin: http://evil.example", status: 403),
        .headers("Host: {own}", "Origin: null", status: 403), .headers("Host: {own}", "Origin:", status: 403),
        .headers("Host: {own}", "Origin: http://127.0.0.1:1", status: 403),
        .headers("Host: {own}", "Origin: https://{own}", status: 403),
        .headers("Host: {own}", "Origin: http://1.2.3.4:{port}", status: 403),
        .headers("Host: {own}", "Origin: http://{own}.evil.example", status: 403),
        .headers("Host: {own}", "Origin: http://{own}", "Origin: http://evil.example", status: 400),
        .headers("Host: {own}", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", status: 403),
        .headers("Host: {own}", "Sec-Fetch-Site: same-site", "Sec-Fetch-Dest: script", status: 403),
        .headers(
            "Host: {own}", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe",
            status: 403),
        .headers(
            "Host: {own}", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document",
            status: 200),
        .headers("Host: {own}", "Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: no-cors", status: 200),
        HostileRequest(
            "OPTIONS / HTTP/1.1\r\nHost: {own}\r\nOrigin: http://evil.example\r\n"
                + "Access-Control-Request-Private-Network: true\r\n\r\n", 403),
        .headers(
            "Host: {own}", "Connection: Upgrade", "Upgrade: websocket", "Origin: http://evil.example",
            status: 403),
    ]

    static let methods: [HostileRequest] =
        ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"].map {
            HostileRequest("\($0) / HTTP/1.1\r\nHost: {own}\r\n\r\n", 405)
        } + [
            HostileRequest("CONNECT {own} HTTP/1.1\r\nHost: {own}\r\n\r\n", 405),
            HostileRequest("OPTIONS * HTTP/1.1\r\nHost: {own}\r\n\r\n", 405),
            HostileRequest("POST / HTTP/1.1\r\nHost: {own}\r\nContent-Length: 5\r\n\r\nzebra", 405),
            HostileRequest("ZEBRA / HTTP/1.1\r\nHost: {own}\r\n\r\n", 400),
            HostileRequest("get / HTTP/1.1\r\nHost: {own}\r\n\r\n", 400),
        ]

    static let framing: [HostileRequest] = [
        .headers("Host: {own}", "Content-Length: 0", status: 200),
        .headers("Host: {own}", "Content-Length: 5", status: 413),
        .headers("Host: {own}", "Content-Length: 5", "Expect: 100-continue", status: 413),
        .headers("Host: {own}", "Transfer-Encoding: chunked", status: 413),
        .headers("Host: {own}", "Content-Length: 5", "Transfer-Encoding: chunked", status: 400),
        .headers("Host: {own}", "Content-Length: 5", "Content-Length: 6", status: 400),
        .headers("Host: {own}", "Content-Length: -1", status: 400),
        .headers("Host: {own}", "Content-Length: 99999999999999999999999", status: 400),
        .headers("Host: {own}", "Content-Length: 0x5", status: 400),
        .headers("Host: {own}", "Transfer-Encoding: zebra", status: 413),
        .headers("Host: {own}", " folded: zebra", status: 400), .headers("Host : {own}", status: 400),
        .headers("Host: {own}", "X: a\0b", status: 400), .headers("Host: {own}", "zebra", status: 400),
        .headers("Host: {own}", ": zebra", status: 400), .headers("Host: {own}", "X: a\rb", status: 400),
        HostileRequest("GET / HTTP/9.9\r\nHost: {own}\r\n\r\n", 400),
        HostileRequest("GET / HTTP/2.0\r\nHost: {own}\r\n\r\n", 400),
        HostileRequest("GET /\r\n\r\n", 400), HostileRequest("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
        HostileRequest("GET / HTTP/1.1\nHost: {own}\n\n", 400),
        HostileRequest("GET  / HTTP/1.1\r\nHost: {own}\r\n\r\n", 200),
        HostileRequest("GET / zebra HTTP/1.1\r\nHost: {own}\r\n\r\n", 400),
        HostileRequest("zebra\r\n\r\n", 400),
        HostileRequest("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}", 400),
        HostileRequest("GET /\0 HTTP/1.1\r\nHost: {own}\r\n\r\n", 400),
        HostileRequest(
            "GET / HTTP/1.1\r\nHost: {own}\r\nX: " + String(repeating: "z", count: 9000) + "\r\n\r\n", 431),
        HostileRequest("GET /" + String(repeating: "z", count: 9000) + " HTTP/1.1\r\nHost: {own}\r\n\r\n", 431),
        HostileRequest("GET / HTTP/1.1\r\n" + String(repeating: "X: y\r\n", count: 101) + "\r\n", 431),
        HostileRequest(
            "GET / HTTP/1.1\r\n"
                + String(repeating: "X: " + String(repeating: "z", count: 4000) + "\r\n", count: 9)
                + "\r\n", 431),
    ]
}
