package dev.incidentkit.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A norm with a name: what must hold of a subject, how much it weighs, why, and what to do when it doesn't.
 *
 * <pre>{@code
 * Rule<Response> bankLiaison = Rule.on(RESPONSE, "payments/bank-liaison")
 *         .level(WARNING)
 *         .title("Somebody speaks to the bank")
 *         .require(filled(INTERNAL_LIAISON))
 *         .remedy("name an Internal Liaison")
 *         .because("the bank hears of an outage from us or from the newspapers");
 * }</pre>
 *
 * <p>The id is for ever; the sentences may be reworded.
 *
 * @param <S> what the rule looks at
 */
public final class Rule<S> {
    private static final CharMatcher ID =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-/"));

    private final Subject<S> subject;
    private final String id;
    private final boolean cardinal;
    private final Levels levels;
    private final String title;
    private final String reason;
    private final String remedy;
    private final String source;
    private final String exception;
    private final Optional<S> passing;
    private final Optional<S> violating;
    private final Optional<Instant> judgedAsOf;
    private final Check<S> check;
    private final Grace grace;
    private final RoleSet roles;

    private Rule(Draft<S> draft, Check<S> check, String reason) {
        this.subject = draft.subject;
        this.id = draft.id;
        this.cardinal = draft.cardinal;
        this.levels = draft.levels;
        this.title = draft.title;
        this.reason = reason;
        this.remedy = draft.remedy;
        this.source = draft.source;
        this.exception = draft.exception;
        this.passing = draft.passing;
        this.violating = draft.violating;
        this.judgedAsOf = draft.judgedAsOf;
        this.check = check;
        this.grace = draft.grace;
        this.roles = draft.roles;
    }

    /**
     * Starts a rule on subjects of this kind.
     *
     * @param id {@code area/name}, in lower-case letters, digits and hyphens
     * @throws IllegalArgumentException if the id has another form
     */
    public static <S> Draft<S> on(Subject<S> subject, String id) {
        List<String> parts = Splitter.on('/').splitToList(id);
        checkArgument(
                parts.size() == 2 && !parts.contains("") && ID.matchesAllOf(id),
                "\"%s\" is no rule id; write area/name in lower-case letters, digits and hyphens",
                id);
        return new Draft<>(subject, id);
    }

    /** The name for ever, {@code area/name}. */
    public String id() {
        return id;
    }

    /** What stands before the slash of the id. */
    public String area() {
        return id.substring(0, id.indexOf('/'));
    }

    public Subject<S> subject() {
        return subject;
    }

    /** Whether it can't be switched off, lowered or waived. */
    public boolean isCardinal() {
        return cardinal;
    }

    public Levels levels() {
        return levels;
    }

    /** The norm in one line. */
    public String title() {
        return title;
    }

    /** Why the norm exists. */
    public String reason() {
        return reason;
    }

    /** What to do when it is broken; empty if the evidence always says. */
    public String remedy() {
        return remedy;
    }

    /** The section of the framework it encodes, or whatever else it comes from. */
    public String source() {
        return source;
    }

    /** When breaking it is right. */
    public String exception() {
        return exception;
    }

    /** A subject that keeps the rule. */
    public Optional<S> passing() {
        return passing;
    }

    /** A subject that breaks it. */
    public Optional<S> violating() {
        return violating;
    }

    /** The moment as of which the examples are judged, where the rule needs one. */
    public Optional<Instant> judgedAsOf() {
        return judgedAsOf;
    }

    public Check<S> check() {
        return check;
    }

    /** How long a violation is only pending when the rule holds over an incident. */
    public Grace grace() {
        return grace;
    }

    /** The roles without which the rule makes no sense; it rests where a team hasn't adopted them all. */
    public RoleSet roles() {
        return roles;
    }

