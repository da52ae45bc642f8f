import Testing

@testable import Mentoring

@Suite("Elimination modulo 2⁶¹ − 1")
struct EliminationTests {
    @Test("multiplies and inverts modulo the prime")
    func field() {
        let prime = PrimeField.prime
        // (p − 1)² = 1, 2⁶⁰ · 4 = 2⁶² = 2, 0 stays 0.
        #expect(PrimeField.multiply(prime - 1, prime - 1) == 1)
        #expect(PrimeField.multiply(1 << 60, 4) == 2)
        #expect(PrimeField.multiply(0, prime - 1) == 0)
        #expect(PrimeField.subtract(3, 5) == prime - 2)
        for value: UInt64 in [1, 2, 3, 12_345, prime - 1] {
            #expect(PrimeField.multiply(value, PrimeField.inverse(value)) == 1)
        }
    }

    @Test("recovers sums and differences of what is public, and nothing else")
    func basis() {
        var basis = ConstraintBasis()
        basis.add([1, 1, 1, 0])
        basis.add([0, 1, 1, 1])
        // The difference of the two sums: first minus last.
        #expect(basis.recovers([1, 0, 0, PrimeField.prime - 1]))
        #expect(!basis.recovers([1, 0, 0, 0]))
        basis.add([1, 0, 0, 0])
        #expect(
            basis.recovers([0, 0, 0, 1]) && basis.recovers([0, 1, 1, 0]) && !basis.recovers([0, 1, 0, 0]))
        #expect(basis.newRow([1, 1, 1, 1]) == nil)
    }

    @Test("splits units into classes that lie in the same sets")
    func atoms() {
        let first = UnitSet(universe: 6, [0, 1, 2, 3])
        let second = UnitSet(universe: 6, [2, 3, 4])
        let partition = AtomPartition(universe: 6, [first, second], uncounted: [7])
        // {0, 1}, {2, 3}, {4}, {5} and the group of 7.
        #expect(partition.sizes.filter { $0 > 0 }.sorted() == [1, 1, 2, 2, 7])
        #expect(partition.sizes[partition.firstUncounted] == 7)
        let common = partition.atoms[0].intersection(partition.atoms[1])
        #expect(common.count == 1)
        var size = 0
        common.forEach { size += partition.sizes[$0] }
        #expect(size == 2)
    }

    @Test("sets add, cut and subtract")
    func sets() {
        let low = UnitSet(universe: 200, [0, 63, 64, 199])
        let other = UnitSet(universe: 70, [63, 65])
        #expect(low.union(other).count == 5 && low.intersection(other).count == 1)
        #expect(low.subtracting(other) == UnitSet(universe: 200, [0, 64, 199]))
        #expect(low.contains(199) && !low.contains(200) && !low.contains(-1))
        var members: [Int] = []
        low.forEach { members.append($0) }
        #expect(members == [0, 63, 64, 199])
        var outside = low
        outside.insert(1_000)
        outside.insert(-5)
        #expect(outside == low)
    }
}
