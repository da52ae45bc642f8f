import NIOHTTP1

/// What the server says to one request.
struct Answer {
    let status: HTTPResponseStatus
    let headers: [(String, String)]

    /// The bytes that are sent, a part of the file's own; empty for HEAD.
    let body: ArraySlice<UInt8>

    /// Whether the connection ends with this answer.
    let closes: Bool

    /// An answer with the headers that every answer has.
    ///
    /// - Parameters:
    ///   - length: what Content-Length says; nil where there is none (304). It is not the body's for HEAD.
    private init(
        _ status: HTTPResponseStatus, _ headers: [(String, String)], type: ContentType?, length: Int?,
        body: ArraySlice<UInt8>, closes: Bool = false
    ) {
        var all = safetyHeaders + headers
        if let type {
            all.append(("Content-Type", type.value))
            if type.isDocument { all += documentHeaders }
        }
        if let length { all.append(("Content-Length", String(length))) }
        self.status = status
        self.headers = all
        self.body = body
        self.closes = closes
    }

    /// A file, or the part of it that was asked for.
    static func file(
        _ bytes: [UInt8], part: Range<Int>?, type: ContentType, tag: String, withBody: Bool
    ) -> Answer {
        let sent = bytes[part ?? bytes.indices]
        var headers = [("ETag", tag), ("Accept-Ranges", "bytes")]
        if let part {
            headers.append(("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)"))
        }
        return Answer(
            part == nil ? .ok : .partialContent, headers, type: type, length: sent.count,
            body: withBody ? sent : [])
    }

    /// The client has these bytes already.
    static func notModified(tag: String) -> Answer {
        Answer(.notModified, [("ETag", tag)], type: nil, length: nil, body: [])
    }

    /// The file of `size` bytes has no such part.
    static func outsideFile(size: Int) -> Answer {
        Answer(.rangeNotSatisfiable, [("Content-Range", "bytes */\(size)")], type: nil, length: 0, body: [])
    }

    /// There is no such page; `page` is the site's own word for that.
    static func notFound(_ page: [UInt8], withBody: Bool) -> Answer {
        Answer(.notFound, [], type: .html, length: page.count, body: withBody ? page[...] : [])
    }

    /// The page is at `target`, on this server.
    static func moved(to target: String) -> Answer {
        Answer(.movedPermanently, [("Location", target)], type: nil, length: 0, body: [])
    }

    /// The request is refused, and the connection with it: who sends such a thing is no visitor.
    static func refused(_ refusal: Refusal, withBody: Bool = true) -> Answer {
        let text = refusal.text.withUTF8Buffer { Array($0) }
        return Answer(
            refusal.status, refusal == .method ? [("Allow", "GET, HEAD")] : [], type: .text, length: text.count,
            body: withBody ? text[...] : [], closes: true)
    }
}
