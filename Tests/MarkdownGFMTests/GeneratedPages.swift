/// Pages full of what parses of several threads can take from each other, the same ones on every run.
func generatedPages(_ count: Int) -> [[UInt8]] {
    var state: UInt64 = 20_260_801
    func pick(_ below: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % below
    }
    let names = [
        "mentor", "mentee", "guide", "goal", "~~old~~ plan", "www.example.org", "https://a.example/b_c~d",
    ]
    return (0..<count).map { page in
        var text = "# Page \(page)\n\n"
        for part in 0..<6 {
            text += "## \(names[pick(5)]) ~~\(names[pick(4)])~~\n\n"
            text += "~~struck \(names[pick(7)])~~ and \(names[pick(7)]) *or* ~~x~~ you@example.org[^\(part)], "
            text += "[~~\(names[pick(4)])~~](\(pick(99)).md) https://c.example/\(pick(99)).\n\n"
            text +=
                "| a ~~b~~ | www.d.example |\n|:--|--:|\n| ~~\(pick(9))~~ | [x](y) |\n| https://e.example | z |\n\n"
            text += "- [ ] ~~task~~ www.f.example\n- [x] done ~~\(pick(9))~~\n\n"
            text += "[^\(part)]: A ~~note~~ with https://g.example/\(pick(9)).\n\n"
        }
        return Array(text.utf8)
    }
}

/// FNV-1a over the HTML of all pages: enough to compare two processes.
func checksum(_ pages: [[UInt8]]) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for page in pages {
        for byte in page { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return sum
}
