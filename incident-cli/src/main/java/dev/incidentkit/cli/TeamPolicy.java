package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.documents.Contents;
import dev.incidentkit.documents.Document;
import dev.incidentkit.documents.Documents;
import dev.incidentkit.documents.policy.Changes;
import dev.incidentkit.documents.policy.PathWaiver;
import dev.incidentkit.documents.policy.PolicyFile;
import dev.incidentkit.documents.policy.RoleNames;
import dev.incidentkit.documents.tree.Places;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Settings;
import dev.incidentkit.rules.WaiverUse;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The policy of one run: what holds in which file, and which waivers were of use. */
final class TeamPolicy {
    private static final PolicyFile NO_CHANGE = new PolicyFile(
            new Changes(Optional.empty(), Settings.standard(), ImmutableMap.of(), ImmutableList.of()),
            ImmutableList.of(),
            ImmutableList.of(),
            RoleNames.standard());

    private final PolicyFile policy;
    private final Optional<Document<?>> document;
    private final Path folder;
    private final Map<String, Policy> byFile = new HashMap<>();
    private final Map<ImmutableList<Changes>, Policy> byChanges = new HashMap<>();
    private final BitSet used = new BitSet();
    private final BitSet fitting = new BitSet();

    private TeamPolicy(PolicyFile policy, Optional<Document<?>> document, Path folder) {
        this.policy = policy;
        this.document = document;
        this.folder = folder;
    }

    /** The framework as it is. */
    static TeamPolicy standard() {
        return new TeamPolicy(NO_CHANGE, Optional.empty(), Path.of(""));
    }

    /**
     * What a file says.
     *
     * @throws Unusable if the file doesn't hold a policy, after each problem with it was told
     */
    static TeamPolicy of(String file, Console console) {
        Contents contents = Documents.standard().read(new Inputs(console).one(file));
        contents.problems().forEach(console.err()::println);
        if (!contents.problems().isEmpty()) {
            throw new Unusable(file + ": can't be used as a policy, so nothing is checked");
        }
        if (contents.documents().size() != 1 || !(contents.documents().get(0).value() instanceof PolicyFile policy)) {
            throw new Unusable(file + ": holds no policy, so nothing is checked; write one document of kind: policy");
        }
        Path parent = Path.of(file).toAbsolutePath().getParent();
        return new TeamPolicy(policy, Optional.of(contents.documents().get(0)), parent == null ? Path.of("") : parent);
    }

    /** How the team's documents are to be read. */
    Documents documents() {
        return Documents.standard().with(policy.roleNames());
    }

    /** What holds in a file, without waivers. */
    Policy policyFor(String file) {
        return byFile.computeIfAbsent(file, name -> {
            for (int i = 0; i < policy.paths().size(); i++) {
                fitting.set(i, fitting.get(i) || policy.paths().get(i).match().include(name, folder));
            }
            return policyWith(policy.changesFor(name, folder));
        });
    }

    /** The patterns of the changes that were for none of the files, each with its place in the policy. */
    ImmutableList<String> idlePaths() {
        ImmutableList.Builder<String> idle = ImmutableList.builder();
        document.ifPresent(written -> {
            for (int i = fitting.nextClearBit(0); i < policy.paths().size(); i = fitting.nextClearBit(i + 1)) {
                Position place = Places.find(written.root(), "paths/" + (i + 1));
                idle.add(written.file() + ":" + place + ": no file that was checked fits "
                        + Spoken.list(policy.paths().get(i).match().patterns()));
            }
        });
        return idle.build();
    }

    private Policy policyWith(ImmutableList<Changes> changes) {
        return byChanges.computeIfAbsent(changes, some -> PolicyFile.apply(some, Catalogue.standard()));
    }

    /** Whether what is wrong in a file is waived now. */
    boolean waives(Finding finding, String file, Instant now) {
        boolean waived = false;
        for (int i = 0; i < policy.waivers().size(); i++) {
            PathWaiver some = policy.waivers().get(i);
            if (some.waiver().covers(finding)
                    && !some.waiver().isExpiredAt(now)
                    && some.paths().include(file, folder)) {
                used.set(i);
                waived = true;
            }
        }
        return waived;
    }

    /** What is wrong with the waivers themselves, now that everything was checked. */
    ImmutableList<Located> idleWaivers(Instant now) {
        List<Located> idle = new ArrayList<>();
        document.ifPresent(written -> {
            for (int i = 0; i < policy.waivers().size(); i++) {
                WaiverUse use = new WaiverUse(policy.waivers().get(i).waiver(), used.get(i));
                Position place = Places.find(written.root(), "waivers/" + (i + 1));
                for (Finding finding : policyFor(written.file()).check(use, now).findings()) {
                    idle.add(new Located(finding, written.file(), written.index(), place));
                }
            }
        });
        return ImmutableList.copyOf(idle);
    }
}
