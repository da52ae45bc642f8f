/// All metrics apart from those about the data themselves, in the order in which they are listed and reported.
let metrics: [any Metric.Type] = [
    M01ParticipationRate.self, M02EnrolledParticipants.self, M03JoinersAndLeavers.self,
    M04MentorCapacityUse.self, M05SourceAndReach.self, M06JoiningFunnel.self, M07MatchRate.self,
    M08WaitingList.self, M09RequestAcceptance.self, M10SkillSupplyAndDemand.self, M11TimeToMatch.self,
    M12ReportingLineConflicts.self, M13AgreementSigned.self, M14AgreementReviewed.self,
    M15TimeToFirstMeeting.self, M16TrainingCompleted.self, M17GoalSetRate.self, M18GoalCompletion.self,
    M19GoalsOnTrack.self, M20GoalsRevisited.self, M21MeetingsPerRelationship.self, M22EngagedRate.self,
    M23MeetingsKept.self, M24CadenceKept.self, M25Endings.self, M26Rematch.self,
    M27SatisfactionWithRelationship.self, M28SatisfactionWithProgram.self, M29Recommendation.self,
    M30Trust.self, M31ConfidenceChange.self, M32NetworkGrowth.self, M33PerceptionGap.self,
    M34SurveyResponse.self, M35EventReach.self, M36RetentionDifference.self, M37ProgressionDifference.self,
    M38MenteeToMentor.self, M39EquityRatio.self,
    M40NeedingCheckIn.self, RelationshipFlow.self,
]

/// The definitions of all metrics, in the order in which they are listed and reported (domain.md 3).
public let metricCatalogue: [MetricDefinition] =
    metrics.map { $0.definition } + [Q1DataCompleteness.definition, Q2DataAge.definition]

/// The ids of all metrics: an objective may be bound to any of them.
public let metricIDs: [String] = metricCatalogue.map(\.id)
