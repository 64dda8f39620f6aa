package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.rules.Level.ADVICE;
import static dev.incidentkit.rules.practice.Practices.ADOPTION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.practice.Adoption;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** In which order and how fast a team takes on the roles. */
public final class AdoptionRules {
    private static final String SOURCE = "The realistic adoption path";

    /** The day after the start on which a team begins with the customers' stage at the earliest. */
    public static final Setting<Duration> CUSTOMERS_NOT_BEFORE = earliest(Stage.CUSTOMERS, 28, "month 2");

    /** The same for the last stage. */
    public static final Setting<Duration> ALL_ROLES_NOT_BEFORE = earliest(Stage.ALL_ROLES, 59, "month 3");

    /** How long after the start a team has begun with the first stage. */
    public static final Setting<Duration> COMMAND_WITHIN = latest(Stage.COMMAND, 7, "week 1");

    /** The same for the second stage. */
    public static final Setting<Duration> RECORD_WITHIN = latest(Stage.RECORD, 31, "month 1");

    /** The same for the third stage. */
    public static final Setting<Duration> CUSTOMERS_WITHIN = latest(Stage.CUSTOMERS, 92, "month 3");

    /** The same for the last stage. */
    public static final Setting<Duration> ALL_ROLES_WITHIN = latest(Stage.ALL_ROLES, 184, "month 6");

    private static final ImmutableMap<Stage, Setting<Duration>> EARLIEST =
            ImmutableMap.of(Stage.CUSTOMERS, CUSTOMERS_NOT_BEFORE, Stage.ALL_ROLES, ALL_ROLES_NOT_BEFORE);
    private static final ImmutableList<Setting<Duration>> LATEST =
            ImmutableList.of(COMMAND_WITHIN, RECORD_WITHIN, CUSTOMERS_WITHIN, ALL_ROLES_WITHIN);

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Adoption STEADY = adoption(3, 20, 50, 120);

    public static final Rule<Adoption> ORDER = Rule.on(ADOPTION, "adoption/order")
            .title("Each stage builds on the one below it")
            .check(AdoptionRules::order)
            .remedy("go back to the stage below, and let the team learn it first")
            .source(SOURCE)
            .exception("when most of the team has run incidents this way elsewhere")
            .passes(STEADY)
            .violates(adoption(3, 20, 70, 65))
            .because(
                    "a framework that is adopted at once exists on paper and isn't followed, which is worse than none");

    public static final Rule<Adoption> PACE = Rule.on(ADOPTION, "adoption/pace")
            .level(ADVICE)
            .title("The stages begin in week 1, month 1, months 2 to 3 and months 3 to 6")
            .check(AdoptionRules::pace)
            .source(SOURCE)
            .exception("when the team has too few incidents to learn from, or more than it can bear")
            .passes(STEADY)
            .violates(adoption(3, 20, 50, 400))
            .because("too fast, and the team rejects it as too heavy; too slow, and it is forgotten");

    private AdoptionRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(ORDER, PACE);
    }

    /** The settings of this area. */
    public static ImmutableList<Setting<?>> settings() {
        return ImmutableList.<Setting<?>>builder()
                .addAll(EARLIEST.values())
                .addAll(LATEST)
                .build();
    }

    private static Setting<Duration> earliest(Stage stage, int days, String when) {
        return Setting.framework(
                "adoption-" + stage.id() + "-not-before",
                Duration.ofDays(days),
                "How long after the start a team begins with " + stage + " at the earliest: the start of " + when
                        + ".");
    }

    private static Setting<Duration> latest(Stage stage, int days, String when) {
        return Setting.framework(
                "adoption-" + stage.id() + "-within",
                Duration.ofDays(days),
                "How long after the start a team begins with " + stage + " at the latest: the end of " + when + ".");
    }

    private static Adoption adoption(int... days) {
        ImmutableList.Builder<Adoption.Begun> stages = ImmutableList.builder();
        for (int i = 0; i < days.length; i++) {
            stages.add(new Adoption.Begun(Stage.all().get(i), START.plusDays(days[i])));
        }
        return new Adoption(START, stages.build());
    }

    private static Outcome order(Adoption adoption, Basis basis) {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        for (Stage stage : Stage.all()) {
            Optional<LocalDate> begun = adoption.begunOn(stage);
            if (begun.isEmpty() || stage == Stage.COMMAND) {
                continue;
            }
            Stage below = Stage.of(stage.number() - 1);
            Optional<LocalDate> before = adoption.begunOn(below);
            if (before.isEmpty()) {
                evidence.add(seen(adoption, stage, stage + " stands without " + below + " before it"));
            } else if (begun.get().isBefore(before.get())) {
                evidence.add(seen(
                        adoption,
                        stage,
                        stage + " comes on " + begun.get() + ", before " + below + " on " + before.get()));
            }
        }
        return Outcome.of(evidence.build());
    }

    private static Outcome pace(Adoption adoption, Basis basis) {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        for (Stage stage : Stage.all()) {
            pace(adoption, stage, basis).ifPresent(evidence::add);
        }
        return Outcome.of(evidence.build());
    }

    private static Optional<Evidence> pace(Adoption adoption, Stage stage, Basis basis) {
        Duration latest = basis.get(LATEST.get(stage.ordinal()));
        Duration earliest =
                Optional.ofNullable(EARLIEST.get(stage)).map(basis::get).orElse(Duration.ZERO);
        LocalDate first = adoption.started().plusDays(earliest.toDays());
        LocalDate last = adoption.started().plusDays(latest.toDays());
        Optional<LocalDate> begun = adoption.begunOn(stage);
        if (begun.isEmpty()) {
            return basis.asOf()
                    .filter(now -> LocalDate.ofInstant(now, ZoneOffset.UTC).isAfter(last))
                    .map(now -> seen(
                                    adoption,
                                    stage,
                                    stage + " hadn't begun " + Spoken.duration(latest) + " after the start")
                            .remediedBy(
                                    stage == Stage.COMMAND
                                            ? "begin with it"
                                            : "begin with it, if the stage below has become a habit"));
        }
        LocalDate day = begun.get();
        if (day.isAfter(last)) {
            return Optional.of(seen(
                            adoption,
                            stage,
                            stage + " comes " + Spoken.duration(since(adoption, day)) + " after the start")
                    .remediedBy("begin with the next one within its months"));
        }
        if (day.isBefore(adoption.started())) {
            return Optional.of(
                    seen(adoption, stage, stage + " comes on " + day + ", before the start on " + adoption.started())
                            .remediedBy("correct the day, or the start"));
        }
        return day.isBefore(first)
                ? Optional.of(seen(
                                adoption,
                                stage,
                                stage + " comes on " + day + ", less than " + Spoken.duration(earliest)
                                        + " after the start")
                        .remediedBy("let the stage below become a habit first"))
                : Optional.empty();
    }

    private static Duration since(Adoption adoption, LocalDate day) {
        return Duration.ofDays(day.toEpochDay() - adoption.started().toEpochDay());
    }

    private static Evidence seen(Adoption adoption, Stage stage, String clause) {
        int index = 0;
        for (int i = 0; i < adoption.stages().size(); i++) {
            if (adoption.stages().get(i).stage() == stage) {
                index = i + 1;
            }
        }
        return Evidence.that(clause).about(stage.id()).at(index == 0 ? "stages" : "stages/" + index);
    }
}
