package dev.incidentkit.documents.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

final class PathsTest {
    private static final Scalar BO = Scalar.text("bo");
    private static final Sequence SCRIBES = Sequence.of(ImmutableList.of(Scalar.text("amara"), BO));
    private static final Mapping ROSTER =
            Mapping.builder().put("scribe", SCRIBES).build();
    private static final Mapping ROOT =
            Mapping.builder().put("roster", ROSTER).put("before", ROSTER).build();

    private final Paths paths = Paths.from(ROOT);

    @Test
    void leadsToNamesAndToValuesByNameOrNumber() {
        assertThat(paths.to(ROSTER.members().get(0).key())).isEqualTo("roster/scribe");
        assertThat(paths.to(SCRIBES)).isEqualTo("roster/scribe");
        assertThat(paths.to(BO)).isEqualTo("roster/scribe/2");
    }

    @Test
    void leadsToWhatStandsTwiceByTheFirstWay() {
        assertThat(paths.to(ROSTER)).isEqualTo("roster");
    }

    @Test
    void leadsNowhereForTheRootAndForWhatIsNotInTheDocument() {
        assertThat(paths.to(ROOT)).isEmpty();
        assertThat(paths.to(Scalar.text("bo"))).isEmpty();
    }
}
