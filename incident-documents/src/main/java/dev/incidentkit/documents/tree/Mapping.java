package dev.incidentkit.documents.tree;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import java.util.Set;

/** Values by name, in the order in which they are written. No name stands twice. */
public final class Mapping implements Node {
    private final ImmutableList<Member> members;
    private final Position position;
    private final int size;

    public Mapping(ImmutableList<Member> members, Position position) {
        this.members = members;
        this.position = position;
        this.size = Sizes.sum(Lists.transform(members, Member::value));
    }

    /** A name and its value. */
    public record Member(Scalar key, Node value) {
        public String name() {
            return key.text();
        }
    }

    /** Starts a mapping that stands in no file. */
    public static Builder builder() {
        return new Builder();
    }

    public ImmutableList<Member> members() {
        return members;
    }

    /** The value of this name. */
    public Optional<Node> find(String name) {
        return member(name).map(Member::value);
    }

    /** The member of this name. */
    public Optional<Member> member(String name) {
        for (Member member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** This mapping without the members of these names. */
    public Mapping without(Set<String> names) {
        return new Mapping(
                members.stream()
                        .filter(member -> !names.contains(member.name()))
                        .collect(ImmutableList.toImmutableList()),
                position);
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String description() {
        return "a mapping";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mapping that && that.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }

    /** Writes a mapping down, name by name. */
    public static final class Builder {
        private final ImmutableList.Builder<Member> members = ImmutableList.builder();

        private Builder() {}

        public Builder put(String name, Node value) {
            checkArgument(!name.isEmpty(), "a name is empty");
            members.add(new Member(Scalar.text(name), value));
            return this;
        }

        public Builder put(String name, String text) {
            return put(name, Scalar.text(text));
        }

        public Builder put(String name, boolean value) {
            return put(name, Scalar.of(value));
        }

        public Builder put(String name, long value) {
            return put(name, Scalar.of(value));
        }

        /** All members of another mapping. */
        public Builder putAll(Mapping other) {
            members.addAll(other.members);
            return this;
        }

        public Mapping build() {
            return new Mapping(members.build(), Position.nowhere());
        }
    }
}
