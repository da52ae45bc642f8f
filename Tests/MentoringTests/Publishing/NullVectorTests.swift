import Testing

@testable import Mentoring

@Suite("Proofs that a sum cannot be computed")
struct NullVectorTests {
    private func vector(_ atoms: UnitSet, _ count: Int) -> [UInt64] {
        (0..<count).map { atoms.contains($0) ? 1 : 0 }
    }

    @Test("are given for just the sums that elimination does not recover", arguments: UInt64(1)...40)
    func agrees(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        let count = 8
        func anySet() -> UnitSet {
            UnitSet(universe: count, (0..<count).filter { _ in Bool.random(using: &numbers) })
        }
        var basis = ConstraintBasis()
        for _ in 0..<Int.random(in: 0...9, using: &numbers) { basis.add(vector(anySet(), count)) }
        let proof = NullVector(of: basis, length: count)
        for _ in 0..<60 {
            let set = anySet()
            let isRecovered = basis.recovers(vector(set, count))
            #expect(proof.provesUnknown(set, sizes: Array(repeating: 1, count: count)) == !isRecovered)
        }
    }

    @Test("take no notice of atoms without units")
    func emptyAtoms() {
        var basis = ConstraintBasis()
        basis.add([1, 0, 0])
        let proof = NullVector(of: basis, length: 3)
        let set = UnitSet(universe: 3, [0, 1])
        #expect(!proof.provesUnknown(set, sizes: [4, 0, 2]))
        #expect(proof.provesUnknown(set, sizes: [4, 1, 2]))
        #expect(PrimeField.add(PrimeField.prime - 1, 1) == 0)
    }
}
