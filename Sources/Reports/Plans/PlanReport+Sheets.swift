import Matching
import Pool

/// The tables for spreadsheets: each row says what it belongs to, by names and keys.
extension PlanReport {
    var sheets: [Sheet] {
        [
            Sheet(words[Text.byNeed], placementSheet), Sheet(words[Text.byPerson], personTable),
            Sheet(words[Text.byUnit], unitTable),
        ] + (outcome.isCurrent ? [Sheet(words[Text.alternates], alternateSheet)] : [])
            + (shortages.isEmpty ? [] : [Sheet(words[Text.shortages], shortageTable)])
            + (decisions.isEmpty ? [] : [Sheet(words[Text.decisions], decisionTable)])
    }

    private var placementSheet: Table {
        var table = Table(
            columns: [
                Column(words[Text.need] + words[Text.key], .key), Column(words[Text.need]),
                Column(words[Text.org]), Column(words[Text.candidate] + words[Text.key], .key),
                Column(words[Text.candidate]), Column(words[Text.unit]),
                Column(words[Text.score], .number), Column(words[Text.reason]),
            ], empty: "")
        for filling in asking {
            let key = filling.need.key
            let need = [Cell("\(key)"), Cell(title(key)), Cell(names.need(key).org)]
            for offer in filling.taken {
                let candidate = offer.pair.candidate
                table.append(
                    need + [
                        Cell("\(candidate)"), Cell(names.name(candidate)), Cell(unit(candidate)),
                        Cell("\(offer.points)"), Cell(reason(offer.pair)),
                    ])
            }
            for _ in 0..<filling.empty { table.append(need + ["", Cell(words[Text.vacancy])]) }
        }
        return table
    }

    private var alternateSheet: Table {
        var table = Table(
            columns: [
                Column(words[Text.need] + words[Text.key], .key), Column(words[Text.need]),
                Column(words[Text.candidate] + words[Text.key], .key),
                Column(words[Text.candidate]), Column(words[Text.score], .number),
                Column(words[Text.lostPlaces], .number), Column(words[Text.lostPoints], .number),
            ], empty: "")
        for filling in asking {
            for alternate in alternates[filling.need.key] ?? [] {
                let pair = alternate.offer.pair
                table.append([
                    Cell("\(pair.need)"), Cell(title(pair.need)), Cell("\(pair.candidate)"),
                    Cell(names.name(pair.candidate)), Cell("\(alternate.offer.points)"),
                    Cell("\(alternate.price.places)"), Cell("\(alternate.price.points)"),
                ])
            }
        }
        return table
    }
}
