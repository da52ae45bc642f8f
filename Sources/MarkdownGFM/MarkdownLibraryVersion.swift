import CCMark

/// The version of the cmark-gfm library that is loaded, such as `0.29.0.gfm.6`.
public func markdownLibraryVersion() -> String { String(cString: cmark_version_string()) }
