package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.testkit.arbitraries.Components.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of events of every kind there is. */
final class EventKinds {
    static final ImmutableList<Class<? extends Event>> ALL = Components.leaves(Event.class)
            .map(kind -> kind.asSubclass(Event.class))
            .collect(ImmutableList.toImmutableList());

    private EventKinds() {}

    static Arbitrary<Event> any() {
        return Arbitraries.of(ALL).flatMap(kind -> of(kind, Form.ANY));
    }

    /** Each kind, with nothing that may be absent or empty, with all of it, and with what is there and empty. */
    static Arbitrary<List<Event>> inEachForm() {
        List<Arbitrary<Event>> all = ALL.stream()
                .flatMap(kind -> Stream.of(Form.BARE, Form.HOLLOW, Form.FULL).map(form -> of(kind, form)))
                .toList();
        return Combinators.combine(all).as(events -> events);
    }

    private static Arbitrary<Event> of(Class<? extends Event> kind, Form form) {
        return Components.of(kind, form).map(EventKinds::sensible);
    }

    /** Whoever is given a domain is an expert, and it has a name. */
    private static Event sensible(Event event) {
        if (event instanceof Command.RoleAssigned it && it.domain().isPresent()) {
            Optional<String> domain = it.domain().filter(name -> !name.isEmpty());
            return new Command.RoleAssigned(Role.SUBJECT_MATTER_EXPERT, it.person(), domain);
        }
        return event;
    }
}
