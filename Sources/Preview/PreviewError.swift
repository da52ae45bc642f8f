/// Why the preview server cannot listen, or why it ended by itself.
public enum PreviewError: Error, Equatable, CustomStringConvertible {
    /// The port that was asked for belongs to another program.
    case portTaken(Int)
    /// None of the usual ports is free.
    case noPortFree(ClosedRange<Int>)
    /// The system does not let this user listen on the port (those below 1024, mostly).
    case portNotAllowed(Int)
    /// The port is not a number from 0 to 65535.
    case wrongPort(Int)
    /// The host is not an IP address.
    case wrongHost
    /// The system refused for another reason, which is given in its own words.
    case cannotListen(String)
    /// The system closed the listening socket of a running server.
    case ended(String)

    /// The cause and what to do about it, in one line.
    public var description: String {
        switch self {
        case .portTaken(let port):
            "port \(port) is taken by another program: end that program, or choose another port with --port"
        case .noPortFree(let ports):
            "the ports \(ports.lowerBound) to \(ports.upperBound) are all taken: choose one with --port, or any "
                + "free one with --port 0"
        case .portNotAllowed(let port):
            "the system does not allow you to listen on port \(port): choose one above 1023"
        case .wrongPort(let port):
            "\(port) is not a port: a port is a number from 0 to 65535"
        case .wrongHost:
            "the host must be an IP address of this machine, such as 127.0.0.1 or ::1"
        case .cannotListen(let reason):
            "the preview server cannot listen: \(reason)"
        case .ended(let reason):
            "the preview server ended: \(reason)"
        }
    }
}
