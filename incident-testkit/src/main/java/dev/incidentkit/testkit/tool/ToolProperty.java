package dev.incidentkit.testkit.tool;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** What the framework asks of an incident tool. The numbers are for ever; {@code docs/testkit.md} explains each. */
public enum ToolProperty {
    T1("the driver works: it starts empty, answers every command, and throws nothing"),
    T2("the roster is what the record comes to: everybody holds what they were given, and nothing else"),
    T3("there is exactly one Incident Commander, always"),
    T4("whoever declares commands, unless it is a program"),
    T5("command changes with the confirmation of a hand-off, and not before", Verb.BRIEF, Verb.READ_BACK, Verb.CONFIRM),
    T6(
            "a hand-off is briefed, read back and confirmed by those two people, in this order",
            Verb.BRIEF,
            Verb.READ_BACK,
            Verb.CONFIRM),
    T7("a person is one person however the name is typed"),
    T8("roles that must not be combined are refused or flagged"),
    T9("only the Incident Commander directs: assigns roles, calls severity and the end, sets cadences"),
    T10("a change of severity carries its reason, and the severity is as it was called", Verb.CALL),
    T11("resolved comes after mitigated, with a cause that is understood and addressed", Verb.RESOLVE),
    T12("an incident begins with its declaration and ends with its closure, once"),
    T13("what the framework allows is done"),
    T14("what is refused leaves no trace"),
    T15("what was done has its entry: who, when and what, with nothing lost"),
    T16("the record only grows: no entry is changed, moved or removed"),
    T17("entries stand in order, in UTC, and their seals hold"),
    T18("a correction is a new entry that names an earlier one", Capability.CORRECTIONS),
    T19("everything survives a restart", Capability.RESTART),
    T20("updates come from those who hold the role, and state only what was confirmed", Capability.UPDATES),
    T21("the Incident Commander touches no system, and nobody works unknown to them", Capability.ACTIONS),
    T22("a cadence holds until it is set again, whatever else changes", Capability.CADENCES, Capability.DEADLINES),
    T23("what is due is due when the policy says, to the instant", Capability.DEADLINES),
    T24("what is wrong is what the policy finds", Capability.FINDINGS),
    T25("looking, and time that passes, change nothing");

    private final String sentence;
    private final ImmutableSet<Capability> needs;
    private final ImmutableSet<Verb> isAbout;

    ToolProperty(String sentence, Capability... needs) {
        this.sentence = sentence;
        this.needs = ImmutableSet.copyOf(needs);
        this.isAbout = ImmutableSet.of();
    }

    ToolProperty(String sentence, Verb... isAbout) {
        this.sentence = sentence;
        this.needs = ImmutableSet.of();
        this.isAbout = ImmutableSet.copyOf(isAbout);
    }

    ToolProperty(String sentence) {
        this(sentence, new Verb[0]);
    }

    /** What is asked, in one clause. */
    public String sentence() {
        return sentence;
    }

    /** What a tool must be able to do for this to be asked of it. */
    public ImmutableSet<Capability> needs() {
        return needs;
    }

    /** Why this isn't asked of a tool that can do so much; absent if it is asked. */
    public Optional<String> skipped(ImmutableSet<Capability> supported) {
        ImmutableList<Capability> missing =
                needs.stream().filter(need -> !supported.contains(need)).collect(ImmutableList.toImmutableList());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("the tool doesn't support " + missing + "; say @Supports if it does");
    }

    /** Why this isn't asked of a tool whose driver knows no more than these; absent if it is asked. */
    Optional<String> unknown(ImmutableSet<Verb> known) {
        ImmutableList<Verb> missing =
                isAbout.stream().filter(verb -> !known.contains(verb)).collect(ImmutableList.toImmutableList());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("the driver answers that this is unsupported: "
                        + Joiner.on(", ").join(missing));
    }

    /** Where this is explained. */
    public String documentation() {
        return "docs/testkit.md#" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name() + ": " + sentence;
    }
}
