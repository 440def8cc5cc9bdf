// Icons: small, wordless, and each unlike the others without its colour.

import Drawing
import Testing

@testable import Charts

@Suite struct VerdictIconTests {
    private func page(_ icon: VerdictIcon, radius: Double = 9) -> Page {
        let shapes = icon.shapes(at: Point(50, 50), radius: radius)
        return Page(width: 100, height: 100, elements: [.leaf(.paragraph, shapes)])
    }

    @Test(arguments: VerdictIcon.allCases, [7.5, 9, 12])
    func `nothing leaves the ring`(icon: VerdictIcon, radius: Double) {
        let page = page(icon, radius: radius)
        for point in page.paths.flatMap(\.points) + page.discs.dropFirst(2).map(\.centre) {
            let (x, y) = (point.x - 50, point.y - 50)
            #expect((x * x + y * y).squareRoot() < radius * 0.82, "\(point)")
        }
        #expect(page.discs.allSatisfy { $0.radius <= radius })
    }

    @Test func `no letter is text, which would be too small to be read out`() {
        #expect(VerdictIcon.allCases.allSatisfy { page($0).texts.isEmpty })
    }

    @Test func `without colour no two icons are alike`() {
        let drawings = VerdictIcon.allCases.map { icon in
            page(icon).shapes.map { shape in
                switch shape {
                case .path(let path): "\(path.points) \(path.stroke?.width ?? 0)"
                case .disc(let disc): "\(disc.centre) \(disc.radius)"
                case .text(let text): text.string
                case .picture(let picture): "\(picture.box)"
                }
            }
        }
        #expect(Set(drawings).count == VerdictIcon.allCases.count)
    }

    @Test func `concern has diamonds where improvement has discs`() {
        #expect(page(.concernHigh).paths.count { $0.fill == .concern } == 2)
        #expect(page(.improveHigh).paths.allSatisfy { $0.fill == nil })
        #expect(page(.improveHigh).discs.count { $0.fill == .blue } == 3, "the ring and two points")
    }

    @Test func `only icons of assurance have a dashed line`() {
        let dashed = VerdictIcon.allCases.filter { page($0).paths.contains { $0.stroke?.dash.isEmpty == false } }
        #expect(dashed == [.pass, .fail, .hitOrMiss])
    }
}
