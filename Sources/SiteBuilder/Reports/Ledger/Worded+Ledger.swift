import JSONReader
import Mentoring

/// The sentences of a report as the ledger keeps them.
extension WordedFinding {
    var ledgerValue: JSONValue {
        .object([
            ("id", .text(id)), ("severity", .integer(severity)), ("text", .text(text)),
            ("selected", .boolean(isSelected)), ("section", .text(orNull: section)),
            ("guide", .text(orNull: guide?.path)), ("guide_title", .text(orNull: guide?.title)),
        ])
    }

    init(_ ledger: LedgerValue) throws(LedgerValue.Mismatch) {
        id = try ledger["id"].text()
        severity = try ledger["severity"].integer()
        text = try ledger["text"].text()
        isSelected = try ledger["selected"].flag()
        section = try ledger["section"].textOrNull()
        guide = try ledger["guide"].orNull { (path) throws(LedgerValue.Mismatch) in
            Guide(path: try path.text(), title: try ledger["guide_title"].text())
        }
    }
}

extension WordedObjective {
    var ledgerValue: JSONValue {
        .object([
            ("text", .text(text)), ("figure", .text(figure)), ("now", .text(now)), ("target", .text(target)),
            ("by", .text(by.text)), ("standing", .text(standing)), ("decided", .text(orNull: decided)),
        ])
    }

    init(_ ledger: LedgerValue) throws(LedgerValue.Mismatch) {
        text = try ledger["text"].text()
        figure = try ledger["figure"].text()
        now = try ledger["now"].text()
        target = try ledger["target"].text()
        by = try ledger["by"].day()
        standing = try ledger["standing"].text()
        decided = try ledger["decided"].textOrNull()
    }
}

extension WordedAction {
    var ledgerValue: JSONValue {
        .object([
            ("text", .text(text)), ("owner_role", .text(ownerRole)), ("due_on", .text(dueOn.text)),
            ("state", .text(state)), ("outcome", .text(orNull: outcome)),
        ])
    }

    init(_ ledger: LedgerValue) throws(LedgerValue.Mismatch) {
        text = try ledger["text"].text()
        ownerRole = try ledger["owner_role"].text()
        dueOn = try ledger["due_on"].day()
        state = try ledger["state"].text()
        outcome = try ledger["outcome"].textOrNull()
    }
}

extension WordedEvent {
    var ledgerValue: JSONValue {
        .object([("title", .text(title)), ("kind", .text(kind)), ("on", .text(on.text))])
    }

    init(_ ledger: LedgerValue) throws(LedgerValue.Mismatch) {
        title = try ledger["title"].text()
        kind = try ledger["kind"].text()
        on = try ledger["on"].day()
    }
}

extension WordedStory {
    var ledgerValue: JSONValue {
        .object([
            ("id", .text(id)), ("title", .text(title)), ("summary", .text(summary)), ("path", .text(path)),
        ])
    }

    init(_ ledger: LedgerValue) throws(LedgerValue.Mismatch) {
        id = try ledger["id"].text()
        title = try ledger["title"].text()
        summary = try ledger["summary"].text()
        path = try ledger["path"].text()
    }
}

extension LedgerValue {
    /// A text; nil for null.
    func textOrNull() throws(Mismatch) -> String? {
        try orNull { (value) throws(Mismatch) in try value.text() }
    }
}
