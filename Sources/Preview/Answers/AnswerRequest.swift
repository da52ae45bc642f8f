import NIOHTTP1

/// The answer to a request, from the site in memory.
///
/// - Parameters:
///   - own: the addresses that Host and Origin may name.
func answer(_ request: HTTPRequestHead, from shown: ShownSite, own: OwnAddresses) -> Answer {
    let withBody = request.method != .HEAD
    if let refusal = refusal(of: request, own: own) { return .refused(refusal, withBody: withBody) }
    guard let path = RequestPath(target: request.uri) else { return .refused(.wrongTarget, withBody: withBody) }

    guard let bytes = shown.site.find(path.file) else {
        if !path.isFolder, shown.site.find(path.path + "/index.html") != nil {
            return .moved(to: path.folderTarget)
        }
        return .notFound(shown.site.notFound(), withBody: withBody)
    }
    let tag = shown.tag(ofFileAt: path.file, bytes: bytes)
    if matches(ifNoneMatch: request.headers["if-none-match"], tag: tag) { return .notModified(tag: tag) }

    let part: Range<Int>?
    switch range(of: request, size: bytes.count, tag: tag) {
    case .whole: part = nil
    case .part(let asked): part = asked
    case .outside: return .outsideFile(size: bytes.count)
    }
    return .file(bytes, part: part, type: ContentType(path: path.file), tag: tag, withBody: withBody)
}

/// The part that is asked for, unless the client has the beginning of other bytes than these (If-Range).
private func range(of request: HTTPRequestHead, size: Int, tag: String) -> ByteRange {
    let ranges = request.headers["range"]
    guard request.method == .GET, ranges.count == 1 else { return .whole }
    guard request.headers["if-range"].allSatisfy({ $0.utf8.elementsEqual(tag.utf8) }) else { return .whole }
    return ByteRange(header: ranges.first, size: size)
}
