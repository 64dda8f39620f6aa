package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.documents.notation.Fields;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.policy.PathWaiver;
import dev.incidentkit.documents.policy.Paths;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.rules.Waiver;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A waiver. It ends with a day in UTC, which is its last. */
final class WaiverNotation extends MappingNotation<PathWaiver> {
    private static final String RULE = "rule";
    private static final String FINDING = "finding";
    private static final String REASON = "reason";
    private static final String APPROVED_BY = "approved-by";
    private static final String UNTIL = "until";
    private static final String PATHS = "paths";
    private static final ImmutableSet<String> NAMES = ImmutableSet.of(RULE, FINDING, REASON, APPROVED_BY, UNTIL, PATHS);
    private static final RuleNotation WAIVABLE = RuleNotation.switchable("waived");
    private static final Notation<ImmutableList<String>> PATTERNS =
            new TextsNotation("a pattern of file names such as timelines/**, or a list of them");

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return Optional.of(NAMES);
    }

    @Override
    protected Optional<PathWaiver> readMembers(Mapping mapping, Reading reading) {
        Fields fields = new Fields(mapping, reading);
        Optional<String> rule = fields.required(RULE, WAIVABLE);
        Optional<String> finding = fields.optional(FINDING, Scalars.TEXT);
        Optional<String> reason = fields.required(REASON, Scalars.TEXT);
        Optional<Person> approver = fields.required(APPROVED_BY, Scalars.PERSON);
        Optional<LocalDate> until = fields.required(UNTIL, Scalars.DATE);
        Paths paths = fields.optional(PATHS, PATTERNS).map(Paths::new).orElse(Paths.all());
        if (reason.filter(String::isBlank).isPresent()) {
            reading.problem(mapping.find(REASON).orElse(mapping), "reason is empty; write why it is right here");
        }
        if (rule.isEmpty()
                || reason.filter(text -> !text.isBlank()).isEmpty()
                || approver.isEmpty()
                || until.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PathWaiver(
                new Waiver(rule.get(), finding, reason.get(), approver.get(), endOf(until.get())), paths));
    }

    private static Deadline endOf(LocalDate day) {
        return new Deadline(day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC));
    }

    @Override
    protected void writeMembers(PathWaiver some, Mapping.Builder members, Writing writing) {
        Waiver waiver = some.waiver();
        members.put(RULE, waiver.rule());
        waiver.finding().ifPresent(finding -> members.put(FINDING, finding));
        members.put(REASON, waiver.reason());
        members.put(APPROVED_BY, Scalars.PERSON.write(waiver.approvedBy(), writing));
        members.put(UNTIL, Scalars.DATE.write(LocalDate.ofInstant(waiver.until().due(), ZoneOffset.UTC), writing));
        if (!some.paths().patterns().isEmpty()) {
            members.put(PATHS, PATTERNS.write(some.paths().patterns(), writing));
        }
    }

    @Override
    public ObjectSchema members() {
        return ObjectSchema.empty()
                .requiring(RULE, WAIVABLE.schema())
                .allowing(FINDING, Scalars.TEXT.schema())
                .requiring(REASON, Scalars.TEXT.schema())
                .requiring(APPROVED_BY, Scalars.PERSON.schema())
                .requiring(UNTIL, Scalars.DATE.schema())
                .allowing(PATHS, PATTERNS.schema());
    }

    @Override
    public String expected() {
        return "a mapping with " + String.join(", ", NAMES);
    }
}
