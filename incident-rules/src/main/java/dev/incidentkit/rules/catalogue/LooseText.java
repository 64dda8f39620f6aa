package dev.incidentkit.rules.catalogue;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.wording.Flag;
import dev.incidentkit.rules.wording.WordingCheck;
import java.util.Optional;

/**
 * A kind of text that is judged by itself, without the document in which it will stand: what an editor or a chat bot has at
 * hand while somebody types.
 *
 * <pre>{@code
 * LooseText.CONDITIONS.check("I think it's a memory leak", Catalogue.standard());
 * }</pre>
 */
public enum LooseText {
    /** The Conditions of a CAN report. */
    CONDITIONS("can/speculation"),
    /** The Actions of a CAN report. */
    ACTIONS("can/promise"),
    /** The Needs of a CAN report. */
    NEEDS("can/needs-implicit"),
    /** An entry of a timeline. */
    ENTRY("timeline/facts-only"),
    /** A sentence, or more, of a postmortem. */
    POSTMORTEM("postmortem/blameless"),
    /** A root cause. */
    ROOT_CAUSE("postmortem/root-cause-depth"),
    /** The owner of an action item. */
    OWNER("action-items/owner"),
    /** The due date of an action item. */
    DUE_DATE("action-items/due-date");

    private final String rule;

    LooseText(String rule) {
        this.rule = rule;
    }

    /**
     * What is wrong with a text, and where in it.
     *
     * @param finding as the rule of the catalogue has it
     * @param start where the words begin that gave rise to it, in {@code char}s from 0
     * @param end where they end, exclusive
     */
    public record Mark(Finding finding, int start, int end) {}

    /** The name on the command line, {@code root-cause}. */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /** What is wrong with a text by the rules of the policy, at the policy's levels; at most one thing a rule. */
    public ImmutableList<Mark> check(String text, Policy policy) {
        String broken = Wordings.isSilent(text) ? ruleOnSilence() : rule;
        Optional<Mark> mark = evidence(text)
                .flatMap(evidence -> policy.find(broken)
                        .flatMap(rule -> rule.finding(evidence, policy.level(rule, Optional.empty())))
                        .map(finding -> marked(finding, text)));
        return mark.stream().collect(ImmutableList.toImmutableList());
    }

    private String ruleOnSilence() {
        return switch (this) {
            case CONDITIONS -> CanRules.CONDITIONS_MISSING.id();
            case ACTIONS -> CanRules.ACTIONS_MISSING.id();
            default -> rule;
        };
    }

    private Optional<Evidence> evidence(String text) {
        return switch (this) {
            case CONDITIONS -> CanRules.condition(text);
            case ACTIONS -> CanRules.action(text);
            case NEEDS -> CanRules.needs(text);
            case ENTRY -> Wordings.evidence(WordingCheck.ENTRY, text);
            case POSTMORTEM -> Wordings.evidence(WordingCheck.POSTMORTEM, text);
            case ROOT_CAUSE -> Wordings.evidence(WordingCheck.ROOT_CAUSE, text);
            case OWNER -> Wordings.owner(text);
            case DUE_DATE -> Wordings.dueDate(text);
        };
    }

    private Optional<WordingCheck> marking() {
        return switch (this) {
            case CONDITIONS -> Optional.of(WordingCheck.CONDITIONS);
            case ACTIONS -> Optional.of(WordingCheck.ACTIONS);
            case ENTRY -> Optional.of(WordingCheck.ENTRY);
            case POSTMORTEM -> Optional.of(WordingCheck.POSTMORTEM);
            case NEEDS, ROOT_CAUSE, OWNER, DUE_DATE -> Optional.empty();
        };
    }

    private Mark marked(Finding finding, String text) {
        Optional<Flag> flag = marking().flatMap(check -> Wordings.worst(check, text));
        return new Mark(
                finding, flag.map(Flag::start).orElse(0), flag.map(Flag::end).orElse(text.length()));
    }
}
