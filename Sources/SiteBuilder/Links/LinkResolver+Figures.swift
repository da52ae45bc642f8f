extension LinkResolver {
    /// Resolves an address with the scheme `metric:`; what cannot be found is an error, never passed over.
    func figure(_ address: [UInt8]) -> Resolution {
        guard let metric = MetricAddress(address) else {
            return problem(
                .unknownFigure, "the address does not name a program and a metric",
                "Write metric:program/metric, such as metric:engineering/engaged-rate.")
        }
        let found = figures.program(metric.program).flatMap { figures.number(metric.metric, of: $0) }
        switch found {
        case .success(let found): return Resolution(link: .figure(found.reference))
        case .failure(let wrong): return problem(wrong.code, wrong.summary, wrong.help)
        }
    }
}
