package import Foundation
import SystemPackage

extension Spool {
    /// Gives the file its name, whole and at once: before, nobody can see it; after, it lasts.
    /// - Parameter replacing: false: a file of that name is a problem, and stays as it is.
    package func place(at target: URL, replacing: Bool = false) throws {
        let folder = target.deletingLastPathComponent()
        try onDisk(target) {
            try keep()
            do {
                try link(path, to: target)
            } catch Errno.fileExists where replacing {
                try replace(target, in: folder)
            } catch let error as Errno {
                guard error.meansNoLinks else { throw error }
                try placeCopy(at: target, in: folder, replacing: replacing)
            }
            try keepNames(in: folder)
        }
    }

    /// Brings all to the disk; a name costs no more room then.
    package func keep() throws {
        try finish()
        try checked(fsync(descriptor.rawValue))
    }

    private func replace(_ target: URL, in folder: URL) throws {
        let name = folder.appending(path: ".art30-\(UUID().uuidString)")
        do {
            try link(path, to: name)
            try move(name.path(percentEncoded: false), to: target)
        } catch let error as Errno {
            guard error.meansNoLinks else { throw error }
            try placeCopy(at: target, in: folder, replacing: true)
        }
    }

    /// For another disk, or a file system where an unnamed file cannot get a name: a copy under a
    /// hidden name, then renamed. Only here can a kill leave something: that hidden file.
    private func placeCopy(at target: URL, in folder: URL, replacing: Bool) throws {
        let (copy, name) = try namedFile(in: folder)
        do {
            defer { close(copy.rawValue) }
            try read { _ = try copy.writeAll($0) }
            try checked(fsync(copy.rawValue))
        } catch {
            unlink(name)
            throw error
        }
        if !replacing {
            do {
                try checked(Foundation.link(name, target.path(percentEncoded: false)))
                unlink(name)
                return
            } catch let error as Errno {
                // Without hard links (FAT), looking first is the nearest there is.
                let isTaken = access(target.path(percentEncoded: false), F_OK) == 0
                guard error.meansNoLinks, !isTaken else {
                    unlink(name)
                    throw isTaken ? Errno.fileExists : error
                }
            }
        }
        try move(name, to: target)
    }
}

/// A second name for the file behind `path`, which may be /proc's link to an unnamed one.
private func link(_ path: String, to target: URL) throws {
    try checked(
        linkat(AT_FDCWD, path, AT_FDCWD, target.path(percentEncoded: false), AT_SYMLINK_FOLLOW))
}

private func move(_ name: String, to target: URL) throws {
    do {
        try checked(rename(name, target.path(percentEncoded: false)))
    } catch {
        unlink(name)
        throw error
    }
}

/// A name is on the disk only when its folder is.
private func keepNames(in folder: URL) throws {
    let descriptor = try FileDescriptor.open(
        FilePath(folder.path(percentEncoded: false)), .readOnly, options: [.directory])
    defer { close(descriptor.rawValue) }
    // Some file systems cannot sync a folder; the file itself is safe already.
    _ = fsync(descriptor.rawValue)
}

extension Errno {
    /// The answers of file systems where the file cannot be linked to that name.
    fileprivate var meansNoLinks: Bool {
        [.improperLink, .noSuchFileOrDirectory, .notPermitted, .notSupported, .tooManyLinks]
            .contains(self)
    }
}
