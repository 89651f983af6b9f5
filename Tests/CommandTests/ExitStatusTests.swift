import Pool
import RencaiCommands
import Testing

@Suite struct ExitStatusTests {
    @Test(
        arguments: [
            ([], .done), ([.older, .gap], .done), ([.dateInvalid], .rejected),
            ([.rev, .planChanged], .conflict), ([.rev, .dateInvalid], .rejected),
            ([.retireLimit], .refused), ([.secretMark], .refused), ([.noSuchFile], .inputOutput),
            ([.dateInvalid, .disk], .inputOutput), ([.bug], .bug), ([.interrupted], .interrupted),
        ] as [([DiagnosticCode], RencaiCommands.ExitStatus)])
    func followsTheGravestFinding(codes: [DiagnosticCode], expected: RencaiCommands.ExitStatus) {
        #expect(RencaiCommands.ExitStatus(rejectedBy: codes) == expected)
    }
}
