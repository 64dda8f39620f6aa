package dev.incidentkit.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.junit.jupiter.api.Test;

class RoleSetTest {
    @Test
    void thereIsOneForEachSetOfRoles() {
        ImmutableSet<Role> nine = ImmutableSet.copyOf(Role.all());
        assertThat(Sets.powerSet(nine)).hasSize(RoleSet.COUNT).allSatisfy(roles -> {
            RoleSet set = RoleSet.of(roles);
            assertThat(set.roles()).isEqualTo(roles);
            assertThat(set.size()).isEqualTo(roles.size());
            assertThat(RoleSet.at(set.index())).isSameAs(set);
        });
    }

    @Test
    void doesWhatSetsDo() {
        RoleSet writing = RoleSet.of(Role.SCRIBE, Role.COMMUNICATIONS_LEAD, Role.INTERNAL_LIAISON);
        RoleSet scribe = RoleSet.of(Role.SCRIBE);
        assertThat(writing.containsAll(scribe)).isTrue();
        assertThat(scribe.containsAll(writing)).isFalse();
        assertThat(writing.minus(scribe)).isEqualTo(RoleSet.of(Role.INTERNAL_LIAISON, Role.COMMUNICATIONS_LEAD));
        assertThat(scribe.plus(RoleSet.of(Role.DEPUTY)).roles()).containsExactly(Role.DEPUTY, Role.SCRIBE);
        assertThat(scribe.minus(writing).isEmpty()).isTrue();
        assertThat(scribe.isEmpty()).isFalse();
        assertThat(writing).hasToString("[Scribe, Communications Lead, Internal Liaison]");
    }

    @Test
    void hasNoneBeyondItsCount() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> RoleSet.at(RoleSet.COUNT));
    }

    @Test
    void sixRolesRespondAndThreeAreTheBusiness() {
        assertThat(Role.all()).hasSize(9);
        assertThat(Role.all().stream().filter(Role::isResponse)).hasSize(6);
        assertThat(Role.all().stream().filter(Role::isBusiness))
                .containsExactly(Role.EXECUTIVE_SPONSOR, Role.LEGAL_COUNSEL, Role.PR_PRINCIPAL);
        assertThat(Role.all())
                .allSatisfy(role -> assertThat(Role.parse(role.id())).isSameAs(role));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Role.parse("Scribe"))
                .withMessage("\"Scribe\" is no role");
    }
}
