package se.oppnajamforelser.aggregation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.aggregation.share.Member;
import se.oppnajamforelser.catalogue.share.ShareExplanation;

/**
 * Why a share is what it is, or why it is not shown.
 *
 * @param round id of the round
 * @param provisional whether the figure may still change through submissions
 * @param share the share
 * @param text all of it in sentences
 * @param outcomes whom it is made of, by outcome; those that count first
 */
@Schema(name = "ShareExplanation")
record ExplanationAnswer(
        String round, boolean provisional, ShareAnswer share, String text, List<OutcomeAnswer> outcomes) {

    static ExplanationAnswer of(
            String round, boolean provisional, ShareAnswer share, ShareExplanation explanation, List<Member> members) {
        String indicator = share.indicator();
        return new ExplanationAnswer(
                round,
                provisional,
                share,
                explanation.text(),
                explanation.groups().stream()
                        .map(group -> OutcomeAnswer.of(
                                group,
                                members.stream()
                                        .filter(member -> member.outcome() == group.outcome())
                                        .map(member -> MemberAnswer.of(round, indicator, member))
                                        .toList()))
                        .toList());
    }

    /** The same as a tree of lines that a person can read. */
    String tree() {
        List<String> lines = new ArrayList<>();
        lines.add(share.regionName() + ", " + share.indicatorName());
        lines.add(text);
        for (OutcomeAnswer outcome : outcomes) {
            lines.add("  " + outcome.label() + ": " + outcome.units()
                    + (outcome.counts() ? ", räknas" : ", räknas inte"));
            outcome.members().forEach(member -> lines.add("    " + member.line()));
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * The units that got one outcome.
     *
     * @param outcome its code
     * @param label its word
     * @param counts whether the share or number is taken of them
     * @param units how many they are
     * @param members which they are; none where persons are asked, and of units of care those that have answered
     */
    @Schema(name = "ExplainedOutcome")
    record OutcomeAnswer(String outcome, String label, boolean counts, int units, List<MemberAnswer> members) {

        private static OutcomeAnswer of(ShareExplanation.OfOutcome group, List<MemberAnswer> members) {
            return new OutcomeAnswer(
                    group.outcome().code(), group.outcome().label(), group.counts(), group.units(), members);
        }
    }

    /**
     * One unit of a share.
     *
     * @param unit its code
     * @param unitName its name; of a unit of care, its kommun's
     * @param value its number, where it has one that may be shown
     * @param explanation where scoring explains its outcome, down to the answers
     */
    @Schema(name = "ExplainedMember")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record MemberAnswer(String unit, String unitName, Optional<BigDecimal> value, String explanation) {

        private static MemberAnswer of(String round, String indicator, Member member) {
            return new MemberAnswer(
                    member.code(),
                    member.name(),
                    member.number(),
                    "/api/v1/rounds/" + round + "/units/" + member.code() + "/outcomes/" + indicator);
        }

        private String line() {
            return unit + " " + unitName
                    + value.map(number -> ": " + number.toPlainString().replace('.', ','))
                            .orElse("");
        }
    }
}
