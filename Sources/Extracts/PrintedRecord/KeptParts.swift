import Registry
import Sealing
import Store

/// An extract as it was streamed, its rows in an unnamed file until the page is made: memory stays
/// flat however many they are.
struct KeptParts {
    private(set) var parts: [KeptPart] = []
    private let book: Book?
    private let file: Spool
    private var written: Int64 = 0
    /// The place of each activity in the list, which comes before what stands on its sheet.
    private var activities: [String: Int] = [:]

    init(_ book: Book?, in file: Spool) {
        self.book = book
        self.file = file
    }

    package mutating func add(_ part: Part, _ columns: [Column]) {
        let place = book.flatMap(part.place(in:))
        parts.append(
            KeptPart(
                part: part, columns: columns, isList: place == .list,
                activity: place == .list || place?.isOnSheet == true
                    ? columns.firstIndex { $0.name == "activity" } : nil,
                file: file, rows: written..<written))
    }

    /// - Throws: where the rows of an activity do not stand together.
    package mutating func add(_ row: ArraySlice<String?>) throws {
        var bytes: [UInt8] = []
        RowBytes.append(row, to: &bytes)
        try file.write(bytes)
        let place = written..<written + Int64(bytes.count)
        written = place.upperBound
        parts[parts.count - 1].note(row)
        let activity = parts[parts.count - 1].activity.flatMap { row[row.startIndex + $0] }
        if let activity, parts[parts.count - 1].isList { activities[activity] = activities.count }
        try parts[parts.count - 1].add(place, of: activity.flatMap { activities[$0] })
    }
}

/// One part of a kept extract.
struct KeptPart: Sendable {
    package let part: Part
    package let columns: [Column]
    let isList: Bool
    /// The column that says which activity a row belongs to, on whose sheet it stands.
    fileprivate let activity: Int?
    fileprivate let file: Spool
    /// Where its rows lie in the file.
    fileprivate var rows: Range<Int64>
    /// The same by the place of the activity in the list.
    private var rowsOf: [Range<Int64>] = []
    /// The columns that say something in some row.
    private var said: [Bool]

    struct OutOfOrder: Error {}

    fileprivate init(
        part: Part, columns: [Column], isList: Bool, activity: Int?, file: Spool,
        rows: Range<Int64>
    ) {
        self.part = part
        self.columns = columns
        self.isList = isList
        self.activity = activity
        self.file = file
        self.rows = rows
        said = columns.map { _ in false }
    }

    fileprivate mutating func add(_ place: Range<Int64>, of index: Int?) throws {
        rows = rows.lowerBound..<place.upperBound
        guard let index else { return }
        while rowsOf.count <= index { rowsOf.append(0..<0) }
        if rowsOf[index].isEmpty {
            rowsOf[index] = place
        } else if rowsOf[index].upperBound == place.lowerBound {
            rowsOf[index] = rowsOf[index].lowerBound..<place.upperBound
        } else {
            throw OutOfOrder()
        }
    }

    fileprivate mutating func note(_ row: ArraySlice<String?>) {
        for (index, value) in zip(said.indices, row) where value?.isEmpty == false {
            said[index] = true
        }
    }

    /// With all its rows.
    package var whole: PagePart { get throws { try read(rows) } }

    /// With the rows of one activity, by its place in the list.
    package func of(_ index: Int) throws -> PagePart {
        try read(index < rowsOf.count ? rowsOf[index] : 0..<0)
    }

    private func read(_ place: Range<Int64>) throws -> PagePart {
        let bytes = try place.isEmpty ? [] : file.bytes(place)
        return PagePart(
            part: part, columns: columns, rows: RowBytes.rows(bytes, columns: columns.count),
            said: Set(zip(columns, said).filter(\.1).map(\.0.name)))
    }
}
