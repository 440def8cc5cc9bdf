// Lists of pathways and the tables beside them, imported by the commands an administrator types.

import Files
import Foundation
import Support
import Testing

// Its time at the turnstile counts, too.
@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct ImportCommandTests {
    private func importing(_ words: [String], _ scene: Scene) async throws -> Program.End {
        try await Program.run(["import"] + words + ["--connection", scene.database.conninfo], within: .seconds(120))
    }

    @Test func `a list is imported, and where it came from is stored`() async throws {
        try await Scene.with { scene in
            let text =
                "pathway_id,provider_code,treatment_function_code,clock_start\n1,RAA,110,2025-12-01\n2,RAA,110,\n"
            try scene.folder.write(text, to: "list.csv")
            let words = ["pathways", scene.folder.path + "/list.csv", "--census", "2026-01-18", "--illustrative"]
            let end = try await importing(words, scene)
            #expect(end.code == 0, "\(end)")
            #expect(
                end.text.hasPrefix("imported census 2026-01-18, revision 1: 2 pathways in 2 rows (2 in the file)\n"))
            #expect(end.text.contains("warning [unknown-clock-start-share]: "), "\(end)")
            let load = "SELECT source, source_sha256, illustrative FROM waiting_list.load WHERE kind = 'pathway'"
            #expect(try await scene.database.psql(load) == "list.csv|\(try SHA256.hex(of: text.utf8))|t")
        }
    }

    @Test func `a list with a mistake is wrong data, told with its line`() async throws {
        try await Scene.with { scene in
            let text =
                "pathway_id,provider_code,treatment_function_code,clock_start\n1,RAA,110,2025-12-01\n2,RAA,110,x\n"
            try scene.folder.write(text, to: "list.csv")
            let file = scene.folder.path + "/list.csv"
            let end = try await importing(["pathways", file, "--census", "2026-01-18"], scene)
            #expect(end.code == 65, "\(end)")
            #expect(end.errorText.contains("list.csv was not imported, nothing was stored"), "\(end)")
            #expect(end.errorText.contains("line 3, \"clock_start\": "), "\(end)")
            for day in ["18 January", "infinity", "1999-12-31", "2101-01-01"] {
                let wrong = try await importing(["pathways", file, "--census", day], scene)
                #expect(wrong.code == 64 && wrong.errorText.contains("yyyy-mm-dd"), "\(wrong)")
            }
        }
    }

    @Test func `a table is imported, and one that is not there is wrong usage`() async throws {
        try await Scene.with { scene in
            try scene.folder.write("pathway_id,contacted_on,kind\np1,2026-01-05,phone\n", to: "contacts.csv")
            let file = scene.folder.path + "/contacts.csv"
            let end = try await importing(["table", "contact", file], scene)
            #expect(end.code == 0 && end.text == "imported 1 row of contact, in place of all rows\n", "\(end)")
            #expect(try await scene.database.psql("SELECT pathway_id FROM waiting_list.contact") == "p1")
            let wrong = try await importing(["table", "contacts", file], scene)
            #expect(wrong.code == 64, "\(wrong)")
            #expect(wrong.errorText.contains("there is no table 'contacts'"), "\(wrong)")
            #expect(wrong.errorText.contains("booked_operation"), "\(wrong)")
        }
    }
}
