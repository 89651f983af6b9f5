package import Pool

/// The fields without which a record is of little use, by kind.
package enum QualityFields {
    package static let all: [Kind: [any KindField]] = [
        .talent: [
            Talent.birth, Talent.employer, Talent.title, Talent.degree, Talent.class, Talent.skill,
            Talent.field, Talent.research, Talent.region, Talent.consent, Talent.basis,
            Talent.phone,
        ],
        .org: [Org.uscc, Org.region, Org.industry, Org.contact, Org.phone],
        .team: [Team.member, Team.host, Team.research, Team.field, Team.skill],
        .station: [
            Station.academician, Station.term, Station.doc, Station.field, Station.evaluation,
        ],
        .need: [
            Need.problem, Need.budget, Need.deadline, Need.skill, Need.indicator, Need.industry,
            Need.mode, Need.region, Need.contact, Need.phone,
        ],
        .engagement: [Engagement.mode, Engagement.content, Engagement.handler],
        // Tags are counted for what waits to be put into the vocabulary alone.
        .skill: [],
    ]
}
