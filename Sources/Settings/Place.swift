// A place in a text.

import Yams

/// A line and a column, both counted from 1.
struct Place {
    var line = 1
    var column = 1
}

extension Place {
    init(_ mark: Mark) {
        self.init(line: mark.line, column: mark.column)
    }
}
