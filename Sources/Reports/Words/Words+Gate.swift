package import Matching
import Pool

extension MatchReport {
    /// What a gate says, with the rule that it rests on; whose it is when not the candidate's own.
    package func sentence(_ finding: GateFinding) -> String {
        let text = ownSentence(finding)
        guard let person = finding.person else { return text }
        return words[.gateOf, ["name": name(person), "text": text]]
    }

    /// The same without the name.
    func ownSentence(_ finding: GateFinding) -> String { body(finding) + tail(finding) }

    private func body(_ finding: GateFinding) -> String {
        let limit = finding.rule?.limit ?? finding.rule?.days ?? finding.asked
        let unit = finding.rule?.unit == .workingDay ? Word.workingDays : .calendarDays
        let names = words.list(finding.keys.map { record($0) })
        let values: [String: String] = [
            "text": told(finding.text ?? "", by: finding.gate),
            "names": names,
            "asked": finding.asked.map(String.init) ?? "",
            "found": finding.found.map(String.init) ?? "",
            "engaged": "\(finding.keys.count)",
            "limit": limit.map(String.init) ?? "",
            "unit": words[unit],
        ]
        return words[word(finding), values]
    }

    /// A value that a gate compares, that of a code list in its word.
    func told(_ text: String, by gate: Gate) -> String {
        switch gate {
        case .status: words.told(text, of: TalentStatus.list, TeamStatus.list, StationStatus.list)
        case .consent: words.told(text, of: Consent.list)
        case .visibility: words.told(text, of: Visibility.list)
        case .mode: ways(text)
        case .declaredConflict: words.told(text, of: ConflictKind.list)
        default: text
        }
    }

    /// Ways of working as the records say them, one or several.
    func ways(_ text: String) -> String {
        words.list(
            text.split(separator: "、").map {
                words.told(String($0), of: TalentMode.list, NeedMode.list)
            })
    }

    private func word(_ finding: GateFinding) -> Word {
        switch finding.gate {
        case .status: .gateStatus
        case .consent: .gateConsent
        case .visibility: .gateVisibility
        case .mode: .gateMode
        case .class: .gateClass
        case .mustSkill where finding.isAccepted: .gateAccepted
        case .mustSkill: finding.found == nil ? .gateMustSkill : .gateMustLevel
        case .availability: finding.asked == nil ? .gateAvailability : .gateAvailabilityDays
        case .capacity: .gateCapacity
        case .ownEmployer: finding.text == nil ? .gateOwnEmployer : .gateEmployerAlike
        case .formerEmployer: .gateFormerEmployer
        case .declaredConflict: .gateDeclaredConflict
        case .excluded: .gateExcluded
        case .ownHost: .gateOwnHost
        case .existingTie: finding.standing == nil ? .gateTieStation : .gateTieContract
        case .declined: finding.standing.map(word) ?? .gateBrokenOff
        case .secrecy: .gateSecrecy
        case .identity: .gateIdentity
        case .blocked: .gateBlocked
        case .stationLimit: .gateStationLimit
        case .retiredStationLimit: .gateRetiredStationLimit
        case .onSiteDays: .gateOnSiteDays
        }
    }

    private func word(_ standing: Standing) -> Word {
        switch standing.party {
        case .expert: .gateDeclinedByExpert
        case .organization: .gateDeclinedByOrg
        case .both: .gateDeclinedByBoth
        case nil: .gateBrokenOff
        }
    }

    /// Levels, years, stations, the last day and the document, as far as they are known.
    private func tail(_ finding: GateFinding) -> String {
        var text = ""
        switch finding.gate {
        case .mustSkill where !finding.isAccepted:
            if let asked = finding.asked, let found = finding.found {
                text += levels(asked: asked, found: found > 0 ? found : nil)
            }
            if finding.text == TagSource.recognized.rawValue { text += words[.gateUnconfirmed] }
        case .formerEmployer:
            if let years = finding.rule?.limit {
                text += words[.gateYears, ["years": "\(years)"]]
            }
        case .stationLimit, .retiredStationLimit: text += stations(finding)
        case .declined: text += circumstances(finding.standing, reason: true)
        case .existingTie: text += circumstances(finding.standing, reason: false)
        default: break
        }
        if let until = finding.until {
            text += words[.gateUntil, ["day": words.shortDay(until)]]
        }
        guard let document = finding.rule?.document else { return text }
        text += words[.gateDocument, ["document": document]]
        let isCounted = [.stationLimit, .retiredStationLimit].contains(finding.gate)
        return isCounted ? text + words[.gateSource] : text
    }

    /// The level asked for beside the one that is held, which may not be stated.
    func levels(asked: Int, found: Int?) -> String {
        guard let found else { return words[.gateLevelUnknown, ["asked": "\(asked)"]] }
        return words[.gateLevels, ["asked": "\(asked)", "found": "\(found)"]]
    }

    /// The stations that take up the quota, those outside the registry as a number.
    private func stations(_ finding: GateFinding) -> String {
        let elsewhere = (finding.found ?? 0) - finding.keys.count
        let there = words[.gateStationsElsewhere, ["count": "\(elsewhere)"]]
        let names = finding.keys.map(record) + (elsewhere > 0 ? [there] : [])
        return names.isEmpty ? "" : words[.gateStations, ["names": words.list(names)]]
    }
}

extension MatchReport {
    /// A gate in two words.
    func name(_ gate: Gate) -> String {
        switch gate {
        case .status: words[.nameStatus]
        case .consent: words[.nameConsent]
        case .visibility: words[.nameVisibility]
        case .mode: words[.nameMode]
        case .class: words[.nameClass]
        case .mustSkill: words[.nameMustSkill]
        case .availability: words[.nameAvailability]
        case .capacity: words[.nameCapacity]
        case .ownEmployer: words[.nameOwnEmployer]
        case .formerEmployer: words[.nameFormerEmployer]
        case .declaredConflict: words[.nameDeclaredConflict]
        case .excluded: words[.nameExcluded]
        case .ownHost: words[.nameOwnHost]
        case .existingTie: words[.nameExistingTie]
        case .declined: words[.nameDeclined]
        case .secrecy: words[.nameSecrecy]
        case .identity: words[.nameIdentity]
        case .blocked: words[.nameBlocked]
        case .stationLimit: words[.nameStationLimit]
        case .retiredStationLimit: words[.nameRetiredStationLimit]
        case .onSiteDays: words[.nameOnSiteDays]
        }
    }
}
