package dev.incidentkit.testkit.assertions;

import static dev.incidentkit.testkit.assertions.IncidentAssertions.assertThat;
import static dev.incidentkit.testkit.assertions.IncidentAssertions.assertThatSubject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.testkit.stories.Stories;
import dev.incidentkit.testkit.stories.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IncidentAssertionsTest {
    private static final Response STAFFED = Stories.staffed(Severity.SEV_3);
    private static final Response FIXING =
            STAFFED.withRoster(STAFFED.roster().with(Assignment.of(Person.named("amara"), Role.SUBJECT_MATTER_EXPERT)));

    @Test
    void passesWhatIsSo() {
        assertThat(STAFFED).satisfies(Catalogue.standard()).keeps("roles/one-ic");
        assertThat(FIXING).violates("roles/ic-not-sme", "Amara").violatesOnly("roles/ic-not-sme");
        assertThat(Stories.shiftChange()).satisfies(Catalogue.standard());
        assertThat(Story.report()).satisfies(Catalogue.standard());
        assertThat(Catalogue.standard().check(FIXING)).violates("roles/ic-not-sme");
        assertThatSubject(STAFFED).keeps("roles/ic-not-sme");
    }

    @Test
    void looksAtTheMomentThatIsAskedFor() {
        assertThat(Stories.sev2ByTheBook().prefix(3))
                .awaits("opening/first-can")
                .asOf(Story.START.plus(Duration.ofMinutes(11)))
                .violates("opening/first-can");
    }

    @Test
    void saysRulePeopleAndRemedyWhenSomethingIsWrong() {
        assertThatThrownBy(() -> assertThat(FIXING).satisfies(Catalogue.standard()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("error roles/ic-not-sme (amara)")
                .hasMessageContaining("page someone else to command");
    }

    @Test
    void saysWhatThereIsWhenAFindingIsMissing() {
        assertThatThrownBy(() -> assertThat(FIXING).violates("roles/ic-not-sme", "bo"))
                .hasMessageContaining("a finding of roles/ic-not-sme on bo")
                .hasMessageContaining("(amara)");
        assertThatThrownBy(() -> assertThat(STAFFED).violates("roles/one-ic")).hasMessageContaining("there is none");
        assertThatThrownBy(() -> assertThat(STAFFED).awaits("opening/channel")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> assertThat(FIXING).keeps("roles/ic-not-sme")).hasMessageContaining("no finding of");
    }

    @Test
    void isNotContentWithAPolicyThatLooksAtNothing() {
        assertThatThrownBy(() -> assertThat(STAFFED).satisfies(Policy.empty()))
                .hasMessageContaining("No rule has anything to say");
    }
}
