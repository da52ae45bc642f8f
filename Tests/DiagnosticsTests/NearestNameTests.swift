import Diagnostics
import Testing

@Suite("Did you mean")
struct NearestNameTests {
    @Test(
        "suggests the near name",
        arguments: [("staus", "status"), ("titel", "title"), ("Tags", "tags"), ("reviewd_on", "reviewed_on")])
    func near(typed: String, meant: String) {
        #expect(nearestName(to: typed, among: ["status", "title", "tags", "reviewed_on", "order"]) == meant)
    }

    @Test("suggests nothing for a name that is far from all")
    func far() {
        #expect(nearestName(to: "banner_image", among: ["status", "title", "tags"]) == nil)
    }
}