    /**
     * The finding that this evidence makes.
     *
     * @param level the weight of evidence that names no weight of its own; where both are absent, there is nothing wrong
     */
    public Optional<Finding> finding(Evidence evidence, Optional<Level> level) {
        return evidence.level()
                .or(() -> level)
                .map(weight -> new Finding(
                        id(),
                        weight,
                        evidence.what(),
                        evidence.remedy().orElse(remedy()),
                        evidence.people(),
                        evidence.about(),
                        evidence.where(),
                        evidence.when()));
    }

    Obligation obligation(Due due) {
        return new Obligation(id(), due.what(), due.by(), due.about(), due.deadline());
    }

    @Override
    public String toString() {
        return id() + ": " + title();
    }

    /**
     * A rule that is being written. Say what it checks ({@link #forbid}, {@link #require} or {@link #check}) and end
     * with {@link #because}: a rule without a reason doesn't exist.
     */
    public static final class Draft<S> {
        private final Subject<S> subject;
        private final String id;
        private Levels levels = Levels.always(Level.ERROR);
        private boolean cardinal;
        private String title = "";
        private String remedy = "";
        private String source = "";
        private String exception = "";
        private Optional<S> passing = Optional.empty();
        private Optional<S> violating = Optional.empty();
        private Optional<Instant> judgedAsOf = Optional.empty();
        private Optional<Check<S>> check = Optional.empty();
        private Grace grace = Grace.NONE;
        private RoleSet roles = RoleSet.none();

        private Draft(Subject<S> subject, String id) {
            this.subject = subject;
            this.id = id;
            this.title = id;
        }

        /** Can't be switched off, lowered or waived. */
        public Draft<S> cardinal() {
            cardinal = true;
            return this;
        }

        /** The same level at every severity; without a word on levels it is an error. */
        public Draft<S> level(Level level) {
            return levels(Levels.always(level));
        }

        /** A level for each severity, from Sev-0 on; none beyond the last that is given. */
        public Draft<S> levels(Level... fromSev0) {
            return levels(Levels.from(fromSev0));
        }

        public Draft<S> levels(Levels value) {
            levels = value;
            return this;
        }

        /** The norm in one line, as a statement of what is right. */
        public Draft<S> title(String value) {
            title = value;
            return this;
        }

        /** What to do when it is broken: an imperative clause without a full stop. */
        public Draft<S> remedy(String value) {
            remedy = value;
            return this;
        }

        /** The section of the framework, or whatever else the norm comes from. */
        public Draft<S> source(String value) {
            source = value;
            return this;
        }

        /** When breaking it is right. */
        public Draft<S> exception(String value) {
            exception = value;
            return this;
        }

        /** A subject that keeps the rule. */
        public Draft<S> passes(S example) {
            passing = Optional.of(example);
            return this;
        }

        /** A subject that breaks it. */
        public Draft<S> violates(S example) {
            violating = Optional.of(example);
            return this;
        }

        /** The moment as of which both examples are judged, for a rule that needs one. */
        public Draft<S> judgedAsOf(Instant value) {
            judgedAsOf = Optional.of(value);
            return this;
        }

        public Draft<S> check(Check<S> value) {
            check = Optional.of(value);
            return this;
        }

        /** How long a violation is only pending when the rule holds over an incident. */
        public Draft<S> grace(Grace value) {
            grace = value;
            return this;
        }

        /** Rests where a team hasn't adopted all of these roles. */
        public Draft<S> needs(Role... all) {
            roles = RoleSet.of(all);
            return this;
        }

        /** Wrong where the condition holds. */
        public Draft<S> forbid(Condition<? super S> condition) {
            return check(Check.forbid(condition));
        }

        /** Wrong where the condition doesn't hold. */
        public Draft<S> require(Condition<? super S> condition) {
            return check(Check.require(condition));
        }

        /**
         * Gives the reason, and with it the rule.
         *
         * @throws IllegalStateException if the draft doesn't say what to check
         */
        public Rule<S> because(String reason) {
            checkArgument(!reason.isBlank(), "%s needs a reason", id);
            checkState(check.isPresent(), "%s doesn't say what it checks", id);
            return new Rule<>(this, check.get(), reason);
        }
    }
}
