/// In which way a person is brought in.
package enum TalentMode: String, OpenCode {
    case fullTime = "全职引进"
    case flexible = "柔性引进"
    case homegrown = "本土培养"
    case partTime = "兼职"
    case seconded = "挂职"
    case project = "项目合作"
    case adviser = "顾问指导"
    case consulting = "技术咨询"
    case seasonal = "候鸟专家"
    case equity = "技术入股"
    case retiredExpert = "退休特聘"
    case jointlyEmployed = "联合聘用"
    case remote = "远程"

    package static let list = CodeList(
        Self.self, also: [.fullTime: ["全职"], .flexible: ["柔性"], .jointlyEmployed: ["双聘"]],
        english: [
            .fullTime: "full time",
            .flexible: "flexible",
            .homegrown: "home-grown",
            .partTime: "part time",
            .seconded: "seconded",
            .project: "project",
            .adviser: "adviser",
            .consulting: "consulting",
            .seasonal: "seasonal",
            .equity: "equity",
            .retiredExpert: "after retirement",
            .jointlyEmployed: "jointly employed",
            .remote: "remote",
        ])
}
