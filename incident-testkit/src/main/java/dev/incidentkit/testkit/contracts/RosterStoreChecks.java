package dev.incidentkit.testkit.contracts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.testkit.arbitraries.Retold;
import java.util.Optional;

/** What every store of rosters must keep, a method each. */
public final class RosterStoreChecks {
    static final String S1 = "S1: what is written comes back equal";
    static final String S2 = "S2: names come back as they were typed, and programs as programs";
    static final String S3 = "S3: what is written later takes the place of what was there";
    static final String S4 = "S4: two rosters are two";
    static final String S5 = "S5: what was never written isn't there";
    static final String S6 = "S6: everything is there after the store was opened again";

    private RosterStoreChecks() {}

    /** S1: every person, role and domain. */
    public static void comesBackEqual(RosterStore store, Roster roster) {
        store.save("payments", roster);
        same(S1, store, "payments", roster);
    }

    /** S2: also when all that changes is how they are typed. */
    public static void comesBackAsTyped(RosterStore store, Roster roster) {
        for (Roster written : ImmutableList.of(roster, Retold.respelled(roster))) {
            store.save("payments", written);
            Roster loaded = store.load("payments").orElse(Roster.empty());
            Broken.unless(
                    typed(loaded).equals(typed(written)),
                    S2,
                    "save, load",
                    written.toString(),
                    typed(written),
                    typed(loaded));
        }
    }

    /** S3. */
    public static void replaces(RosterStore store, Roster first, Roster second) {
        for (Roster roster : ImmutableList.of(first, second, first)) { // the first comes back, too
            store.save("payments", roster);
            same(S3, store, "payments", roster);
        }
    }

    /** S4: also where their names look alike. */
    public static void keepsApart(RosterStore store, Roster one, Roster other) {
        ImmutableMap.Builder<String, Roster> each = ImmutableMap.builder();
        for (int i = 0; i < Alike.NAMES.size(); i++) {
            Assignment its = Assignment.expert(Person.named("amara"), "service " + i);
            each.put(Alike.NAMES.get(i), (i % 2 == 0 ? one : other).with(its));
        }
        ImmutableMap<String, Roster> rosters = each.buildOrThrow();
        rosters.forEach(store::save);
        rosters.forEach((name, roster) -> same(S4, store, name, roster));
    }

    /** S5. */
    public static void knowsNothingElse(RosterStore store, Roster roster) {
        String saved = Alike.NAMES.get(0);
        store.save(saved, roster);
        for (String name : Alike.NAMES) {
            Optional<Roster> loaded = name.equals(saved) ? Optional.empty() : store.load(name);
            Broken.unless(
                    loaded.isEmpty(), S5, "load of \"" + name + "\", which was never saved", "", "nothing", loaded);
        }
    }

    /** S6. */
    public static void survivesReopening(RosterStore store, Roster roster) {
        store.save("payments", Roster.empty());
        store.save("payments", roster);
        store.save("search", roster);
        RosterStore reopened = store.reopened();
        same(S6, reopened, "payments", roster);
        same(S6, reopened, "search", roster);
        reopened.save("payments", Roster.empty());
        RosterStore again = reopened.reopened();
        same(S6, again, "payments", Roster.empty());
        same(S6, again, "search", roster);
    }

    private static void same(String property, RosterStore store, String name, Roster expected) {
        Optional<Roster> loaded = store.load(name);
        Broken.unless(
                loaded.equals(Optional.of(expected)),
                property,
                "save, load of \"" + name + "\"",
                expected.toString(),
                expected,
                loaded.map(Object::toString).orElse("nothing"));
    }

    private static ImmutableList<String> typed(Roster roster) {
        return roster.assignments().stream()
                .map(it -> it.person().name() + (it.person().isAutomation() ? " (a program)" : ""))
                .collect(ImmutableList.toImmutableList());
    }
}
