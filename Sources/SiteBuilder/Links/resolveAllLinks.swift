import Diagnostics
import Support

/// Resolves the links of every page of an edition, on several workers.
func resolveAllLinks(
    _ resolver: LinkResolver, world: World, allowsActiveFiles: Bool
) -> Checked<[PageLinks]> {
    let files = world.files
    let resolved = concurrentMap(Array(resolver.index.pages.indices), workers: world.workers, batch: 32) {
        resolveLinks(
            of: $0, resolver: resolver, files: files, allowsActiveFiles: allowsActiveFiles)
    }
    return Checked(resolved.map(\.value), resolved.flatMap(\.findings))
}
